package vn.tiepnhan.bridge.escpos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Rows of a picture that are sent by one command.
 *
 * @param from first row
 * @param end the row after the last one
 * @param widthBytes bytes sent of each row; 0 where the rows are blank and fed
 */
record Band(int from, int end, int widthBytes) {
    private static final int SLICE_BYTES = 8;
    private static final int FEED_BYTES = 3;

    /** What a slice may cost besides its bytes, in bytes: some printers stop the motor between two of them. */
    private static final int STOP = 8;

    /**
     * Parts a picture so that the fewest bytes carry it: every row belongs to a slice as wide as its widest row, or, if
     * blank, to a feed. The cheapest parting of the first n rows is found for each n, from those before it (dynamic
     * programming over the runs of equally wide rows).
     *
     * @param ink bytes of each row up to its last ink
     * @param mostRows most rows of a slice
     * @param feedBlankRows whether blank rows may be fed
     * @param narrowest fewest bytes of a row that is sent, at least 1
     */
    static List<Band> of(int[] ink, int mostRows, boolean feedBlankRows, int narrowest) {
        int[] starts = runs(ink, mostRows);
        int runs = starts.length - 1;
        int[] cheapest = new int[runs + 1];
        int[] before = new int[runs + 1];
        boolean[] fed = new boolean[runs + 1];
        Arrays.fill(cheapest, 1, runs + 1, Integer.MAX_VALUE);
        for (int i = 0; i < runs; i++) {
            if (feedBlankRows && ink[starts[i]] == 0 && cheapest[i] + FEED_BYTES < cheapest[i + 1]) {
                cheapest[i + 1] = cheapest[i] + FEED_BYTES;
                before[i + 1] = i;
                fed[i + 1] = true;
            }
            int width = narrowest;
            for (int k = i; k < runs && starts[k + 1] - starts[i] <= mostRows; k++) {
                width = Math.max(width, ink[starts[k]]);
                int bytes = cheapest[i] + SLICE_BYTES + STOP + width * (starts[k + 1] - starts[i]);
                if (bytes < cheapest[k + 1]) {
                    cheapest[k + 1] = bytes;
                    before[k + 1] = i;
                    fed[k + 1] = false;
                }
            }
        }
        List<Band> bands = new ArrayList<>();
        for (int k = runs; k > 0; k = before[k]) {
            int from = starts[before[k]];
            int width = narrowest;
            for (int y = from; y < starts[k]; y++) {
                width = Math.max(width, ink[y]);
            }
            bands.add(new Band(from, starts[k], fed[k] ? 0 : width));
        }
        Collections.reverse(bands);
        return bands;
    }

    /** Where runs of equally wide rows begin, none longer than {@code mostRows}, and behind them the end. */
    private static int[] runs(int[] ink, int mostRows) {
        int[] starts = new int[ink.length + 1];
        int n = 0;
        for (int y = 0; y < ink.length; y++) {
            if (n == 0 || ink[y] != ink[y - 1] || y - starts[n - 1] == mostRows) {
                starts[n++] = y;
            }
        }
        starts[n++] = ink.length;
        return Arrays.copyOf(starts, n);
    }
}
