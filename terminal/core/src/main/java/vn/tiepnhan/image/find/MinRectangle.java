package vn.tiepnhan.image.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiepnhan.image.raster.Point;
import vn.tiepnhan.image.raster.Quad;

/** The smallest rectangle, at any angle, around points: one of its sides lies on their convex hull. */
final class MinRectangle {
    private MinRectangle() {}

    /** Corners clockwise; the side ab is within 45° of the page's x axis, so upright things come out upright. */
    static Quad around(List<Point> points) {
        List<Point> hull = hull(points);
        double best = Double.MAX_VALUE;
        Quad smallest = null;
        for (int i = 0; i < hull.size(); i++) {
            Point p = hull.get(i);
            Point q = hull.get((i + 1) % hull.size());
            double length = p.distance(q);
            if (length > 0) {
                double ux = (q.x() - p.x()) / length;
                double uy = (q.y() - p.y()) / length;
                double[] box = box(hull, ux, uy);
                double area = (box[1] - box[0]) * (box[3] - box[2]);
                if (area < best) {
                    best = area;
                    smallest = quad(box, ux, uy);
                }
            }
        }
        if (smallest == null) {
            throw new IllegalArgumentException("no rectangle around one point");
        }
        return upright(smallest);
    }

    private static double[] box(List<Point> hull, double ux, double uy) {
        double[] box = {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Point r : hull) {
            double along = r.x() * ux + r.y() * uy;
            double across = -r.x() * uy + r.y() * ux;
            box[0] = Math.min(box[0], along);
            box[1] = Math.max(box[1], along);
            box[2] = Math.min(box[2], across);
            box[3] = Math.max(box[3], across);
        }
        return box;
    }

    private static Quad quad(double[] box, double ux, double uy) {
        return new Quad(
                point(box[0], box[2], ux, uy),
                point(box[1], box[2], ux, uy),
                point(box[1], box[3], ux, uy),
                point(box[0], box[3], ux, uy));
    }

    private static Point point(double along, double across, double ux, double uy) {
        return new Point(along * ux - across * uy, along * uy + across * ux);
    }

    private static Quad upright(Quad q) {
        Quad turned = q;
        for (int i = 0; i < 3; i++) {
            double dx = turned.b().x() - turned.a().x();
            double dy = turned.b().y() - turned.a().y();
            if (dx > 0 && Math.abs(dy) <= dx) {
                break;
            }
            turned = turned.turned(1);
        }
        return turned;
    }

    /** Andrew's monotone chain. */
    private static List<Point> hull(List<Point> points) {
        List<Point> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
        List<Point> hull = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            int base = hull.size();
            for (int i = 0; i < sorted.size(); i++) {
                Point p = sorted.get(pass == 0 ? i : sorted.size() - 1 - i);
                while (hull.size() >= base + 2 && !turns(hull.get(hull.size() - 2), hull.get(hull.size() - 1), p)) {
                    hull.remove(hull.size() - 1);
                }
                hull.add(p);
            }
            hull.remove(hull.size() - 1);
        }
        return hull;
    }

    private static boolean turns(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()) > 0;
    }
}
