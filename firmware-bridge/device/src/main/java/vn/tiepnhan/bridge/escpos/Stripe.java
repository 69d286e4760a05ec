package vn.tiepnhan.bridge.escpos;

import java.util.Arrays;

/**
 * A line of dots as ESC * builds it, column by column, until a line feed prints it. Not safe for several threads.
 */
final class Stripe {
    static final int ROWS = 24;
    private static final int LOW_ROWS = 8;

    private final int widthDots;
    private final byte[] dots;
    private int pen;
    private int mode;
    private int bytesLeft;
    private int inColumn;

    /** @param widthDots of the paper, a multiple of 8; columns beyond it are lost */
    Stripe(int widthDots) {
        this.widthDots = widthDots;
        this.dots = new byte[widthDots / 8 * ROWS];
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
            pen += wide;
        }
    }

    private void ink(int wide, int row, int tall) {
        for (int x = pen; x < Math.min(widthDots, pen + wide); x++) {
            for (int y = row; y < row + tall; y++) {
                dots[y * (widthDots / 8) + x / 8] |= (byte) (0x80 >> (x % 8));
            }
        }
    }

    private int bytesDown() {
        return mode >= 32 ? ROWS / LOW_ROWS : 1;
    }

    private boolean doubleDensity() {
        return mode == 1 || mode == 33;
    }

    boolean empty() {
        return pen == 0;
    }

    /** The line's rows; begins the next line. */
    byte[] take() {
        byte[] line = dots.clone();
        Arrays.fill(dots, (byte) 0);
        pen = 0;
        return line;
    }
}
