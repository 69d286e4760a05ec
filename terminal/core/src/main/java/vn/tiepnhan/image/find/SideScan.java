package vn.tiepnhan.image.find;

import java.util.Arrays;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Point;

/** Walks from outside across one side of a region and notes, at many places, where the page first turns dark. */
final class SideScan {
    private static final int SEGMENTS = 8;
    private static final double LEAST_CONTRAST = 20;

    final double[] s;
    final double[] offset;
    int count;

    private final GreyImage page;
    private final Point from;
    private final double ux;
    private final double uy;
    private final double length;
    private final int reach;

    /** The inside lies to the right of from → to, as in a quad whose corners run clockwise. */
    SideScan(GreyImage page, Point from, Point to, int places, int reach) {
        this.page = page;
        this.from = from;
        this.length = from.distance(to);
        this.ux = (to.x() - from.x()) / length;
        this.uy = (to.y() - from.y()) / length;
        this.reach = reach;
        this.s = new double[places];
        this.offset = new double[places];
        int steps = 2 * reach + 1;
        float[] profiles = new float[places * steps];
        for (int i = 0; i < places; i++) {
            profile(place(i, places), profiles, i * steps, steps);
        }
        for (int segment = 0; segment < SEGMENTS; segment++) {
            int start = segment * places / SEGMENTS;
            int end = (segment + 1) * places / SEGMENTS;
            crossings(profiles, start, end, places, steps);
        }
    }

    private double place(int i, int places) {
        return length * (i + 0.5) / places;
    }

    /** Two taps along the side: half the noise, and no blur across it. */
    private void profile(double along, float[] profiles, int at, int steps) {
        for (int k = 0; k < steps; k++) {
            double across = k - reach;
            double x = from.x() + ux * along - uy * across;
            double y = from.y() + uy * along + ux * across;
            profiles[at + k] = (page.sample(x - ux * 0.5, y - uy * 0.5) + page.sample(x + ux * 0.5, y + uy * 0.5)) / 2;
        }
    }

    private void crossings(float[] profiles, int start, int end, int places, int steps) {
        if (end <= start) {
            return;
        }
        float[] sorted = Arrays.copyOfRange(profiles, start * steps, end * steps);
        Arrays.sort(sorted);
        float dark = sorted[sorted.length / 12];
        float light = sorted[sorted.length - 1 - sorted.length / 6];
        if (light - dark < LEAST_CONTRAST) {
            return;
        }
        float middle = (dark + light) / 2;
        for (int i = start; i < end; i++) {
            double crossing = crossing(profiles, i * steps, steps, middle);
            if (!Double.isNaN(crossing)) {
                s[count] = place(i, places);
                offset[count++] = crossing - reach;
            }
        }
    }

    /** First place where two samples in a row are dark after at least two light ones. */
    private static double crossing(float[] profiles, int at, int steps, float middle) {
        int light = 0;
        for (int k = 0; k < steps - 1; k++) {
            float here = profiles[at + k];
            if (here >= middle) {
                light++;
            } else if (light >= 2 && profiles[at + k + 1] < middle + (middle - here) * 0.25f) {
                float before = profiles[at + k - 1];
                return k - 1 + (before - middle) / (before - here);
            } else if (light < 2) {
                light = 0;
            }
        }
        return Double.NaN;
    }
}
