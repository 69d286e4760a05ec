package vn.tiepnhan.bridge.layout.strike;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Symbols the text font lacks, drawn to the height of its capitals. */
final class DrawnSymbols {
    static final String ALL = "✓✗☐☑☒→←";

    private DrawnSymbols() {}

    static boolean has(int code) {
        return ALL.indexOf(code) >= 0;
    }

    /** Draws with the origin at {@code (x, baseline)} and returns the advance in dots. */
    static int draw(Graphics2D g, int code, int capDots, int x, int baseline, boolean bold) {
        int pen = Math.max(2, Math.round(capDots / 9f)) + (bold ? 1 : 0);
        g.setStroke(new BasicStroke(pen, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        int side = capDots;
        int left = x + pen;
        switch (code) {
            case '☐' -> box(g, left, baseline, side, pen);
            case '☑' -> {
                box(g, left, baseline, side, pen);
                tick(g, left + side * 0.2, baseline - side * 0.18, side * 0.6);
            }
            case '☒' -> {
                box(g, left, baseline, side, pen);
                cross(g, left + side * 0.25, baseline - side * 0.25, side * 0.5);
            }
            case '✓' -> tick(g, left, baseline, side);
            case '✗' -> cross(g, left, baseline, side);
            case '→' -> arrow(g, left, left + side, baseline - side / 2.0, side * 0.3);
            case '←' -> arrow(g, left + side, left, baseline - side / 2.0, -side * 0.3);
            default -> throw new IllegalArgumentException(Character.toString(code));
        }
        return side + 2 * pen + 1;
    }

    private static void box(Graphics2D g, int x, int baseline, int side, int pen) {
        g.fillRect(x, baseline - side, side, pen);
        g.fillRect(x, baseline - pen, side, pen);
        g.fillRect(x, baseline - side, pen, side);
        g.fillRect(x + side - pen, baseline - side, pen, side);
    }

    private static void tick(Graphics2D g, double x, double bottom, double side) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, bottom - side * 0.45);
        path.lineTo(x + side * 0.35, bottom - side * 0.1);
        path.lineTo(x + side, bottom - side * 0.9);
        g.draw(path);
    }

    private static void cross(Graphics2D g, double x, double bottom, double side) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, bottom - side);
        path.lineTo(x + side, bottom);
        path.moveTo(x + side, bottom - side);
        path.lineTo(x, bottom);
        g.draw(path);
    }

    private static void arrow(Graphics2D g, double from, double to, double y, double head) {
        Path2D path = new Path2D.Double();
        path.moveTo(from, y);
        path.lineTo(to, y);
        path.moveTo(to - head, y - Math.abs(head));
        path.lineTo(to, y);
        path.lineTo(to - head, y + Math.abs(head));
        g.draw(path);
    }
}
