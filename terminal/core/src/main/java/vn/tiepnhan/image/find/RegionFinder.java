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
    private static final double JOINED_AREA = 1.25;

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
            List<Point> outline = new Outline(picture, map).of(cells);
            if (outline.size() > 2) {
                regions.add(MinRectangle.around(outline).scaled(scale, scale));
            }
        }
        return regions;
    }

    /** Pairs of regions that together fill a rectangle: a low symbol may fall apart where it is light. */
    public List<Quad> joined(List<Quad> regions) {
        List<Quad> joined = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            for (int k = i + 1; k < regions.size(); k++) {
                List<Point> corners = new ArrayList<>(regions.get(i).corners());
                corners.addAll(regions.get(k).corners());
                Quad both = MinRectangle.around(corners);
                double parts = regions.get(i).area() + regions.get(k).area();
                if (both.area() < JOINED_AREA * parts) {
                    joined.add(both);
                }
            }
        }
        return joined;
    }
}
