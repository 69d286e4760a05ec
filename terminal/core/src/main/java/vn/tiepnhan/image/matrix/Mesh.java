package vn.tiepnhan.image.matrix;

import java.util.Arrays;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Homography;
import vn.tiepnhan.image.raster.Quad;

/**
 * A homography bent a little at the knots of a coarse grid, so that the fixed modules around every knot show the most
 * contrast: paper is seldom quite flat. Without bends it is the homography itself.
 */
final class Mesh {
    /** A knot about every so many modules: the spacing of alignment patterns and of DataMatrix regions. */
    private static final int SPACING = 14;

    private static final double REACH = 9;
    private static final double FARTHEST = 1.2;
    private static final double STEP = 0.2;
    /** Offsets around a module's centre that are averaged: less noise, still inside the module. */
    private static final double[][] TAPS = {{0, 0}, {-0.22, -0.22}, {0.22, -0.22}, {-0.22, 0.22}, {0.22, 0.22}};

    private final MatrixLayout layout;
    private final Homography map;
    private final int knotsX;
    private final int knotsY;
    private final double[] dx;
    private final double[] dy;

    private Mesh(MatrixLayout layout, Homography map, int knotsX, int knotsY) {
        this.layout = layout;
        this.map = map;
        this.knotsX = knotsX;
        this.knotsY = knotsY;
        this.dx = new double[knotsX * knotsY];
        this.dy = new double[knotsX * knotsY];
    }

    static Mesh flat(MatrixLayout layout, Quad quad) {
        return new Mesh(layout, Homography.onto(quad, layout.width(), layout.height()), 2, 2);
    }

    static Mesh bent(GreyImage page, FixedPattern pattern, Quad quad) {
        MatrixLayout layout = pattern.layout;
        Mesh mesh = new Mesh(
                layout,
                Homography.onto(quad, layout.width(), layout.height()),
                Math.max(2, layout.width() / SPACING + 1),
                Math.max(2, layout.height() / SPACING + 1));
        double module = quad.width() / layout.width();
        for (int knot = 0; knot < mesh.dx.length; knot++) {
            mesh.bend(page, pattern, knot, module);
        }
        mesh.fillUnknown();
        return mesh;
    }

    private void bend(GreyImage page, FixedPattern pattern, int knot, double module) {
        int row = knot / knotsX;
        double u = (double) layout.width() * (knot % knotsX) / (knotsX - 1);
        double v = (double) layout.height() * row / (knotsY - 1);
        double most = pattern.contrastAround(page, map, u, v, REACH, 0, 0);
        if (Double.isNaN(most)) {
            dx[knot] = Double.NaN;
            return;
        }
        // a shift must earn its distance: noise alone would let every knot wander
        for (double y = -FARTHEST; y <= FARTHEST + 1e-6; y += STEP) {
            for (double x = -FARTHEST; x <= FARTHEST + 1e-6; x += STEP) {
                double contrast = pattern.contrastAround(page, map, u, v, REACH, x * module, y * module)
                        * (1 - 0.05 * Math.hypot(x, y));
                if (contrast > most) {
                    most = contrast;
                    dx[knot] = x * module;
                    dy[knot] = y * module;
                }
            }
        }
    }

    private void fillUnknown() {
        double[] knownX = Arrays.stream(dx).filter(d -> !Double.isNaN(d)).toArray();
        for (int knot = 0; knot < dx.length; knot++) {
            if (Double.isNaN(dx[knot])) {
                dx[knot] = Arrays.stream(knownX).average().orElse(0);
                dy[knot] = Arrays.stream(dy).average().orElse(0);
            }
        }
    }

    ModuleGrid sample(GreyImage page) {
        int w = layout.width();
        int h = layout.height();
        float[] grey = new float[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double bendX = bend(dx, x + 0.5, y + 0.5);
                double bendY = bend(dy, x + 0.5, y + 0.5);
                float sum = 0;
                for (double[] tap : TAPS) {
                    double u = x + 0.5 + tap[0];
                    double v = y + 0.5 + tap[1];
                    sum += page.sample(map.x(u, v) + bendX, map.y(u, v) + bendY);
                }
                grey[y * w + x] = sum / TAPS.length;
            }
        }
        return new ModuleGrid(grey, w, h);
    }

    private double bend(double[] bends, double u, double v) {
        double kx = u / layout.width() * (knotsX - 1);
        double ky = v / layout.height() * (knotsY - 1);
        int ix = Math.min(knotsX - 2, (int) kx);
        int iy = Math.min(knotsY - 2, (int) ky);
        double ax = kx - ix;
        double ay = ky - iy;
        int at = iy * knotsX + ix;
        return (bends[at] * (1 - ax) + bends[at + 1] * ax) * (1 - ay)
                + (bends[at + knotsX] * (1 - ax) + bends[at + knotsX + 1] * ax) * ay;
    }
}
