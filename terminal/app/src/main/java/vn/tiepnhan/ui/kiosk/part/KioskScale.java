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
 * 402.4), and 7.3 throughout in the large mode (EN 301 549, 5.1.4, at 60 cm). A standing screen has room for more. Every
 * text stands out from its ground by 7 : 1 in each palette.
 */
public final class KioskScale {
    /** Height of Inter's capitals as a part of its size. */
    private static final double CAPITAL = 0.727;

    /** What a piece of text is for: capitals on a lying screen, in large, on a standing screen, in large. */
    public enum Type {
        /** Under the signs of the foot. */
        TOOL(4.8, 7.3, 4.8, 7.3, true),
        BODY(4.8, 7.3, 5.8, 7.5, false),
        STRONG(4.8, 7.3, 6, 7.5, true),
        TITLE(6.6, 8.4, 8.2, 9.6, true),
        HEADLINE(7.6, 8.4, 10.4, 12, true),
        NUMBER(28, 28, 46, 46, true);

        private final double wide;
        private final double wideLarge;
        private final double tall;
        private final double tallLarge;
        private final boolean strong;

        Type(double wide, double wideLarge, double tall, double tallLarge, boolean strong) {
            this.wide = wide;
            this.wideLarge = wideLarge;
            this.tall = tall;
            this.tallLarge = tallLarge;
            this.strong = strong;
        }

        /** Millimetres of its capitals. */
        public double capitals(boolean standing, boolean large) {
            if (standing) {
                return large ? tallLarge : tall;
            }
            return large ? wideLarge : wide;
        }
    }

    private final Scale colours;
    private final Palette palette;
    private final Millimetres millimetres;
    private final boolean large;
    private final Map<Type, Font> fonts = new EnumMap<>(Type.class);

    /** @param tall whether the screen is higher than wide */
    public KioskScale(Millimetres millimetres, Palette palette, boolean tall, boolean large) {
        this.millimetres = millimetres;
        this.palette = palette;
        this.large = large;
        this.colours = new Scale(Scale.Density.REGULAR, palette);
        for (Type type : Type.values()) {
            Font face = colours.font(type.strong ? Scale.Type.STRONG : Scale.Type.BODY);
            float size = (float) Math.ceil(millimetres.px(type.capitals(tall, large)) / CAPITAL);
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

    /** A token's colour, by which every text keeps 7 : 1 here; a counter's light palette promises 4.5 : 1. */
    public Color colour(Token token) {
        return switch (palette) {
            case LIGHT -> colours.colour(firmer(token));
            case DARK -> colours.colour(token == Token.PRIMARY ? Token.PRIMARY_HOVER : token);
            case CONTRAST -> colours.colour(token);
        };
    }

    private static Token firmer(Token token) {
        return switch (token) {
            case PRIMARY -> Token.PRIMARY_PRESSED;
            case PRIMARY_PRESSED -> Token.HEADER;
            case INK_SOFT, LABEL -> Token.INK;
            case ON_HEADER_SOFT -> Token.ON_HEADER;
            default -> token;
        };
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
