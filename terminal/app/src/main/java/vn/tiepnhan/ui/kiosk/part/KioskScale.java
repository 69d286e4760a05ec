package vn.tiepnhan.ui.kiosk.part;

import java.awt.Color;
import java.awt.Font;
import java.util.EnumMap;
import java.util.Map;
import vn.tiepnhan.ui.kit.token.Palette;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/**
 * Type and colours of a kiosk. Type is given by the height of its capitals in millimetres: at least 4.8 (Section 508,
 * 402.4), and 7.3 throughout in the large mode (EN 301 549, 5.1.4, at 60 cm).
 */
public final class KioskScale {
    /** Height of Inter's capitals as a part of its size. */
    private static final double CAPITAL = 0.727;

    /** What a piece of text is for. */
    public enum Type {
        BODY(4.8, 7.3, false),
        STRONG(4.8, 7.3, true),
        TITLE(6.6, 8.4, true),
        NUMBER(26, 26, true);

        private final double normal;
        private final double large;
        private final boolean strong;

        Type(double normal, double large, boolean strong) {
            this.normal = normal;
            this.large = large;
            this.strong = strong;
        }

        /** Millimetres of its capitals. */
        public double capitals(boolean inLarge) {
            return inLarge ? large : normal;
        }
    }

    private final Scale colours;
    private final Millimetres millimetres;
    private final boolean large;
    private final Map<Type, Font> fonts = new EnumMap<>(Type.class);

    public KioskScale(Millimetres millimetres, Palette palette, boolean large) {
        this.millimetres = millimetres;
        this.large = large;
        this.colours = new Scale(Scale.Density.REGULAR, palette);
        for (Type type : Type.values()) {
            Font face = colours.font(type.strong ? Scale.Type.STRONG : Scale.Type.BODY);
            float size = (float) Math.ceil(millimetres.px(type.capitals(large)) / CAPITAL);
            fonts.put(type, face.deriveFont(size));
        }
    }

    public boolean large() {
        return large;
    }

    /** Tokens and shapes of the design system. */
    public Scale kit() {
        return colours;
    }

    public int px(double length) {
        return millimetres.px(length);
    }

    public Color colour(Token token) {
        return colours.colour(token);
    }

    public Tone.Shade shade(Tone tone) {
        return colours.shade(tone);
    }

    public Font font(Type type) {
        Font font = fonts.get(type);
        if (font == null) {
            throw new IllegalStateException("no font for " + type);
        }
        return font;
    }
}
