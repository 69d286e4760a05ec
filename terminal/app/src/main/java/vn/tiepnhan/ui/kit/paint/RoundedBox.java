package vn.tiepnhan.ui.kit.paint;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;

/**
 * Boxes with round corners, made of rectangles alone, which an X display fills by itself: a smoothed outline is worked out here
 * and sent to it tile by tile, and a fifth of the window's start went into those. Lengths are in the units of the graphics.
 */
public final class RoundedBox {
    private RoundedBox() {}

    /** The box from (0, 0) with an edge that lies inside of it. */
    public static void paint(Graphics graphics, int width, int height, int radius, int pen, Color fill, Color edge) {
        paint(graphics, new Rectangle(width, height), radius, pen, fill, edge);
    }

    /**
     * A box with an edge that lies inside of it.
     *
     * @param radius of the outer corners
     * @param pen width of the edge
     */
    public static void paint(Graphics graphics, Rectangle box, int radius, int pen, Color fill, Color edge) {
        fill(graphics, box, radius, edge);
        fill(graphics, inside(box, pen), Math.max(0, radius - pen), fill);
    }

    /** A box of one colour. It lies on whole pixels, whatever the screen's scaling; turned graphics are not for it. */
    public static void fill(Graphics graphics, Rectangle box, int radius, Color colour) {
        Graphics2D g2 = (Graphics2D) graphics.create();
        AffineTransform scaling = g2.getTransform();
        Rectangle pixels = onPixels(scaling, box);
        int round = (int) Math.rint(radius * scaling.getScaleX());
        g2.setTransform(new AffineTransform());
        g2.setColor(colour);
        // smoothing would send each of the rectangles the long way
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        Corner corner = Corner.of(Math.min(round, Math.min(pixels.width, pixels.height) / 2));
        corner.fillBetween(g2, pixels);
        corner.smooth(g2, pixels, colour);
        g2.dispose();
    }

    private static Rectangle onPixels(AffineTransform scaling, Rectangle box) {
        int left = (int) Math.rint(scaling.getTranslateX() + box.x * scaling.getScaleX());
        int top = (int) Math.rint(scaling.getTranslateY() + box.y * scaling.getScaleY());
        int right = (int) Math.rint(scaling.getTranslateX() + (box.x + box.width) * scaling.getScaleX());
        int bottom = (int) Math.rint(scaling.getTranslateY() + (box.y + box.height) * scaling.getScaleY());
        return new Rectangle(left, top, right - left, bottom - top);
    }

    /**
     * A box whose edge is dashed along its sides and whole around its corners.
     *
     * @param dash length of a dash; a gap is as long, or a little more or less, so that all of a side are alike
     */
    public static void dashed(Graphics graphics, Rectangle box, int radius, int pen, int dash, Color fill, Color edge) {
        paint(graphics, box, radius, pen, fill, edge);
        Graphics g = graphics.create();
        g.setColor(fill);
        gaps(box.width - 2 * radius, dash, (from, length) -> {
            g.fillRect(box.x + radius + from, box.y, length, pen);
            g.fillRect(box.x + radius + from, box.y + box.height - pen, length, pen);
        });
        gaps(box.height - 2 * radius, dash, (from, length) -> {
            g.fillRect(box.x, box.y + radius + from, pen, length);
            g.fillRect(box.x + box.width - pen, box.y + radius + from, pen, length);
        });
        g.dispose();
    }

    @FunctionalInterface
    private interface Gap {
        void at(int from, int length);
    }

    /** Gap, dash, gap, ... gap: a side begins and ends with a gap, since its corners are whole. */
    private static void gaps(int side, int dash, Gap gap) {
        int pieces = Math.max(0, side / dash - 1) / 2 * 2 + 1;
        for (int piece = 0; piece < pieces; piece += 2) {
            int from = piece * side / pieces;
            gap.at(from, (piece + 1) * side / pieces - from);
        }
    }

    /** What a frame so wide leaves of a box. */
    public static Rectangle inside(Rectangle box, int frame) {
        return new Rectangle(box.x + frame, box.y + frame, box.width - 2 * frame, box.height - 2 * frame);
    }
}
