package vn.tiepnhan.ui.kit.token;

import java.awt.Color;

/**
 * How a thing stands. A tone never speaks by colour alone: it has a shape of its own
 * ({@code vn.tiepnhan.ui.kit.icon.StatusShape}) and its user always adds a word.
 */
public enum Tone {
    GOOD,
    WARN,
    BAD,
    INFO,
    CALM;

    /**
     * A tone's colours in one palette.
     *
     * @param ink text on {@code fill}
     * @param mark the strong colour of icons
     * @param onHeader the mark as it is drawn on the dark header
     * @param onMark what may stand on the mark
     */
    public record Shade(Color ink, Color fill, Color edge, Color mark, Color onHeader, Color onMark) {}

    public Shade in(Palette palette) {
        return Shades.of(this, palette);
    }
}
