package vn.tiepnhan.image.linear;

import com.google.zxing.common.BitArray;
import java.util.Arrays;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Quad;

/** A line through the bars of a quad and its quiet zones, averaged over a band, as black and white. */
final class BarProfile {
    /** Samples per pixel: bar edges between two pixels are kept. */
    private static final int FINE = 3;

    private static final double QUIET = 0.14;
    private static final int LINES = 5;
    private static final double BAND = 0.03;
    /** Half the stretch in pixels whose lightest and darkest set the threshold. */
    private static final int LEVEL_REACH = 24;

    private BarProfile() {}

    /** @param v middle of the band between ab (0) and dc (1) */
    static BitArray bits(GreyImage page, Quad quad, double v) {
        double length = quad.width() * (1 + 2 * QUIET);
        int n = (int) (length * FINE);
        float[] grey = new float[n];
        for (int line = 0; line < LINES; line++) {
            double at = v + BAND * (line - (LINES - 1) / 2.0);
            double x0 = quad.a().x() + (quad.d().x() - quad.a().x()) * at;
            double y0 = quad.a().y() + (quad.d().y() - quad.a().y()) * at;
            double dx = quad.b().x() + (quad.c().x() - quad.b().x()) * at - x0;
            double dy = quad.b().y() + (quad.c().y() - quad.b().y()) * at - y0;
            for (int i = 0; i < n; i++) {
                double u = (i + 0.5) / n * (1 + 2 * QUIET) - QUIET;
                grey[i] += page.contains(x0 + dx * u, y0 + dy * u) ? page.sample(x0 + dx * u, y0 + dy * u) : 255;
            }
        }
        return binarised(grey);
    }

    private static BitArray binarised(float[] grey) {
        int n = grey.length;
        int reach = LEVEL_REACH * FINE;
        float[] sorted = grey.clone();
        Arrays.sort(sorted);
        float range = sorted[n * 9 / 10] - sorted[n / 10];
        BitArray bits = new BitArray(n);
        for (int from = 0; from < n; from += FINE) {
            float low = Float.MAX_VALUE;
            float high = -Float.MAX_VALUE;
            for (int k = Math.max(0, from - reach); k < Math.min(n, from + reach); k++) {
                low = Math.min(low, grey[k]);
                high = Math.max(high, grey[k]);
            }
            for (int i = from; i < Math.min(n, from + FINE); i++) {
                if (high - low > range / 3 && grey[i] < (low + high) / 2) {
                    bits.set(i);
                }
            }
        }
        return bits;
    }
}
