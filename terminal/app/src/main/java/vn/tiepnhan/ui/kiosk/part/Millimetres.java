package vn.tiepnhan.ui.kiosk.part;

/**
 * Lengths of a screen as fingers and eyes meet them.
 *
 * @param dpi dots of this screen per inch
 */
public record Millimetres(double dpi) {
    /** Where the screen does not say: what X servers assume. */
    public static final Millimetres UNKNOWN = new Millimetres(96);

    /** Side of a target for a finger, and the gap between two (design page A3). */
    public static final double TARGET = 22;

    public static final double GAP = 3;

    /** Side of a target where room is scarce, and the height of a foot in one row of words in two lines. */
    public static final double LEAST_TARGET = 20;

    public static final double LOW_FOOT = 29;

    private static final double PER_INCH = 25.4;

    public Millimetres {
        if (!(dpi >= 40 && dpi <= 600)) {
            throw new IllegalArgumentException("no screen has so many dots per inch: " + dpi);
        }
    }

    /** Never less than so many millimetres. */
    public int px(double millimetres) {
        return (int) Math.ceil(millimetres / PER_INCH * dpi);
    }
}
