package vn.tiepnhan.image.whole;

import vn.tiepnhan.image.code.Found;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Homography;
import vn.tiepnhan.image.raster.Point;
import vn.tiepnhan.image.raster.Quad;

/** A region of a page turned upright and made rectangular, with a margin around it for the quiet zone. */
public final class StraightCrop {
    /** ZXing needs modules of some pixels: small crops are enlarged. */
    private static final double ENLARGE_BELOW = 500;

    private static final double MARGIN = 0.06;
    private static final int LEAST_MARGIN = 12;

    private final GreyImage picture;
    private final Homography map;

    private StraightCrop(GreyImage picture, Homography map) {
        this.picture = picture;
        this.map = map;
    }

    public static StraightCrop of(GreyImage page, Quad quad) {
        double larger = Math.max(quad.width(), quad.height());
        double enlarge = larger < ENLARGE_BELOW ? 2 : 1;
        double width = quad.width() * enlarge;
        double height = quad.height() * enlarge;
        int margin = (int) Math.max(LEAST_MARGIN, MARGIN * Math.max(width, height));
        Homography inner = Homography.onto(quad, width, height);
        Quad outer = new Quad(
                inner.at(-margin, -margin),
                inner.at(width + margin, -margin),
                inner.at(width + margin, height + margin),
                inner.at(-margin, height + margin));
        int w = (int) Math.round(width) + 2 * margin;
        int h = (int) Math.round(height) + 2 * margin;
        Homography map = Homography.onto(outer, w, h);
        byte[] pixels = new byte[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                pixels[y * w + x] = (byte) Math.round(map.sample(page, x + 0.5, y + 0.5));
            }
        }
        return new StraightCrop(new GreyImage(pixels, w, h), map);
    }

    public GreyImage picture() {
        return picture;
    }

    /** A symbol found on the crop, with its corners on the page. */
    public Found onPage(Found found) {
        Quad q = found.quad();
        return new Found(found.content(), new Quad(onPage(q.a()), onPage(q.b()), onPage(q.c()), onPage(q.d())));
    }

    private Point onPage(Point p) {
        return map.at(p.x(), p.y());
    }
}
