package vn.tiepnhan.image.pdf417;

import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Homography;

/** The rows of a symbol as lines of grey, scaled so that light is +1 and dark is -1 around each place. */
final class RowProfiles {
    /** Samples per module. */
    static final int FINE = 4;
    /** Modules beyond either end, so that a shifted codeword still has samples. */
    static final int MARGIN = 1;

    private static final int LEVEL_REACH = 20 * FINE;

    private final GreyImage page;
    private final Homography map;
    private final int modules;
    private final int lines;
    private final double rowHeight;

    RowProfiles(GreyImage page, Guards.Match match, int rows) {
        this.page = page;
        this.modules = match.modules();
        this.map = Homography.onto(match.quad(), modules, rows);
        double height = match.quad().height() / rows;
        this.rowHeight = height;
        this.lines = (int) Math.max(2, Math.min(6, Math.round(height * 2 / 3)));
    }

    double rowHeight() {
        return rowHeight;
    }

    /** The middle two thirds of a row, averaged; index {@code (MARGIN + module) * FINE} is where a module begins. */
    float[] row(int row) {
        int n = (modules + 2 * MARGIN) * FINE;
        float[] profile = new float[n];
        for (int line = 0; line < lines; line++) {
            double v = row + 1 / 6.0 + (line + 0.5) / lines * 2 / 3;
            for (int i = 0; i < n; i++) {
                profile[i] += map.sample(page, (i + 0.5) / FINE - MARGIN, v);
            }
        }
        return levelled(profile);
    }

    private static float[] levelled(float[] profile) {
        int n = profile.length;
        float[] low = new float[n];
        float[] high = new float[n];
        for (int i = 0; i < n; i++) {
            float before = profile[Math.max(0, i - 1)];
            float after = profile[Math.min(n - 1, i + 1)];
            low[i] = (before + profile[i] + after) / 3;
            high[i] = low[i];
        }
        spread(low, false);
        spread(high, true);
        float[] levelled = new float[n];
        for (int i = 0; i < n; i++) {
            float half = Math.max(1, (high[i] - low[i]) / 2);
            levelled[i] = Math.max(-1.3f, Math.min(1.3f, (profile[i] - low[i]) / half - 1));
        }
        return levelled;
    }

    /** Running minimum or maximum over ± {@link #LEVEL_REACH}. */
    private static void spread(float[] values, boolean max) {
        int n = values.length;
        float[] from = values.clone();
        int best = -1;
        for (int i = 0; i < n; i++) {
            int to = Math.min(n - 1, i + LEVEL_REACH);
            if (best < i - LEVEL_REACH || i == 0) {
                best = Math.max(0, i - LEVEL_REACH);
                for (int k = best + 1; k <= to; k++) {
                    if (max ? from[k] >= from[best] : from[k] <= from[best]) {
                        best = k;
                    }
                }
            } else if (max ? from[to] >= from[best] : from[to] <= from[best]) {
                best = to;
            }
            values[i] = from[best];
        }
    }
}
