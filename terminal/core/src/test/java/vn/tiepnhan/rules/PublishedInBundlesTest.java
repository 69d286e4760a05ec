package vn.tiepnhan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.calendar.OpeningHours;
import vn.tiepnhan.data.DataException;
import vn.tiepnhan.policy.bundle.Bundle;
import vn.tiepnhan.policy.bundle.ShippedRules;
import vn.tiepnhan.policy.bundle.SignedBundle;
import vn.tiepnhan.policy.published.Ivan;
import vn.tiepnhan.policy.published.Notice;
import vn.tiepnhan.policy.published.Published;
import vn.tiepnhan.policy.published.Target.Measure;
import vn.tiepnhan.policy.rule.RuleFinding;
import vn.tiepnhan.wire.SigningKey;

/** Targets, providers, notices and holidays travel with the rules, version by version. */
final class PublishedInBundlesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    private final SigningKey centre = SigningKey.generate();
    private RuleShelf shelf = RuleShelf.of(Path.of("nowhere"));
    private Path rules = Path.of("nowhere");

    @BeforeEach
    void start() throws IOException {
        shelf = new RuleShelf(
                folder.resolve("data"),
                id -> id.equals(centre.publicKey().keyId()) ? Optional.of(centre.publicKey()) : Optional.empty());
        rules = folder.resolve("rules");
        ShippedRules.writeTo(rules, "id: house\nversion: 1\nissuer: BHXH Mẫu\nfrom: \"2026-01-01\"\n");
    }

    private Bundle with(String file, String text) throws IOException {
        Files.writeString(rules.resolve(file), text);
        return Bundle.ofFolder(rules);
    }

    private Bundle edited(String file, String before, String after) throws IOException {
        String text = Files.readString(rules.resolve(file));
        assertThat(text).contains(before);
        return with(file, text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)));
    }

    private void apply(Bundle bundle) throws IOException {
        shelf.apply(SignedBundle.sign(bundle, centre).bytes(), DAY);
    }

    private @Nullable LocalDateTime due() {
        OpeningHours hours = shelf.policyFor(DAY).office("07900").hours();
        return shelf.on(DAY).appointments().due(DAY.atTime(9, 0), 1, hours).due();
    }

    private static void findsError(Bundle bundle, String code, String row) {
        assertThat(bundle.examine()).filteredOn(RuleFinding::error).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.row()).contains(row);
        });
    }

    @Test
    void everyPartIsThatOfTheBundleOfTheDay() throws IOException {
        assertThat(shelf.on(DAY).published().target("hcm-2015", Measure.ELECTRONIC_SHARE, DAY))
                .hasValueSatisfying(target -> assertThat(target.text()).isEqualTo("90 % từ 31/12/2015"));
        assertThat(due()).isEqualTo(DAY.plusDays(1).atTime(9, 0));
        with(
                "targets.yaml",
                """
                targets:
                  - {id: t, measure: ELECTRONIC_SHARE, value: "97.5", profiles: [hcm-2015], from: "2026-02-01"}
                """);
        with(
                "ivans.yaml",
                """
                ivans:
                  - {id: MOI, name: Công ty Mới, contact: 0000 000 009, from: "2026-03-01", to: "2026-03-31"}
                """);
        with(
                "notices.yaml",
                """
                notices:
                  - id: closed
                    from: "2026-03-01"
                    to: "2026-03-02"
                    offices: ["07900"]
                    title: {vi: Chiều nay nghỉ, en: Closed this afternoon}
                    text: {vi: Mời quay lại ngày mai., en: Please come tomorrow.}
                """);
        apply(edited(
                "holidays.yaml",
                "- {off: \"2026-08-31\", worked: \"2026-08-22\"}",
                "- {off: \"2026-03-03\", worked: \"2026-03-07\"}"));
        Published published = shelf.on(DAY).published();
        assertThat(published.target("hcm-2015", Measure.ELECTRONIC_SHARE, DAY))
                .hasValueSatisfying(target -> assertThat(target.text()).isEqualTo("97,5 % từ 01/02/2026"));
        assertThat(published.ivans(DAY)).extracting(Ivan::id).containsExactly("MOI");
        assertThat(published.ivan("MOI", LocalDate.of(2026, 4, 1))).isEmpty();
        assertThat(published.notices("current", "07900", DAY))
                .extracting(Notice::id)
                .containsExactly("closed");
        assertThat(published.notices("current", "03800", DAY)).isEmpty();
        assertThat(published.notices("current", "07900", DAY.plusDays(1))).isEmpty();
        assertThat(due()).as("a day swapped by the bundle").isEqualTo(LocalDateTime.parse("2026-03-04T09:00"));
        assertThat(shelf.on(LocalDate.of(2025, 12, 31)).published().ivans(DAY)).hasSize(6);
    }

    @Test
    void aBundleOfAnEarlierReleaseHasWhatTheProgramShips() throws IOException {
        Bundle whole = Bundle.ofFolder(rules);
        Map<String, Map<?, ?>> fewer = new HashMap<>(whole.files());
        fewer.keySet().removeAll(Published.FILES);
        fewer.keySet().removeIf(name -> name.equals("holidays.yaml") || name.equals("lunar.yaml"));
        Bundle older = new Bundle("house", 1, "BHXH Mẫu", whole.from(), null, fewer);
        assertThat(older.examine()).filteredOn(RuleFinding::error).isEmpty();
        apply(older);
        assertThat(shelf.on(DAY).published()).isEqualTo(RulesOfDay.shipped().published());
        assertThat(due()).isEqualTo(DAY.plusDays(1).atTime(9, 0));
    }

    @Test
    void twoTargetsForOneDayAndRowsThatNameNothingAreErrors() throws IOException {
        findsError(
                edited("targets.yaml", ", to: \"2015-12-30\", sentence: S0-5", ", sentence: S0-5"),
                "CLASH",
                "hcm-share-2015-12");
        findsError(
                edited("notices.yaml", "profiles: [hcm-2015]", "profiles: [hcm-2051]"),
                "UNKNOWN_NAME",
                "hcm-paper-ends");
        Bundle misspelt = with("target.yaml", "targets: []\n");
        findsError(misspelt, "UNUSED_FILE", "target.yaml");
        assertThatThrownBy(() -> apply(misspelt)).isInstanceOfSatisfying(RulesException.class, refused -> {
            assertThat(refused.code()).isEqualTo("RULES_CONTRADICT");
            assertThat(refused.wording().vi()).startsWith("Không áp dụng: ").contains(".yaml");
        });
    }

    @Test
    void oneProviderMayBeNamedAgainButNotTwiceForOneDay() throws IOException {
        String left = "ivans:\n  - {id: A1, name: A, contact: x, from: \"2015-10-01\", to: \"2015-12-31\"}\n";
        String back = "  - {id: A1, name: A, contact: y, from: \"%s\"}\n";
        findsError(with("ivans.yaml", left + back.formatted("2015-12-31")), "CLASH", "A1 (2015-12-31)");
        assertThat(with("ivans.yaml", left + back.formatted("2016-01-01")).examine())
                .filteredOn(RuleFinding::error)
                .isEmpty();
    }

    @Test
    void daysBetweenTwoTargetsArePointedOut() throws IOException {
        Bundle hole =
                edited("targets.yaml", "to: \"2015-12-30\", sentence: S0-5", "to: \"2015-12-28\", sentence: S0-5");
        assertThat(hole.examine())
                .filteredOn(finding -> finding.row().equals("targets.yaml hcm-share-2015-10"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.error()).isFalse();
                    assertThat(finding.wording().vi()).contains("29/12/2015 – 30/12/2015");
                });
    }

    @Test
    void aFaultNamesFileAndRow() throws IOException {
        String notices = Files.readString(rules.resolve("notices.yaml"));
        refused(
                edited("notices.yaml", "      en: Register for electronic filing by 31/10/2015\n", ""),
                "notices.yaml",
                "thanh-hoa-register",
                "thiếu en");
        Files.writeString(rules.resolve("notices.yaml"), notices);
        String targets = Files.readString(rules.resolve("targets.yaml"));
        refused(edited("targets.yaml", "value: \"90\"", "value: \"900\""), "hcm-share-2015-10", "không quá 100");
        Files.writeString(rules.resolve("targets.yaml"), targets);
        refused(edited("holidays.yaml", "- year: 2022", "- year: 2021"), "holidays.yaml", "2021 đã có thông báo");
    }

    private void refused(Bundle bundle, String... words) {
        assertThatThrownBy(bundle::examine).isInstanceOfSatisfying(DataException.class, faulty -> assertThat(
                        faulty.wording().vi())
                .contains(words));
        assertThatThrownBy(() -> apply(bundle)).isInstanceOfSatisfying(RulesException.class, refused -> {
            assertThat(refused.code()).isEqualTo("RULES_FAULTY");
            assertThat(refused.wording().vi()).contains(words);
        });
        assertThat(shelf.all()).isEmpty();
    }
}
