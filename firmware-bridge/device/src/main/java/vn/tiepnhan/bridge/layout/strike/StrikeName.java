package vn.tiepnhan.bridge.layout.strike;

import java.util.Locale;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;

/** The strikes there are: each size in regular and bold. Capital heights in dots of 1/8 mm (203 dpi). */
public enum StrikeName {
    NORMAL(20, false),
    NORMAL_BOLD(20, true),
    LARGE(28, false),
    LARGE_BOLD(28, true),
    HUGE(40, false),
    HUGE_BOLD(40, true);

    private final int capDots;
    private final boolean bold;

    StrikeName(int capDots, boolean bold) {
        this.capDots = capDots;
        this.bold = bold;
    }

    /** The strike of a size and weight. */
    public static StrikeName of(Size size, boolean bold) {
        return switch (size) {
            case NORMAL -> bold ? NORMAL_BOLD : NORMAL;
            case LARGE -> bold ? LARGE_BOLD : LARGE;
            case HUGE -> bold ? HUGE_BOLD : HUGE;
        };
    }

    int capDots() {
        return capDots;
    }

    public boolean bold() {
        return bold;
    }

    String resource() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".strike";
    }
}
