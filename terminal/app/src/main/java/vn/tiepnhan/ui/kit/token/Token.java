package vn.tiepnhan.ui.kit.token;

import java.awt.Color;

/** A colour by what it is for, in each palette. A test computes the contrast of every pair used for text. */
public enum Token {
    /** Text that is read. */
    INK(0x13242F, 0xE6EEF2, 0xFFFFFF),
    /** Text beside it. */
    INK_SOFT(0x40525E, 0xB9C7CF, 0xFFFFFF),
    /** Captions over values. */
    LABEL(0x566772, 0x9FB0BA, 0xE6E6E6),
    /** Behind the cards. */
    PAGE(0xEDF1F3, 0x0F1A21, 0x000000),
    /** Cards. */
    SURFACE(0xFFFFFF, 0x17252E, 0x000000),
    /** Where something is to be put. */
    SUNKEN(0xF5F8F9, 0x12202A, 0x000000),
    /** Where one types. */
    FIELD(0xFFFFFF, 0x0F1A21, 0x000000),
    /** Hairlines. */
    LINE(0xD7DFE4, 0x2C3E49, 0x8C8C8C),
    /** Edges of what can be used. */
    LINE_STRONG(0x788A96, 0x6B808C, 0xFFFFFF),
    HEADER(0x0D3B4F, 0x0A2C3B, 0x1F1F1F),
    ON_HEADER(0xFFFFFF, 0xFFFFFF, 0xFFFFFF),
    ON_HEADER_SOFT(0xC4D8E1, 0xB4CAD4, 0xFFFFFF),
    /** What Enter does. */
    PRIMARY(0x0B6A86, 0x3FB2D3, 0xFFE500),
    PRIMARY_HOVER(0x095A72, 0x5CC2DF, 0xFFF27A),
    PRIMARY_PRESSED(0x074A5E, 0x7ACFE7, 0xFFFFFF),
    ON_PRIMARY(0xFFFFFF, 0x06222C, 0x000000),
    /** What is chosen. */
    PRIMARY_WASH(0xE3F1F5, 0x173A48, 0x3A3500),
    DISABLED_FILL(0xE4EAED, 0x22333D, 0x1A1A1A),
    DISABLED_INK(0x566772, 0x9FB0BA, 0xC0C0C0),
    /** The ring around what has the focus. */
    FOCUS(0xC27500, 0xFFB545, 0x00E5FF);

    private final Color light;
    private final Color dark;
    private final Color contrast;

    Token(int light, int dark, int contrast) {
        this.light = new Color(light);
        this.dark = new Color(dark);
        this.contrast = new Color(contrast);
    }

    public Color in(Palette palette) {
        return switch (palette) {
            case LIGHT -> light;
            case DARK -> dark;
            case CONTRAST -> contrast;
        };
    }
}
