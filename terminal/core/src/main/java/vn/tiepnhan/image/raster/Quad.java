package vn.tiepnhan.image.raster;

import java.util.List;

/** Four corners, clockwise on the page; {@code a} is the top left of whatever stands inside. */
public record Quad(Point a, Point b, Point c, Point d) {
    /** The same four corners, seen after {@code quarters} turns: corner number {@code quarters} becomes the top left. */
    public Quad turned(int quarters) {
        Quad q = this;
        for (int i = 0; i < (quarters & 3); i++) {
            q = new Quad(q.b, q.c, q.d, q.a);
        }
        return q;
    }

    public List<Point> corners() {
        return List.of(a, b, c, d);
    }

    public Point centre() {
        return new Point((a.x() + b.x() + c.x() + d.x()) / 4, (a.y() + b.y() + c.y() + d.y()) / 4);
    }

    /** Mean length of the sides ab and dc. */
    public double width() {
        return (a.distance(b) + d.distance(c)) / 2;
    }

    /** Mean length of the sides ad and bc. */
    public double height() {
        return (a.distance(d) + b.distance(c)) / 2;
    }

    /** Area in square pixels, positive when the corners run clockwise on the page. */
    public double area() {
        return ((c.x() - a.x()) * (d.y() - b.y()) - (d.x() - b.x()) * (c.y() - a.y())) / 2;
    }

    /** Whether a point lies inside, corners clockwise and convex. */
    public boolean contains(Point p) {
        return left(a, b, p) && left(b, c, p) && left(c, d, p) && left(d, a, p);
    }

    public Quad scaled(double fx, double fy) {
        return new Quad(scaled(a, fx, fy), scaled(b, fx, fy), scaled(c, fx, fy), scaled(d, fx, fy));
    }

    private static Point scaled(Point p, double fx, double fy) {
        return new Point(p.x() * fx, p.y() * fy);
    }

    private static boolean left(Point from, Point to, Point p) {
        return (to.x() - from.x()) * (p.y() - from.y()) - (to.y() - from.y()) * (p.x() - from.x()) >= 0;
    }
}
