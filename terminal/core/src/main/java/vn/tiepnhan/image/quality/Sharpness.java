package vn.tiepnhan.image.quality;

import vn.tiepnhan.image.raster.GreyImage;

/**
 * How blurred a picture is by itself, after Crete, Dolmiere, Ladret and Nicolas, "The blur effect" (2007): blurring it once
 * more takes much from the steps between neighbours where it was sharp, and little where it was blurred already.
 */
final class Sharpness {
    /** Steps of noise are no edges. */
    private static final int NOISE = 12;
    /** Half the width of the box it is blurred with. */
    private static final int REACH = 4;
    /** With fewer edges there is no print to judge: a blank page is not blurred. */
    private static final long FEWEST_EDGES = 500;

    private Sharpness() {}

    /** 0 razor-sharp to 1; the worse of both directions, since a hand shakes in one. 0 for a page without print. */
    static double blur(GreyImage image) {
        return Math.max(blur(image, true), blur(image, false));
    }

    private static double blur(GreyImage image, boolean rows) {
        int lines = rows ? image.height() : image.width();
        int length = rows ? image.width() : image.height();
        double steps = 0;
        double kept = 0;
        long edges = 0;
        int[] line = new int[length];
        int[] sums = new int[length + 1];
        for (int l = 0; l < lines; l++) {
            for (int i = 0; i < length; i++) {
                line[i] = rows ? image.at(i, l) : image.at(l, i);
                sums[i + 1] = sums[i] + line[i];
            }
            for (int i = REACH + 1; i < length - REACH; i++) {
                int step = Math.abs(line[i] - line[i - 1]);
                if (step > NOISE) {
                    double blurred = Math.abs(mean(sums, i) - mean(sums, i - 1));
                    steps += step;
                    kept += Math.min(step, blurred);
                    edges++;
                }
            }
        }
        return edges < FEWEST_EDGES ? 0 : kept / steps;
    }

    private static double mean(int[] sums, int at) {
        return (sums[at + REACH + 1] - sums[at - REACH]) / (2.0 * REACH + 1);
    }
}
