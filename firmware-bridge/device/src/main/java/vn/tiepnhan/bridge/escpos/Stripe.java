package vn.tiepnhan.bridge.escpos;

import vn.tiepnhan.bridge.escpos.paper.PrintLine;

/** Columns of dots that {@code ESC *} puts into a line. Not safe for several threads. */
final class Stripe {
    private static final int ROWS = 24;
    private static final int LOW_ROWS = 8;

    private final PrintLine line;
    private int mode;
    private int bytesLeft;
    private int inColumn;

    Stripe(PrintLine line) {
        this.line = line;
    }

    /**
     * Begins a piece of the line.
     *
     * @param columns how many follow
     */
    void begin(int newMode, int columns) {
        mode = newMode;
        inColumn = 0;
        bytesLeft = columns * bytesDown();
    }

    boolean expectsMore() {
        return bytesLeft > 0;
    }

    void accept(byte value) {
        int down = 8 * inColumn;
        int tall = ROWS / (8 * bytesDown());
        int wide = doubleDensity() ? 1 : 2;
        for (int bit = 0; bit < 8; bit++) {
            if ((value & (0x80 >> bit)) != 0) {
                ink(wide, (down + bit) * tall, tall);
            }
        }
        bytesLeft--;
        if (++inColumn == bytesDown()) {
            inColumn = 0;
            line.advance(wide, ROWS);
        }
    }

    private void ink(int wide, int row, int tall) {
        for (int x = 0; x < wide; x++) {
            for (int y = row; y < row + tall; y++) {
                line.ink(x, ROWS - 1 - y);
            }
        }
    }

    private int bytesDown() {
        return mode >= 32 ? ROWS / LOW_ROWS : 1;
    }

    private boolean doubleDensity() {
        return mode == 1 || mode == 33;
    }
}
