package vn.tiepnhan.image.matrix;

import com.google.zxing.common.BitMatrix;
import java.util.Arrays;

/** One grey value per module, and the decision which of them are dark. */
record ModuleGrid(float[] grey, int width, int height) {
    /** Neighbourhood of the threshold: wide enough to hold light and dark, narrow enough to follow a shadow. */
    private static final int REACH = 5;

    /** Takes back some of what blur mixed into each module from its four neighbours. */
    ModuleGrid sharpened(float strength) {
        float[] sharp = new float[grey.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                float here = grey[at];
                float around = (x > 0 ? grey[at - 1] : here)
                        + (x + 1 < width ? grey[at + 1] : here)
                        + (y > 0 ? grey[at - width] : here)
                        + (y + 1 < height ? grey[at + width] : here);
                sharp[at] = here + strength * (4 * here - around);
            }
        }
        return new ModuleGrid(sharp, width, height);
    }

    /** Dark where a module is below the middle between the mean light and the mean dark around it. */
    BitMatrix bits() {
        float[] ones = new float[grey.length];
        Arrays.fill(ones, 1);
        float[] mean = ratio(boxes(grey), boxes(ones), grey);
        float[] darkSum = new float[grey.length];
        float[] darkCount = new float[grey.length];
        for (int i = 0; i < grey.length; i++) {
            if (grey[i] < mean[i]) {
                darkSum[i] = grey[i];
                darkCount[i] = 1;
            }
        }
        float[] allSum = boxes(grey);
        float[] all = boxes(ones);
        float[] dSum = boxes(darkSum);
        float[] dCount = boxes(darkCount);
        BitMatrix bits = new BitMatrix(width, height);
        for (int i = 0; i < grey.length; i++) {
            float light = (allSum[i] - dSum[i]) / Math.max(1, all[i] - dCount[i]);
            float dark = dSum[i] / Math.max(1, dCount[i]);
            if (grey[i] < (light + dark) / 2) {
                bits.set(i % width, i / width);
            }
        }
        return bits;
    }

    private static float[] ratio(float[] sums, float[] counts, float[] fallback) {
        float[] mean = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            mean[i] = counts[i] > 0 ? sums[i] / counts[i] : fallback[i];
        }
        return mean;
    }

    /** Sums over the square of (2·REACH+1)² around each module, cut off at the border. */
    private float[] boxes(float[] values) {
        float[] across = new float[values.length];
        float[] sums = new float[values.length];
        for (int y = 0; y < height; y++) {
            line(values, across, y * width, 1, width);
        }
        for (int x = 0; x < width; x++) {
            line(across, sums, x, width, height);
        }
        return sums;
    }

    private static void line(float[] from, float[] to, int start, int step, int count) {
        float sum = 0;
        for (int i = -REACH; i < count; i++) {
            if (i + REACH < count) {
                sum += from[start + (i + REACH) * step];
            }
            if (i - REACH - 1 >= 0) {
                sum -= from[start + (i - REACH - 1) * step];
            }
            if (i >= 0) {
                to[start + i * step] = sum;
            }
        }
    }
}
