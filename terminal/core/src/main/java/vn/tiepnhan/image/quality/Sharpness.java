package vn.tiepnhan.image.quality;

import java.util.Arrays;
import vn.tiepnhan.image.raster.GreyImage;

/**
 * How sharp print is: in each short stretch with light and dark, the steepest step between neighbours as a part of all the
 * contrast there. An edge in focus takes its contrast in one or two steps, whatever its height; a blurred one in many.
 */
final class Sharpness {
    /** Pixels of a stretch: some strokes of print. */
    private static final int STRETCH = 24;
    /** With less contrast there is no edge in a stretch, or only noise. */
    private static final int CONTRAST = 48;
    /** With fewer stretches there is no print to judge: a blank page is not blurred. */
    private static final int FEWEST = 40;
    /** The middle of the better stretches counts: shadows and folds are soft on sharp pictures too. */
    private static final double RANK = 0.6;

    private Sharpness() {}

    /** A hand that shakes along a slant softens both directions, and each less than it blurs print. */
    private static final double SLANT = 0.8;

    /**
     * From near 0 for a blur to near 1: the worse of both directions, since a hand shakes in one; or what both make together,
     * since it may be a slant. 1 for a blank page.
     */
    static double of(GreyImage image) {
        double across = along(image, true);
        double down = along(image, false);
        return Math.min(Math.min(across, down), SLANT * Math.sqrt(across * down));
    }

    private static double along(GreyImage image, boolean rows) {
        int lines = rows ? image.height() : image.width();
        int length = rows ? image.width() : image.height();
        double[] found = new double[lines * (length / STRETCH + 1)];
        int n = 0;
        int[] line = new int[length];
        for (int l = 0; l < lines; l += 2) {
            for (int i = 0; i < length; i++) {
                line[i] = rows ? image.at(i, l) : image.at(l, i);
            }
            for (int from = 0; from + STRETCH <= length; from += STRETCH) {
                double sharp = stretch(line, from);
                if (sharp >= 0) {
                    found[n++] = sharp;
                }
            }
        }
        if (n < FEWEST) {
            return 1;
        }
        Arrays.sort(found, 0, n);
        return found[(int) (n * RANK)];
    }

    /** The steepest step in parts of the contrast, or -1 without contrast. */
    private static double stretch(int[] line, int from) {
        int low = 255;
        int high = 0;
        int steepest = 0;
        for (int i = from; i < from + STRETCH; i++) {
            low = Math.min(low, line[i]);
            high = Math.max(high, line[i]);
            if (i > from) {
                steepest = Math.max(steepest, Math.abs(line[i] - line[i - 1]));
            }
        }
        return high - low < CONTRAST ? -1 : steepest / (double) (high - low);
    }
}
