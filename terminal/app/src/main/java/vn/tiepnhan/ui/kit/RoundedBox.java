package vn.tiepnhan.ui.kit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.RoundRectangle2D;

/**
 * A filled box with round corners and an edge. Only its four corners are smoothed; the rest are plain rectangles, which an X
 * display fills by itself, while a smoothed outline is sent to it tile by tile.
 */
public final class RoundedBox {
    private static final int QUARTER = 90;

    private RoundedBox() {}

    /**
     * The box from (0, 0): the edge lies inside of it.
     *
     * @param radius of the outer corners
     * @param pen width of the edge, in the units of the graphics, as everything here
     */
    public static void paint(Graphics2D graphics, int width, int height, int radius, int pen, Color fill, Color edge) {
        fill(graphics, 0, 0, width, height, radius, edge);
        fill(graphics, pen, pen, width - 2 * pen, height - 2 * pen, Math.max(0, radius - pen), fill);
    }

    private static void fill(Graphics2D graphics, int x, int y, int width, int height, int radius, Color colour) {
        Graphics2D g2 = (Graphics2D) graphics.create();
        g2.setColor(colour);
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        int round = Math.min(radius, Math.min(width, height) / 2);
        if (onPixels(g2.getTransform())) {
            int right = x + width - 2 * round;
            int bottom = y + height - 2 * round;
            corner(g2, x, y, round, 1);
            corner(g2, right, y, round, 0);
            corner(g2, x, bottom, round, 2);
            corner(g2, right, bottom, round, 3);
            g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
            g2.fillRect(x + round, y, width - 2 * round, round);
            g2.fillRect(x, y + round, width, height - 2 * round);
            g2.fillRect(x + round, y + height - round, width - 2 * round, round);
        } else {
            g2.fill(new RoundRectangle2D.Double(x, y, width, height, 2.0 * round, 2.0 * round));
        }
        g2.dispose();
    }

    /** @param quarter counted as angles are: 0 is top right, 1 top left */
    private static void corner(Graphics2D g2, int x, int y, int round, int quarter) {
        if (round > 0) {
            g2.fill(new Arc2D.Double(x, y, 2.0 * round, 2.0 * round, (double) quarter * QUARTER, QUARTER, Arc2D.PIE));
        }
    }

    /** Whether whole units are whole pixels, so that rectangles and corners meet. */
    private static boolean onPixels(AffineTransform transform) {
        int simple = AffineTransform.TYPE_TRANSLATION | AffineTransform.TYPE_UNIFORM_SCALE;
        return (transform.getType() & ~simple) == 0
                && whole(transform.getScaleX())
                && whole(transform.getTranslateX())
                && whole(transform.getTranslateY());
    }

    private static boolean whole(double length) {
        return Math.abs(length - Math.rint(length)) < 1e-6;
    }
}
