package vn.tiepnhan.ui.kit.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenTest {
    private record Pair(String name, Color text, Color ground) {}

    @TestFactory
    Stream<DynamicTest> everyTextCanBeRead() {
        return Stream.of(Palette.values()).flatMap(palette -> pairs(palette).stream()
                .map(pair -> DynamicTest.dynamicTest(
                        palette + ": " + pair.name(), () -> assertThat(Contrast.ratio(pair.text(), pair.ground()))
                                .isGreaterThanOrEqualTo(palette.leastContrast()))));
    }

    private static List<Pair> pairs(Palette palette) {
        List<Pair> pairs = new ArrayList<>();
        pair(pairs, palette, Token.INK, Token.SURFACE);
        pair(pairs, palette, Token.INK, Token.FIELD);
        pair(pairs, palette, Token.INK, Token.PRIMARY_WASH);
        pair(pairs, palette, Token.INK_SOFT, Token.PAGE);
        pair(pairs, palette, Token.INK_SOFT, Token.SUNKEN);
        pair(pairs, palette, Token.LABEL, Token.SURFACE);
        pair(pairs, palette, Token.LABEL, Token.PAGE);
        pair(pairs, palette, Token.LABEL, Token.FIELD);
        pair(pairs, palette, Token.LABEL, Token.PRIMARY_WASH);
        pair(pairs, palette, Token.ON_HEADER, Token.HEADER);
        pair(pairs, palette, Token.ON_HEADER_SOFT, Token.HEADER);
        pair(pairs, palette, Token.ON_PRIMARY, Token.PRIMARY);
        pair(pairs, palette, Token.ON_PRIMARY, Token.PRIMARY_HOVER);
        pair(pairs, palette, Token.ON_PRIMARY, Token.PRIMARY_PRESSED);
        pair(pairs, palette, Token.DISABLED_INK, Token.DISABLED_FILL);
        pair(pairs, palette, Token.DISABLED_INK, Token.SURFACE);
        for (Tone tone : Tone.values()) {
            Tone.Shade shade = tone.in(palette);
            pairs.add(new Pair(tone + " ink on its fill", shade.ink(), shade.fill()));
            pairs.add(new Pair(tone + " ink on surface", shade.ink(), Token.SURFACE.in(palette)));
            pairs.add(new Pair("ink on " + tone, Token.INK.in(palette), shade.fill()));
            pairs.add(new Pair("what stands on the mark of " + tone, shade.onMark(), shade.mark()));
            pairs.add(new Pair(tone + " on header", shade.onHeader(), Token.HEADER.in(palette)));
        }
        return pairs;
    }

    private static void pair(List<Pair> pairs, Palette palette, Token text, Token ground) {
        pairs.add(new Pair(text + " on " + ground, text.in(palette), ground.in(palette)));
    }

    /** The edge of a field, a button or the focus is seen by people who see little: WCAG asks for 3 : 1. */
    @ParameterizedTest
    @EnumSource(Palette.class)
    void edgesOfWhatCanBeUsedAreSeen(Palette palette) {
        for (Token ground : List.of(Token.SURFACE, Token.PAGE, Token.FIELD)) {
            assertThat(Contrast.ratio(Token.LINE_STRONG.in(palette), ground.in(palette)))
                    .as("edge on " + ground)
                    .isGreaterThanOrEqualTo(3);
            assertThat(Contrast.ratio(Token.FOCUS.in(palette), ground.in(palette)))
                    .as("focus on " + ground)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isCloseTo(21, within(0.001));
        assertThat(Contrast.ratio(new Color(0x777777), Color.WHITE)).isCloseTo(4.478, within(0.001));
        assertThat(Contrast.ratio(Color.RED, Color.RED)).isCloseTo(1, within(0.001));
    }

    @Test
    void aWindowGetsTheDensityItHasRoomFor() {
        assertThat(Scale.Density.of(1024, 600)).isEqualTo(Scale.Density.COMPACT);
        assertThat(Scale.Density.of(1280, 800)).isEqualTo(Scale.Density.REGULAR);
        assertThat(Scale.Density.of(1280, 770)).isEqualTo(Scale.Density.REGULAR);
        assertThat(Scale.Density.of(1920, 1080)).isEqualTo(Scale.Density.ROOMY);
    }

    @Test
    void theFontHasEveryVietnameseLetter() {
        Theme.install(Palette.LIGHT);
        String letters = "aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ₫–—“”…·×✓•";
        for (Scale.Type type : Scale.Type.values()) {
            var font = new Scale(Scale.Density.REGULAR, Palette.LIGHT).font(type);
            assertThat(font.getFamily()).startsWith("Inter");
            assertThat(font.canDisplayUpTo(letters + letters.toUpperCase(java.util.Locale.ROOT)))
                    .isEqualTo(-1);
        }
    }
}
