package vn.tiepnhan.image.matrix;

import java.util.Arrays;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Homography;
import vn.tiepnhan.image.raster.Quad;

/** How far apart light and dark are inside a quad. */
final class RegionContrast {
    private static final int PLACES = 24;

    private RegionContrast() {}

    /** Grey values between the darkest and the lightest tenth, at least 1. */
    static double of(GreyImage page, Quad quad) {
        Homography map = Homography.onto(quad, PLACES, PLACES);
        float[] grey = new float[PLACES * PLACES];
        for (int i = 0; i < grey.length; i++) {
            int row = i / PLACES;
            grey[i] = map.sample(page, i % PLACES + 0.5, row + 0.5);
        }
        Arrays.sort(grey);
        return Math.max(1, grey[grey.length * 9 / 10] - grey[grey.length / 10]);
    }
}
