package vn.tiepnhan.image.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A black-and-white map of cells, with the few operations of mathematical morphology the finder needs. */
record Mask(boolean[] set, int columns, int rows) {
    static Mask above(byte[] values, int columns, int rows, int threshold) {
        boolean[] set = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            set[i] = (values[i] & 0xFF) >= threshold;
        }
        return new Mask(set, columns, rows);
    }

    /** Keeps only what a square of {@code size}² cells fits into. */
    Mask opened(int size) {
        int before = (size - 1) / 2;
        int after = size - 1 - before;
        return lines(before, after, true).lines(after, before, false);
    }

    private Mask lines(int before, int after, boolean erode) {
        boolean[] target = new boolean[set.length];
        for (int row = 0; row < rows; row++) {
            run(set, target, row * columns, 1, columns, before, after, erode);
        }
        boolean[] result = new boolean[set.length];
        for (int column = 0; column < columns; column++) {
            run(target, result, column, columns, rows, before, after, erode);
        }
        return new Mask(result, columns, rows);
    }

    private static void run(
            boolean[] from, boolean[] to, int start, int step, int count, int before, int after, boolean erode) {
        int hits = 0;
        int size = before + after + 1;
        for (int i = -after; i < count; i++) {
            int entering = i + after;
            int leaving = i - before - 1;
            if (entering < count && from[start + entering * step]) {
                hits++;
            }
            if (leaving >= 0 && from[start + leaving * step]) {
                hits--;
            }
            if (i >= 0) {
                to[start + i * step] = erode ? hits == size : hits > 0;
            }
        }
    }

    /** The cells of each 8-connected component of at least {@code least} cells, as indices. */
    List<int[]> components(int least) {
        boolean[] left = set.clone();
        int[] stack = new int[left.length];
        List<int[]> components = new ArrayList<>();
        for (int seed = 0; seed < left.length; seed++) {
            if (left[seed]) {
                int[] cells = flood(left, seed, stack);
                if (cells.length >= least) {
                    components.add(cells);
                }
            }
        }
        return components;
    }

    private int[] flood(boolean[] left, int seed, int[] queue) {
        int head = 0;
        int tail = 0;
        queue[tail++] = seed;
        left[seed] = false;
        while (head < tail) {
            int cell = queue[head++];
            int column = cell % columns;
            int row = cell / columns;
            for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
                for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
                    int next = y * columns + x;
                    if (left[next]) {
                        left[next] = false;
                        queue[tail++] = next;
                    }
                }
            }
        }
        return Arrays.copyOf(queue, tail);
    }
}
