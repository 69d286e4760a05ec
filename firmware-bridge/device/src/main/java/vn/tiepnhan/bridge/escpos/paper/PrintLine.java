package vn.tiepnhan.bridge.escpos.paper;

import java.util.Arrays;

/** A line being filled, letters and columns of dots side by side on one foot, until it is printed. One thread. */
public final class PrintLine {
    /** The highest letter there is: 24 dots, eight times. */
    private static final int MOST_ROWS = 192;

    private final int widthDots;
    /** From the foot upwards. */
    private final byte[] dots;

    private int pen;
    private int height;

    /** @param widthDots of the paper, a multiple of 8; dots beyond it are lost */
    public PrintLine(int widthDots) {
        this.widthDots = widthDots;
        this.dots = new byte[widthDots / 8 * MOST_ROWS];
    }

    /** Where the next letter begins, in dots from the left. */
    public int pen() {
        return pen;
    }

    public void moveTo(int x) {
        pen = x;
    }

    public boolean isEmpty() {
        return height == 0 && pen == 0;
    }

    /** Rows of what stands in it. */
    public int height() {
        return height;
    }

    /** Inks one dot, counted from the pen to the right and from the foot upwards. */
    public void ink(int right, int up) {
        int x = pen + right;
        if (x < widthDots && up < MOST_ROWS) {
            dots[up * (widthDots / 8) + x / 8] |= (byte) (0x80 >> (x % 8));
        }
    }

    /** Takes the ink of so many columns behind the pen away again. */
    void erase(int width) {
        for (int up = 0; up < height; up++) {
            for (int x = pen; x < Math.min(widthDots, pen + width); x++) {
                dots[up * (widthDots / 8) + x / 8] &= (byte) ~(0x80 >> (x % 8));
            }
        }
    }

    /** A thing so wide and high stands behind the pen now. */
    public void advance(int width, int rows) {
        pen += width;
        height = Math.max(height, Math.min(rows, MOST_ROWS));
    }

    /** The line's rows from top to foot, moved to the right by so many dots; begins the next line. */
    public byte[] take(int indent) {
        int stride = widthDots / 8;
        byte[] rows = new byte[stride * height];
        for (int up = 0; up < height; up++) {
            for (int x = 0; x < widthDots - indent; x++) {
                if ((dots[up * stride + x / 8] & (0x80 >> (x % 8))) != 0) {
                    rows[(height - 1 - up) * stride + (x + indent) / 8] |= (byte) (0x80 >> ((x + indent) % 8));
                }
            }
        }
        Arrays.fill(dots, (byte) 0);
        pen = 0;
        height = 0;
        return rows;
    }
}
