package vn.tiepnhan.ui.kit.token;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Font;
import java.util.EnumMap;
import java.util.Map;

/**
 * Type, spacing and colours for one window size and palette: the same design at 1024×600, 1280×800 and 1920×1080. All sizes handed out are
 * multiplied by the desktop's own scale, so a HiDPI screen shows the same window, only sharper.
 */
public final class Scale {
    /** What a piece of text is for; its size and weight follow. */
    public enum Type {
        SMALL(false),
        SMALL_STRONG(true),
        BODY(false),
        STRONG(true),
        HEADING(true),
        TITLE(true),
        DISPLAY(true);

        private final boolean strong;

        Type(boolean strong) {
            this.strong = strong;
        }
    }

    /** How much room there is. */
    public enum Density {
        COMPACT(0.66, 12, 13, 14, 17, 22),
        REGULAR(1, 12, 14, 16, 20, 28),
        ROOMY(1.25, 14, 16, 18, 24, 34);

        private final double space;
        private final int small;
        private final int body;
        private final int heading;
        private final int title;
        private final int display;

        Density(double space, int small, int body, int heading, int title, int display) {
            this.space = space;
            this.small = small;
            this.body = body;
            this.heading = heading;
            this.title = title;
            this.display = display;
        }

        /** The density for a window of this size in unscaled pixels. */
        public static Density of(int width, int height) {
            if (height < 740 || width < 1180) {
                return COMPACT;
            }
            return height >= 1000 && width >= 1700 ? ROOMY : REGULAR;
        }
    }

    private final Density density;
    private final Palette palette;
    private final Map<Type, Font> fonts = new EnumMap<>(Type.class);

    public Scale(Density density, Palette palette) {
        this.density = density;
        this.palette = palette;
        for (Type type : Type.values()) {
            Typeface face = type.strong ? Typeface.SEMIBOLD : Typeface.REGULAR;
            fonts.put(type, face.font(UIScale.scale(size(type))));
        }
    }

    public Density density() {
        return density;
    }

    public Color colour(Token token) {
        return token.in(palette);
    }

    public Tone.Shade shade(Tone tone) {
        return tone.in(palette);
    }

    public Font font(Type type) {
        Font font = fonts.get(type);
        if (font == null) {
            throw new IllegalStateException("no font for " + type);
        }
        return font;
    }

    /** A length of the design in screen pixels, narrower where room is scarce. */
    public int px(int length) {
        return length == 0 ? 0 : Math.max(1, UIScale.scale((int) Math.round(length * density.space)));
    }

    /** A length that does not shrink with the density: strokes, icons, rounded corners. */
    public int fixed(int length) {
        return UIScale.scale(length);
    }

    private int size(Type type) {
        return switch (type) {
            case SMALL, SMALL_STRONG -> density.small;
            case BODY, STRONG -> density.body;
            case HEADING -> density.heading;
            case TITLE -> density.title;
            case DISPLAY -> density.display;
        };
    }
}
