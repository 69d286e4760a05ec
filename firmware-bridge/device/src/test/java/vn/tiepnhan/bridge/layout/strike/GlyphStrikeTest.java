package vn.tiepnhan.bridge.layout.strike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GlyphStrikeTest {
    private final GlyphStrikes strikes = new GlyphStrikes();

    @Test
    void vietnameseHasOneHundredAndThirtyFourAccentedLetters() {
        assertThat(StrikeRepertoire.vietnamese()).hasSize(134).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(StrikeName.class)
    void everyVietnameseLetterIsThereAndLooksLikeNoOther(StrikeName name) {
        GlyphStrike strike = strikes.get(name);
        Map<String, Integer> seen = new HashMap<>();
        Stream<Integer> ascii =
                Stream.iterate((int) 'A', c -> c <= 'z', c -> c + 1).filter(Character::isLetter);
        for (int code : Stream.concat(StrikeRepertoire.vietnamese(), ascii).toList()) {
            assertThat(strike.has(code)).as(Character.toString(code)).isTrue();
            GlyphStrike.Glyph glyph = strike.glyph(code);
            assertThat(glyph.height()).isGreaterThan(name.capDots() / 2);
            String look = glyph.width() + " " + glyph.top() + " " + Arrays.toString(glyph.rows());
            Integer twin = seen.put(look, code);
            assertThat(twin).as("%c looks like another letter", code).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(StrikeName.class)
    void coversTheSignsOfSlips(StrikeName name) {
        GlyphStrike strike = strikes.get(name);

        assertThat("₫–—“”‘’…•×✓☐☑№→/()[]:;.,-+*#@%&0123456789".chars()).allMatch(strike::has);
    }

    @ParameterizedTest
    @EnumSource(StrikeName.class)
    void noLetterReachesIntoTheLineAboveOrBelow(StrikeName name) {
        GlyphStrike strike = strikes.get(name);

        assertThat(StrikeRepertoire.vietnamese().map(strike::glyph))
                .allMatch(g -> g.top() <= strike.ascent() && g.height() - g.top() <= strike.descent());
    }

    /** Another rasteriser may set a dot otherwise; what a line needs in width must not change unnoticed. */
    @ParameterizedTest
    @EnumSource(StrikeName.class)
    void theGeneratorStillMakesTheCommittedStrike(StrikeName name) throws IOException, FontFormatException {
        GlyphStrike committed = strikes.get(name);
        GlyphStrike made = GlyphStrike.read(
                new ByteArrayInputStream(StrikeGenerator.of(Path.of("."), name).strike()));

        for (int code : StrikeRepertoire.codePoints().toList()) {
            assertThat(committed.has(code)).as(Character.toString(code)).isTrue();
            assertThat(made.glyph(code).advance())
                    .as(Character.toString(code))
                    .isCloseTo(committed.glyph(code).advance(), org.assertj.core.data.Offset.offset(1));
        }
        for (String text : List.of("Tổng hợp", "Hẹn trả kết quả", "AVATAR 0123456789")) {
            assertThat(made.width(text))
                    .isCloseTo(committed.width(text), org.assertj.core.data.Percentage.withPercentage(3));
        }
    }

    @Test
    void refusesAFileThatIsNoStrike() {
        assertThatIOException().isThrownBy(() -> GlyphStrike.read(new ByteArrayInputStream(new byte[100])));
        assertThatIOException().isThrownBy(() -> GlyphStrike.read(new ByteArrayInputStream(new byte[] {1, 2})));
        byte[] cut = {'T', 'N', 'S', '1', 0, 20, 0, 30, 0, 7, 0, 9, 0, 65};
        assertThatIOException().isThrownBy(() -> GlyphStrike.read(new ByteArrayInputStream(cut)));
    }
}
