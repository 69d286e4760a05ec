package vn.tiepnhan.ui.kit.token;

/** Lengths in the words of a layout. */
public final class Pixels {
    private static final String LENGTH = "%d";

    private Pixels() {}

    /**
     * Puts whole numbers where {@code %d} stands, as {@link String#formatted} does, but without the numerals of every country,
     * which a window's start would have to load for this alone.
     *
     * @throws ArrayIndexOutOfBoundsException where there are fewer lengths than places
     */
    public static String in(String layout, int... lengths) {
        StringBuilder filled = new StringBuilder(layout.length() + 2 * lengths.length);
        int from = 0;
        int next = 0;
        for (int at = layout.indexOf(LENGTH); at >= 0; at = layout.indexOf(LENGTH, from)) {
            filled.append(layout, from, at).append(lengths[next]);
            next++;
            from = at + LENGTH.length();
        }
        return filled.append(layout, from, layout.length()).toString();
    }
}
