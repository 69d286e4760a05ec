package vn.tiepnhan.image.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Point;
import vn.tiepnhan.image.raster.Quad;

/**
 * Finds regions as dark, and as evenly so, as a barcode: half dark over any stretch of a few modules, and thicker than
 * a line of text. What else is so dark (stamps, photos, dense tables) comes along and is sorted out by the readers.
 */
public final class RegionFinder {
    private static final int DENSITY_REACH = 1;
    private static final int OPENING = 5;

    /** Dark enough: a third of the square. Bars are dark over half, a line of text over a fifth. */
    private static final int DARK_ENOUGH = 85;

    /**
     * Rectangles around the dark regions of a picture, the largest first, in the pixels of the full page.
     *
     * @param picture the page at some scale; windows are of 12 and 20 of its pixels
     * @param scale page pixels per pixel of the picture
     */
    public List<Quad> find(GreyImage picture, double scale) {
        DarkMap map = DarkMap.of(picture);
        Mask mask = Mask.above(map.density(DENSITY_REACH), map.columns(), map.rows(), DARK_ENOUGH)
                .opened(OPENING);
        List<int[]> components = mask.components(OPENING * OPENING);
        components.sort(Comparator.comparingInt((int[] cells) -> cells.length).reversed());
        List<Quad> regions = new ArrayList<>();
        for (int[] cells : components) {
            regions.add(MinRectangle.around(outline(cells, mask)).scaled(DarkMap.CELL * scale, DarkMap.CELL * scale));
        }
        return regions;
    }

    /** The corners of every cell that has a neighbour outside; the hull of the rest lies within theirs. */
    private static List<Point> outline(int[] cells, Mask mask) {
        List<Point> corners = new ArrayList<>();
        for (int cell : cells) {
            int x = cell % mask.columns();
            int y = cell / mask.columns();
            if (!inside(mask, x - 1, y)
                    || !inside(mask, x + 1, y)
                    || !inside(mask, x, y - 1)
                    || !inside(mask, x, y + 1)) {
                corners.add(new Point(x, y));
                corners.add(new Point(x + 1, y));
                corners.add(new Point(x, y + 1));
                corners.add(new Point(x + 1, y + 1));
            }
        }
        return corners;
    }

    private static boolean inside(Mask mask, int x, int y) {
        return x >= 0 && y >= 0 && x < mask.columns() && y < mask.rows() && mask.set()[y * mask.columns() + x];
    }
}
