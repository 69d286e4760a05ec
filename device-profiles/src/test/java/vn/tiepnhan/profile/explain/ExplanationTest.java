package vn.tiepnhan.profile.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiepnhan.profile.Profile;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.fact.Capability.Provenance;

final class ExplanationTest {
    static List<Profile> profiles() {
        return ProfileLibrary.shipped().all(Profile.class);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyShippedProfileCanBeSaidInBothLanguages(Profile profile) {
        Explanation explanation = Explanation.of(profile);
        assertThat(explanation.statements()).isNotEmpty();
        assertThat(explanation.statements()).allSatisfy(one -> {
            assertThat(one.text().vi()).isNotBlank().isNotEqualTo(one.text().en());
            assertThat(one.text().en()).isNotBlank();
            assertThat(one.source()).isNotBlank();
        });
        assertThat(explanation.certainty().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(profile.claims().size());
    }

    @Test
    void saysWhatCannotBeDoneAndHowSureThatIs() {
        Explanation narrow = Explanation.of(ProfileLibrary.shipped().printer("generic-58"));
        assertThat(narrow.cannot())
                .anySatisfy(one -> assertThat(one.text().en()).isEqualTo("Has no knife; paper is torn by hand."));
        assertThat(narrow.can()).anySatisfy(one -> assertThat(one.text().vi()).startsWith("In rộng 384 chấm (48 mm"));
        Explanation epson = Explanation.of(ProfileLibrary.shipped().printer("epson-tm-t88v"));
        assertThat(epson.can())
                .filteredOn(one -> one.text().en().startsWith("Says of each slip"))
                .singleElement()
                .extracting(Statement::provenance)
                .isEqualTo(Provenance.UNVERIFIED);
    }
}
