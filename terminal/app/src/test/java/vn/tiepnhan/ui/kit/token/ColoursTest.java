package vn.tiepnhan.ui.kit.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ColoursTest {
    private record Pair(String name, Color text, Color ground) {}

    @TestFactory
    List<DynamicTest> everyTextCanBeRead() {
        List<Pair> pairs = new java.util.ArrayList<>(List.of(
                new Pair("ink on surface", Colours.INK, Colours.SURFACE),
                new Pair("soft ink on page", Colours.INK_SOFT, Colours.PAGE),
                new Pair("soft ink on sunken", Colours.INK_SOFT, Colours.SUNKEN),
                new Pair("label on surface", Colours.LABEL, Colours.SURFACE),
                new Pair("label on page", Colours.LABEL, Colours.PAGE),
                new Pair("header", Colours.ON_HEADER, Colours.HEADER),
                new Pair("soft on header", Colours.ON_HEADER_SOFT, Colours.HEADER),
                new Pair("primary", Colours.ON_PRIMARY, Colours.PRIMARY),
                new Pair("primary hover", Colours.ON_PRIMARY, Colours.PRIMARY_HOVER),
                new Pair("primary pressed", Colours.ON_PRIMARY, Colours.PRIMARY_PRESSED),
                new Pair("disabled button", Colours.DISABLED_INK, Colours.DISABLED_FILL),
                new Pair("selected row", Colours.LABEL, Colours.PRIMARY_WASH)));
        for (Tone tone : Tone.values()) {
            pairs.add(new Pair(tone + " ink on its fill", tone.ink(), tone.fill()));
            pairs.add(new Pair(tone + " ink on surface", tone.ink(), Colours.SURFACE));
            pairs.add(new Pair("black on " + tone, Colours.INK, tone.fill()));
            pairs.add(new Pair("white on mark of " + tone, Color.WHITE, tone.mark()));
            pairs.add(new Pair(tone + " on header", tone.onHeader(), Colours.HEADER));
        }
        return pairs.stream()
                .map(pair -> DynamicTest.dynamicTest(
                        pair.name(), () -> assertThat(Colours.contrast(pair.text(), pair.ground()))
                                .isGreaterThanOrEqualTo(4.5)))
                .toList();
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(Colours.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(0.001));
        assertThat(Colours.contrast(new Color(0x777777), Color.WHITE)).isCloseTo(4.478, within(0.001));
        assertThat(Colours.contrast(Color.RED, Color.RED)).isCloseTo(1, within(0.001));
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
        Theme.install();
        String letters = "aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ₫–—“”…·×✓•";
        for (Scale.Type type : Scale.Type.values()) {
            var font = new Scale(Scale.Density.REGULAR).font(type);
            assertThat(font.getFamily()).startsWith("Inter");
            assertThat(font.canDisplayUpTo(letters + letters.toUpperCase(java.util.Locale.ROOT)))
                    .isEqualTo(-1);
        }
    }
}
