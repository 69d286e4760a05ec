package vn.tiepnhan.image.find;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Point;
import vn.tiepnhan.image.raster.Quad;

/**
 * From a coarse rectangle to the four edges of the symbol, exact to a fraction of a pixel: without it the samplers read
 * next to nothing, with it nearly everything (measured in the page-reading study).
 */
public final class EdgeFit {
    private static final int WIDE_REACH = 20;
    private static final int NARROW_REACH = 6;
    private static final double WIDE_TOLERANCE = 1.5;
    private static final double NARROW_TOLERANCE = 0.9;

    /** @return the exact corners, or null where a side shows no edge */
    public @Nullable Quad fit(GreyImage page, Quad coarse) {
        Quad first = pass(page, coarse, WIDE_REACH, WIDE_TOLERANCE, 0.2);
        return first == null ? null : pass(page, first, NARROW_REACH, NARROW_TOLERANCE, 0.05);
    }

    /** A second look at edges that are nearly right. */
    public @Nullable Quad refit(GreyImage page, Quad close) {
        return pass(page, close, NARROW_REACH, NARROW_TOLERANCE, 0.05);
    }

    private static @Nullable Quad pass(GreyImage page, Quad q, int reach, double tolerance, double steepest) {
        Line ab = side(page, q.a(), q.b(), reach, tolerance, steepest);
        Line bc = side(page, q.b(), q.c(), reach, tolerance, steepest);
        Line cd = side(page, q.c(), q.d(), reach, tolerance, steepest);
        Line da = side(page, q.d(), q.a(), reach, tolerance, steepest);
        if (ab == null || bc == null || cd == null || da == null) {
            return null;
        }
        Quad fitted = new Quad(da.meets(ab), ab.meets(bc), bc.meets(cd), cd.meets(da));
        boolean sound = fitted.area() > 0.5 * q.area() && fitted.area() < 2 * q.area();
        return sound ? fitted : null;
    }

    private static @Nullable Line side(
            GreyImage page, Point from, Point to, int reach, double tolerance, double steepest) {
        double length = from.distance(to);
        if (length < 8) {
            return null;
        }
        int places = (int) Math.min(160, Math.max(32, length / 3));
        SideScan scan = new SideScan(page, from, to, places, (int) Math.min(reach, Math.max(4, length / 3)));
        LineFit fit = LineFit.through(scan.s, scan.offset, scan.count, tolerance, steepest);
        if (fit == null) {
            return null;
        }
        double ux = (to.x() - from.x()) / length;
        double uy = (to.y() - from.y()) / length;
        double start = fit.at(0);
        double end = fit.at(length);
        return new Line(from.plus(-uy * start, ux * start), to.plus(-uy * end, ux * end));
    }

    private record Line(Point p, Point q) {
        Point meets(Line other) {
            double dx = q.x() - p.x();
            double dy = q.y() - p.y();
            double ex = other.q.x() - other.p.x();
            double ey = other.q.y() - other.p.y();
            double det = dx * ey - dy * ex;
            if (Math.abs(det) < 1e-9) {
                return q;
            }
            double t = ((other.p.x() - p.x()) * ey - (other.p.y() - p.y()) * ex) / det;
            return p.plus(dx * t, dy * t);
        }
    }
}
