package vn.tiepnhan.image.pdf417;

import com.google.zxing.pdf417.PDF417Common;

/**
 * The 929 bar patterns of each of the three clusters, and the best fit of a grey codeword among them.
 *
 * <p>The sum over 17 modules is looked up in three parts of 6, 6 and 5 modules, so that all templates of a cluster cost
 * little more than one. Immutable.
 */
final class Templates {
    private static final int CODEWORDS = 929;
    private static final int MODULES = 17;

    /** Per cluster: 17-bit patterns (a set bit is dark, the first module highest) by codeword. */
    private final int[][] patterns = new int[3][CODEWORDS];

    Templates() {
        for (int pattern : PDF417Common.SYMBOL_TABLE) {
            int codeword = PDF417Common.getCodeword(pattern);
            patterns[cluster(pattern)][codeword] = pattern;
        }
    }

    /** Cluster 0, 1 or 2 (numbers 0, 3, 6 of ISO/IEC 15438): (b1 - b2 + b3 - b4) mod 9 of the bar widths, over 3. */
    static int cluster(int pattern) {
        int[] widths = new int[8];
        int run = 0;
        boolean dark = true;
        for (int bit = MODULES - 1; bit >= 0; bit--) {
            boolean isDark = ((pattern >> bit) & 1) == 1;
            if (isDark != dark) {
                run++;
                dark = isDark;
            }
            widths[run]++;
        }
        return ((widths[0] - widths[2] + widths[4] - widths[6] + 9) % 9) / 3;
    }

    /** The fit of one codeword: its value, how well it fits (17 is perfect) and how much better than the next best. */
    record Fit(int codeword, float score, float margin) {}

    /** @param modules 17 values, +1 light to -1 dark */
    Fit best(int cluster, float[] modules) {
        float[] first = sums(modules, 0, 6);
        float[] second = sums(modules, 6, 6);
        float[] third = sums(modules, 12, 5);
        int[] candidates = patterns[cluster];
        float best = -99;
        float next = -99;
        int codeword = 0;
        for (int i = 0; i < CODEWORDS; i++) {
            int pattern = candidates[i];
            float score = first[pattern >> 11] + second[(pattern >> 5) & 63] + third[pattern & 31];
            if (score > best) {
                next = best;
                best = score;
                codeword = i;
            } else if (score > next) {
                next = score;
            }
        }
        return new Fit(codeword, best, best - next);
    }

    private static float[] sums(float[] modules, int from, int count) {
        float[] sums = new float[1 << count];
        float all = 0;
        for (int i = 0; i < count; i++) {
            all += modules[from + i];
        }
        sums[0] = all;
        for (int bits = 1; bits < sums.length; bits++) {
            int lowest = Integer.numberOfTrailingZeros(bits);
            sums[bits] = sums[bits & (bits - 1)] - 2 * modules[from + count - 1 - lowest];
        }
        return sums;
    }
}
