package vn.tiepnhan.image.matrix;

import com.google.zxing.common.BitMatrix;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Homography;
import vn.tiepnhan.image.raster.Quad;

/** The centres of a layout's fixed modules, ready to be compared with a page. Immutable. */
final class FixedPattern {
    final MatrixLayout layout;
    final int count;
    private final float[] u;
    private final float[] v;
    private final boolean[] dark;

    FixedPattern(MatrixLayout layout) {
        this.layout = layout;
        this.count = layout.fixed().cardinality();
        this.u = new float[count];
        this.v = new float[count];
        this.dark = new boolean[count];
        int i = 0;
        for (int bit = layout.fixed().nextSetBit(0);
                bit >= 0;
                bit = layout.fixed().nextSetBit(bit + 1)) {
            u[i] = bit % layout.width() + 0.5f;
            int row = bit / layout.width();
            v[i] = row + 0.5f;
            dark[i++] = layout.dark().get(bit);
        }
    }

    /** How much lighter the modules are that should be light, in grey values; negative where it is the wrong way round. */
    double contrast(GreyImage page, Quad quad) {
        return contrast(page, Homography.onto(quad, layout.width(), layout.height()), 1);
    }

    /** The same from every {@code stride}-th fixed module only. */
    double contrast(GreyImage page, Homography map, int stride) {
        float darkSum = 0;
        float lightSum = 0;
        int darks = 0;
        int lights = 0;
        for (int i = 0; i < count; i += stride) {
            float grey = map.sample(page, u[i], v[i]);
            if (dark[i]) {
                darkSum += grey;
                darks++;
            } else {
                lightSum += grey;
                lights++;
            }
        }
        return darks == 0 || lights == 0 ? 0 : lightSum / lights - darkSum / darks;
    }

    /** The contrast of the fixed modules around one place, with the map shifted on the page; NaN if there are too few. */
    double contrastAround(GreyImage page, Homography map, double cu, double cv, double reach, double dx, double dy) {
        float sum = 0;
        int darks = 0;
        int lights = 0;
        float darkSum = 0;
        for (int i = 0; i < count; i++) {
            if (Math.abs(u[i] - cu) <= reach && Math.abs(v[i] - cv) <= reach) {
                float grey = page.sample(map.x(u[i], v[i]) + dx, map.y(u[i], v[i]) + dy);
                if (dark[i]) {
                    darkSum += grey;
                    darks++;
                } else {
                    sum += grey;
                    lights++;
                }
            }
        }
        return darks < 6 || lights < 6 ? Double.NaN : sum / lights - darkSum / darks;
    }

    /** Share of the fixed modules that came out as they should. */
    double matched(BitMatrix bits) {
        int right = 0;
        for (int i = 0; i < count; i++) {
            if (bits.get((int) u[i], (int) v[i]) == dark[i]) {
                right++;
            }
        }
        return right / (double) count;
    }
}
