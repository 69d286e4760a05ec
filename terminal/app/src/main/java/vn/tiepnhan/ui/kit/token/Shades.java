package vn.tiepnhan.ui.kit.token;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.tiepnhan.ui.kit.token.Tone.Shade;

/** The colours of the tones. */
final class Shades {
    private static final Map<Palette, Map<Tone, Shade>> ALL = new EnumMap<>(Map.of(
            Palette.LIGHT, each(Shades::light),
            Palette.DARK, each(Shades::dark),
            Palette.CONTRAST, each(Shades::contrast)));

    private Shades() {}

    static Shade of(Tone tone, Palette palette) {
        return Objects.requireNonNull(Objects.requireNonNull(ALL.get(palette)).get(tone));
    }

    private static Map<Tone, Shade> each(Function<Tone, Shade> shade) {
        Map<Tone, Shade> shades = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            shades.put(tone, shade.apply(tone));
        }
        return shades;
    }

    private static Shade light(Tone tone) {
        return switch (tone) {
            case GOOD -> shade(0x12532C, 0xE8F5EC, 0xA6D5B6, 0x1D7A43, 0x7FD8A2, 0xFFFFFF);
            case WARN -> shade(0x694100, 0xFFF4DC, 0xE8C56C, 0xA15C00, 0xFFC857, 0xFFFFFF);
            case BAD -> shade(0x8C1A13, 0xFDECEA, 0xEFB3AD, 0xB3261E, 0xFFB0A8, 0xFFFFFF);
            case INFO -> shade(0x0A4B60, 0xE3F1F5, 0xA5CDDB, 0x0B6A86, 0x8FD3EA, 0xFFFFFF);
            case CALM -> shade(0x3A4953, 0xEEF2F4, 0xC9D3D9, 0x566772, 0xC4D8E1, 0xFFFFFF);
        };
    }

    private static Shade dark(Tone tone) {
        return switch (tone) {
            case GOOD -> shade(0x8FE0AE, 0x12301F, 0x2C6143, 0x54C683, 0x7FD8A2, 0x062012);
            case WARN -> shade(0xFFD37A, 0x33270D, 0x6E5720, 0xF0B23C, 0xFFC857, 0x2A1D00);
            case BAD -> shade(0xFFB4AB, 0x3A1816, 0x7A3631, 0xF2776B, 0xFFB0A8, 0x2E0705);
            case INFO -> shade(0x93D7EC, 0x10303C, 0x2B5E70, 0x4DB7D5, 0x8FD3EA, 0x03222C);
            case CALM -> shade(0xC2D0D8, 0x21313B, 0x3B4E5A, 0x8FA3AF, 0xC4D8E1, 0x0F1A21);
        };
    }

    private static Shade contrast(Tone tone) {
        return switch (tone) {
            case GOOD -> outlined(0x7CFFB2);
            case WARN -> outlined(0xFFE500);
            case BAD -> outlined(0xFF9C94);
            case INFO -> outlined(0x8FE3FF);
            case CALM -> outlined(0xFFFFFF);
        };
    }

    private static Shade shade(int ink, int fill, int edge, int mark, int onHeader, int onMark) {
        return new Shade(
                new Color(ink),
                new Color(fill),
                new Color(edge),
                new Color(mark),
                new Color(onHeader),
                new Color(onMark));
    }

    /** Black, with one bright colour for all that is drawn. */
    private static Shade outlined(int bright) {
        return shade(bright, 0x000000, bright, bright, bright, 0x000000);
    }
}
