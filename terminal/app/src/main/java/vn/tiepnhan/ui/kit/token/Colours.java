package vn.tiepnhan.ui.kit.token;

import java.awt.Color;

/** Named colours of the light theme. Every pair used for text keeps a contrast of at least 4.5:1; a test computes it. */
public final class Colours {
    public static final Color INK = new Color(0x13242F);
    public static final Color INK_SOFT = new Color(0x40525E);
    public static final Color LABEL = new Color(0x566772);
    public static final Color PAGE = new Color(0xEDF1F3);
    public static final Color SURFACE = new Color(0xFFFFFF);
    public static final Color SUNKEN = new Color(0xF5F8F9);
    public static final Color LINE = new Color(0xD7DFE4);
    public static final Color LINE_STRONG = new Color(0x8FA0AB);
    public static final Color HEADER = new Color(0x0D3B4F);
    public static final Color ON_HEADER = new Color(0xFFFFFF);
    public static final Color ON_HEADER_SOFT = new Color(0xC4D8E1);
    public static final Color PRIMARY = new Color(0x0B6A86);
    public static final Color PRIMARY_HOVER = new Color(0x095A72);
    public static final Color PRIMARY_PRESSED = new Color(0x074A5E);
    public static final Color ON_PRIMARY = new Color(0xFFFFFF);
    public static final Color PRIMARY_WASH = new Color(0xE3F1F5);
    public static final Color DISABLED_FILL = new Color(0xE4EAED);
    public static final Color DISABLED_INK = new Color(0x566772);
    public static final Color FOCUS = new Color(0xE08A00);

    private Colours() {}

    /** WCAG 2 contrast ratio, from 1 (none) to 21. */
    public static double contrast(Color a, Color b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double s = channel / 255.0;
        return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    }
}
