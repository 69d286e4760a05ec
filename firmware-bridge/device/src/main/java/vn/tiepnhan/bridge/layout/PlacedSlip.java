package vn.tiepnhan.bridge.layout;

import java.util.List;
import java.util.Set;
import vn.tiepnhan.bridge.layout.strike.StrikeName;

/**
 * A slip as what stands where, for printers that set the letters themselves; all places in dots from the top left corner.
 *
 * @param items from top to bottom, those of one line from left to right
 * @param missing code points that have no glyph of ours
 */
public record PlacedSlip(int width, int height, List<Item> items, Set<Integer> missing) {
    public PlacedSlip {
        items = List.copyOf(items);
        missing = Set.copyOf(missing);
    }

    /** One thing on the paper. */
    public sealed interface Item {
        int x();

        /** Its first row. */
        int y();

        int height();
    }

    /** @param reversed white on black */
    public record Words(int x, int y, String text, StrikeName style, boolean reversed, int height) implements Item {}

    /** A filled rectangle. */
    public record Bar(int x, int y, int width, int height) implements Item {}

    /**
     * A code.
     *
     * @param quietDots the quiet zone around it, which {@code x}, {@code y} and {@code height} count in; above and below
     *     bar codes there is none
     * @param module width of one module in dots
     * @param picture as it looks, as wide as the paper
     */
    public record Code(Kind kind, String text, int x, int y, int height, int quietDots, int module, DotImage picture)
            implements Item {
        /** What codes there are. */
        public enum Kind {
            QR,
            CODE128
        }
    }
}
