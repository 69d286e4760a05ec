package vn.tiepnhan.image.find;

import java.util.Arrays;
import vn.tiepnhan.image.raster.GreyImage;

/**
 * How dark each small cell of a picture is against its surroundings, in 0…{@link #FULL}.
 *
 * <p>The threshold is Bernsen's (middle of the local range), taken over means of 2×2 pixels so that noise does not
 * stretch the range, and put above the exact middle: averages of 3-pixel bars would tie with it on clean pages, and count as dark so. A pixel must be dark
 * within its near and its wide surroundings: shaded paper beside a bright scanner lid is not ink.
 */
record DarkMap(byte[] dark, byte[] thresholds, int columns, int rows) {
    static final int CELL = 4;
    static final int FULL = CELL * CELL;

    /** Reach of the narrow local range in cells; the wide one reaches twice as far. */
    private static final int REACH = 5;

    private static final float MIDDLE = 0.56f;
    private static final int LEAST_CONTRAST = 28;

    static DarkMap of(GreyImage picture) {
        int columns = picture.width() / CELL;
        int rows = picture.height() / CELL;
        if (columns == 0 || rows == 0) {
            return new DarkMap(new byte[0], new byte[0], 0, 0);
        }
        byte[] low = new byte[columns * rows];
        byte[] high = new byte[columns * rows];
        ranges(picture, columns, rows, low, high);
        int contrast = Math.max(LEAST_CONTRAST, 5 * medianRange(low, high));
        spread(low, columns, rows, false);
        spread(high, columns, rows, true);
        int[] narrow = thresholds(low, high, contrast / 2);
        spread(low, columns, rows, false);
        spread(high, columns, rows, true);
        int[] wide = thresholds(low, high, contrast);
        byte[] dark = new byte[columns * rows];
        byte[] thresholds = new byte[columns * rows];
        for (int row = 0, cell = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++, cell++) {
                int threshold = Math.min(narrow[cell], wide[cell]);
                thresholds[cell] = (byte) threshold;
                if (threshold > 0) {
                    dark[cell] = count(picture, column * CELL, row * CELL, threshold);
                }
            }
        }
        return new DarkMap(dark, thresholds, columns, rows);
    }

    /** 0 where the range is too small to hold both ink and paper. */
    private static int[] thresholds(byte[] low, byte[] high, int contrast) {
        int[] thresholds = new int[low.length];
        for (int i = 0; i < low.length; i++) {
            int range = (high[i] & 0xFF) - (low[i] & 0xFF);
            thresholds[i] = range < contrast ? 0 : (low[i] & 0xFF) + (int) (range * MIDDLE);
        }
        return thresholds;
    }

    private static byte count(GreyImage picture, int x, int y, int threshold) {
        byte[] pixels = picture.pixels();
        int count = 0;
        for (int dy = 0; dy < CELL; dy++) {
            int at = (y + dy) * picture.width() + x;
            for (int dx = 0; dx < CELL; dx++) {
                // the sign bit of the difference: 1 where darker
                count += ((pixels[at + dx] & 0xFF) - threshold) >>> 31;
            }
        }
        return (byte) count;
    }

    private static void ranges(GreyImage picture, int columns, int rows, byte[] low, byte[] high) {
        byte[] p = picture.pixels();
        int w = picture.width();
        for (int row = 0, cell = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++, cell++) {
                int at = row * CELL * w + column * CELL;
                int min = 255;
                int max = 0;
                for (int block = 0; block < 4; block++) {
                    int from = at + (block & 1) * 2 + (block >> 1) * 2 * w;
                    int sum = (p[from] & 0xFF) + (p[from + 1] & 0xFF) + (p[from + w] & 0xFF) + (p[from + w + 1] & 0xFF);
                    min = Math.min(min, sum >> 2);
                    max = Math.max(max, sum >> 2);
                }
                low[cell] = (byte) min;
                high[cell] = (byte) max;
            }
        }
    }

    private static int medianRange(byte[] low, byte[] high) {
        int[] histogram = new int[256];
        for (int i = 0; i < low.length; i++) {
            histogram[(high[i] & 0xFF) - (low[i] & 0xFF)]++;
        }
        int seen = 0;
        for (int range = 0; range < 256; range++) {
            seen += histogram[range];
            if (2 * seen >= low.length) {
                return range;
            }
        }
        return 0;
    }

    /** Running minimum or maximum over a square, row pass then column pass. */
    private static void spread(byte[] values, int columns, int rows, boolean max) {
        byte[] line = new byte[Math.max(columns, rows)];
        for (int row = 0; row < rows; row++) {
            pass(values, row * columns, 1, columns, line, max);
        }
        for (int column = 0; column < columns; column++) {
            pass(values, column, columns, rows, line, max);
        }
    }

    private static void pass(byte[] values, int start, int step, int count, byte[] line, boolean max) {
        for (int i = 0; i < count; i++) {
            line[i] = values[start + i * step];
        }
        int best = -1;
        for (int i = 0; i < count; i++) {
            int to = Math.min(count - 1, i + REACH);
            if (best < i - REACH || i == 0) {
                best = extreme(line, Math.max(0, i - REACH), to, max);
            } else if (to == i + REACH && better(line[to], line[best], max)) {
                best = to;
            }
            values[start + i * step] = line[best];
        }
    }

    private static int extreme(byte[] line, int from, int to, boolean max) {
        int best = from;
        for (int i = from + 1; i <= to; i++) {
            if (better(line[i], line[best], max)) {
                best = i;
            }
        }
        return best;
    }

    private static boolean better(byte candidate, byte best, boolean max) {
        int a = candidate & 0xFF;
        int b = best & 0xFF;
        return max ? a >= b : a <= b;
    }

    /** Dark pixels in the square of (2·reach+1)² cells around each cell, as a fraction of the square, times 255. */
    byte[] density(int reach) {
        int[] sums = new int[(columns + 1) * (rows + 1)];
        for (int row = 0; row < rows; row++) {
            int line = 0;
            for (int column = 0; column < columns; column++) {
                line += dark[row * columns + column];
                sums[(row + 1) * (columns + 1) + column + 1] = sums[row * (columns + 1) + column + 1] + line;
            }
        }
        byte[] density = new byte[dark.length];
        int area = (2 * reach + 1) * (2 * reach + 1) * FULL;
        for (int row = 0, cell = 0; row < rows; row++) {
            int top = Math.max(0, row - reach) * (columns + 1);
            int bottom = Math.min(rows, row + reach + 1) * (columns + 1);
            for (int column = 0; column < columns; column++, cell++) {
                int left = Math.max(0, column - reach);
                int right = Math.min(columns, column + reach + 1);
                int sum = sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left];
                density[cell] = (byte) (sum * 255 / area);
            }
        }
        return density;
    }

    @Override
    public String toString() {
        return "DarkMap[" + columns + "×" + rows + ", " + Arrays.hashCode(dark) + "]";
    }
}
