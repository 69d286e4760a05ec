package vn.tiepnhan.image.whole;

import com.google.zxing.BarcodeFormat;
import java.util.List;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Point;
import vn.tiepnhan.image.raster.Quad;

/** Four corners out of the few points ZXing tells, which mean something else in each symbology. */
final class ResultCorners {
    private ResultCorners() {}

    static Quad quad(BarcodeFormat format, List<Point> p, GreyImage picture) {
        if (format == BarcodeFormat.QR_CODE && p.size() >= 3) {
            // bottom left, top left, top right finder centres; the fourth corner completes the parallelogram
            Point d = p.get(0);
            Point a = p.get(1);
            Point b = p.get(2);
            return new Quad(a, b, new Point(b.x() + d.x() - a.x(), b.y() + d.y() - a.y()), d);
        }
        if (format == BarcodeFormat.PDF_417 && p.size() >= 4) {
            // top left, bottom left, top right, bottom right
            return new Quad(p.get(0), p.get(2), p.get(3), p.get(1));
        }
        if (format == BarcodeFormat.DATA_MATRIX && p.size() >= 4) {
            // top left, bottom left, bottom right, top right
            return new Quad(p.get(0), p.get(3), p.get(2), p.get(1));
        }
        if (p.size() >= 2) {
            Point from = p.get(0);
            Point to = p.get(1);
            // a line through the bars: give it one pixel of height, so that it stays a region
            double length = Math.max(1, from.distance(to));
            double nx = -(to.y() - from.y()) / length;
            double ny = (to.x() - from.x()) / length;
            return new Quad(from, to, to.plus(nx, ny), from.plus(nx, ny));
        }
        return new Quad(
                new Point(0, 0),
                new Point(picture.width(), 0),
                new Point(picture.width(), picture.height()),
                new Point(0, picture.height()));
    }
}
