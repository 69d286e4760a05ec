package vn.tiepnhan.ui.kit.paint;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;

/**
 * A round sheet or a ring, made of runs of pixels that are covered alike; for small marks, see {@link RoundedBox}. It lies on whole
 * pixels, whatever the screen's scaling.
 */
public final class Disc {
    private static final int OPAQUE = 255;

    private Disc() {}

    /** A disc from (x, y), in the units of the graphics, as all lengths here. */
    public static void fill(Graphics graphics, int x, int y, int diameter, Color colour) {
        ring(graphics, x, y, diameter, diameter, colour);
    }

    /** @param pen width of the ring, which lies within the diameter */
    public static void ring(Graphics graphics, int x, int y, int diameter, double pen, Color colour) {
        Graphics2D g2 = (Graphics2D) graphics.create();
        AffineTransform scaling = g2.getTransform();
        int left = (int) Math.rint(scaling.getTranslateX() + x * scaling.getScaleX());
        int top = (int) Math.rint(scaling.getTranslateY() + y * scaling.getScaleY());
        int pixels = (int) Math.rint(diameter * scaling.getScaleX());
        g2.setTransform(new AffineTransform());
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        double inner = pixels / 2.0 - pen * scaling.getScaleX();
        for (int row = 0; row < pixels; row++) {
            row(g2, left, top + row, row, pixels, inner, colour);
        }
        g2.dispose();
    }

    private static void row(Graphics2D g2, int left, int y, int row, int pixels, double inner, Color colour) {
        int from = 0;
        while (from < pixels) {
            int cover = cover(from, row, pixels, inner);
            int to = from + 1;
            while (to < pixels && cover(to, row, pixels, inner) == cover) {
                to++;
            }
            if (cover > 0) {
                g2.setColor(new Color(
                        colour.getRed(), colour.getGreen(), colour.getBlue(), cover * colour.getAlpha() / OPAQUE));
                g2.fillRect(left + from, y, to - from, 1);
            }
            from = to;
        }
    }

    /** How far a pixel lies within the outer circle and outside of the inner one, 0 to 255. */
    private static int cover(int column, int row, int pixels, double inner) {
        double centre = pixels / 2.0;
        double away = Math.hypot(column + 0.5 - centre, row + 0.5 - centre);
        return (int) Math.rint(OPAQUE * (within(centre - away) - within(inner - away)));
    }

    /** How far a pixel is covered whose centre lies so deep inside of an edge, 0 to 1. */
    static double within(double inside) {
        return Math.min(1, Math.max(0, inside + 0.5));
    }
}
