package vn.tiepnhan.image.matrix;

import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Point;
import vn.tiepnhan.image.raster.Quad;

/** Moves the four corners, one coordinate at a time, to where the fixed modules show the most contrast. */
final class CornerRefinement {
    private static final double[] STEPS = {0.4, 0.2, 0.1};
    private static final int[][] DIRECTIONS = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};

    private CornerRefinement() {}

    static Quad refine(GreyImage page, Quad start, FixedPattern pattern) {
        double module = start.width() / pattern.layout.width();
        Quad best = start;
        double most = pattern.contrast(page, start);
        for (double step : STEPS) {
            for (int corner = 0; corner < 4; corner++) {
                for (int[] direction : DIRECTIONS) {
                    Quad moved = moved(best, corner, direction[0] * step * module, direction[1] * step * module);
                    double contrast = pattern.contrast(page, moved);
                    if (contrast > most) {
                        most = contrast;
                        best = moved;
                    }
                }
            }
        }
        return best;
    }

    private static Quad moved(Quad q, int corner, double dx, double dy) {
        Point a = corner == 0 ? q.a().plus(dx, dy) : q.a();
        Point b = corner == 1 ? q.b().plus(dx, dy) : q.b();
        Point c = corner == 2 ? q.c().plus(dx, dy) : q.c();
        Point d = corner == 3 ? q.d().plus(dx, dy) : q.d();
        return new Quad(a, b, c, d);
    }
}
