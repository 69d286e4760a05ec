package vn.tiepnhan.image.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Point;

/** The outermost dark pixels of a region: cells alone would tell the angle of a small symbol only roughly. */
final class Outline {
    /** A cell with fewer dark pixels holds noise or the rim of something else. */
    private static final int LEAST_DARK = 3;

    private final GreyImage picture;
    private final DarkMap map;

    Outline(GreyImage picture, DarkMap map) {
        this.picture = picture;
        this.map = map;
    }

    /** First and last dark pixel of each pixel row, as corners of those pixels, in and one cell around the region. */
    List<Point> of(int[] cells) {
        int height = picture.height();
        int[] first = new int[height];
        int[] last = new int[height];
        Arrays.fill(first, Integer.MAX_VALUE);
        Arrays.fill(last, -1);
        for (int cell : cells) {
            int column = cell % map.columns();
            int row = cell / map.columns();
            for (int y = Math.max(0, row - 1); y <= Math.min(map.rows() - 1, row + 1); y++) {
                for (int x = Math.max(0, column - 1); x <= Math.min(map.columns() - 1, column + 1); x++) {
                    stretch(x, y, first, last);
                }
            }
        }
        List<Point> corners = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            if (last[y] >= 0) {
                corners.add(new Point(first[y], y));
                corners.add(new Point(first[y], y + 1));
                corners.add(new Point(last[y] + 1, y));
                corners.add(new Point(last[y] + 1, y + 1));
            }
        }
        return corners;
    }

    private void stretch(int column, int row, int[] first, int[] last) {
        int left = column * DarkMap.CELL;
        int top = row * DarkMap.CELL;
        int cell = row * map.columns() + column;
        if (map.dark()[cell] < LEAST_DARK) {
            return;
        }
        int threshold = map.thresholds()[cell] & 0xFF;
        for (int y = top; y < top + DarkMap.CELL; y++) {
            for (int x = left; x < left + DarkMap.CELL; x++) {
                if ((x < first[y] || x > last[y]) && picture.at(x, y) < threshold) {
                    first[y] = Math.min(first[y], x);
                    last[y] = Math.max(last[y], x);
                }
            }
        }
    }
}
