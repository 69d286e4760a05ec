package vn.tiepnhan.ui.kit.paint;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The round corner of a radius in pixels: where each of its rows is covered whole, and how far the pixels before that are.
 * A pixel is covered by as much as its centre lies within the arc, from half a pixel outside to half a pixel inside of it.
 *
 * @param whole by row, from the outermost: the first column that is covered whole
 * @param covered by row and column, 0 to 255, up to that column
 */
record Corner(int[] whole, int[][] covered) {
    private static final int OPAQUE = 255;
    private static final ConcurrentMap<Integer, Corner> KNOWN = new ConcurrentHashMap<>();

    static Corner of(int radius) {
        return KNOWN.computeIfAbsent(Math.max(0, radius), Corner::measured);
    }

    private static Corner measured(int radius) {
        int[] whole = new int[radius];
        int[][] covered = new int[radius][radius];
        for (int row = 0; row < radius; row++) {
            int column = 0;
            for (int cover = 0; cover < OPAQUE && column < radius; ) {
                double away = Math.hypot(radius - row - 0.5, radius - column - 0.5);
                cover = (int) Math.rint(OPAQUE * Disc.within(radius - away));
                covered[row][column] = cover;
                column += cover < OPAQUE ? 1 : 0;
            }
            whole[row] = column;
        }
        return new Corner(whole, covered);
    }

    /** What of a box lies between its smoothed pixels, in the colour of the graphics. */
    void fillBetween(Graphics g, Rectangle box) {
        int radius = whole.length;
        int bottom = box.y + box.height - 1;
        for (int row = 0; row < radius; row++) {
            int x = box.x + whole[row];
            int width = box.width - 2 * whole[row];
            g.fillRect(x, box.y + row, width, 1);
            g.fillRect(x, bottom - row, width, 1);
        }
        g.fillRect(box.x, box.y + radius, box.width, box.height - 2 * radius);
    }

    /** The smoothed pixels of all four corners. */
    void smooth(Graphics g, Rectangle box, Color colour) {
        int right = box.x + box.width - 1;
        int bottom = box.y + box.height - 1;
        for (int row = 0; row < whole.length; row++) {
            for (int column = 0; column < whole[row]; column++) {
                int alpha = covered[row][column] * colour.getAlpha() / OPAQUE;
                if (alpha > 0) {
                    g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha));
                    g.fillRect(box.x + column, box.y + row, 1, 1);
                    g.fillRect(right - column, box.y + row, 1, 1);
                    g.fillRect(box.x + column, bottom - row, 1, 1);
                    g.fillRect(right - column, bottom - row, 1, 1);
                }
            }
        }
    }
}
