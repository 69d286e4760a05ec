package vn.tiepnhan.image.raster;

/**
 * The perspective map from a symbol's own plane, in modules, to page pixels: (0, 0) is its top left corner.
 *
 * <p>x = (m0·u + m1·v + m2) / w, y = (m3·u + m4·v + m5) / w, w = m6·u + m7·v + 1.
 */
public record Homography(double m0, double m1, double m2, double m3, double m4, double m5, double m6, double m7) {

    /** Maps a rectangle of {@code width} × {@code height} modules onto the four corners of a quad. */
    public static Homography onto(Quad q, double width, double height) {
        double x0 = q.a().x();
        double y0 = q.a().y();
        double dx1 = q.b().x() - q.c().x();
        double dx2 = q.d().x() - q.c().x();
        double dx3 = x0 - q.b().x() + q.c().x() - q.d().x();
        double dy1 = q.b().y() - q.c().y();
        double dy2 = q.d().y() - q.c().y();
        double dy3 = y0 - q.b().y() + q.c().y() - q.d().y();
        double det = dx1 * dy2 - dx2 * dy1;
        double g = det == 0 ? 0 : (dx3 * dy2 - dx2 * dy3) / det;
        double h = det == 0 ? 0 : (dx1 * dy3 - dx3 * dy1) / det;
        return new Homography(
                (q.b().x() - x0 + g * q.b().x()) / width,
                (q.d().x() - x0 + h * q.d().x()) / height,
                x0,
                (q.b().y() - y0 + g * q.b().y()) / width,
                (q.d().y() - y0 + h * q.d().y()) / height,
                y0,
                g / width,
                h / height);
    }

    public double x(double u, double v) {
        return (m0 * u + m1 * v + m2) / (m6 * u + m7 * v + 1);
    }

    public double y(double u, double v) {
        return (m3 * u + m4 * v + m5) / (m6 * u + m7 * v + 1);
    }

    public Point at(double u, double v) {
        return new Point(x(u, v), y(u, v));
    }

    /** Grey of the page under a point of the symbol's plane. */
    public float sample(GreyImage page, double u, double v) {
        double w = 1 / (m6 * u + m7 * v + 1);
        return page.sample((m0 * u + m1 * v + m2) * w, (m3 * u + m4 * v + m5) * w);
    }
}
