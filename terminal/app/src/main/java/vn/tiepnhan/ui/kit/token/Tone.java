package vn.tiepnhan.ui.kit.token;

import java.awt.Color;
import vn.tiepnhan.ui.kit.icon.StatusShape;

/**
 * How a thing stands. A tone never speaks by colour alone: it has a shape of its own ({@link StatusShape}) and its user
 * always adds a word.
 */
public enum Tone {
    GOOD(0x12532C, 0xE8F5EC, 0xA6D5B6, 0x1D7A43, 0x7FD8A2),
    WARN(0x694100, 0xFFF4DC, 0xE8C56C, 0xA15C00, 0xFFC857),
    BAD(0x8C1A13, 0xFDECEA, 0xEFB3AD, 0xB3261E, 0xFFB0A8),
    INFO(0x0A4B60, 0xE3F1F5, 0xA5CDDB, 0x0B6A86, 0x8FD3EA),
    CALM(0x3A4953, 0xEEF2F4, 0xC9D3D9, 0x566772, 0xC4D8E1);

    private final Color ink;
    private final Color fill;
    private final Color edge;
    private final Color mark;
    private final Color onHeader;

    Tone(int ink, int fill, int edge, int mark, int onHeader) {
        this.ink = new Color(ink);
        this.fill = new Color(fill);
        this.edge = new Color(edge);
        this.mark = new Color(mark);
        this.onHeader = new Color(onHeader);
    }

    /** Text on {@link #fill}. */
    public Color ink() {
        return ink;
    }

    public Color fill() {
        return fill;
    }

    public Color edge() {
        return edge;
    }

    /** The strong colour of icons; white text may stand on it. */
    public Color mark() {
        return mark;
    }

    /** The mark as it is drawn on the dark header. */
    public Color onHeader() {
        return onHeader;
    }
}
