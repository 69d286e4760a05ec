package vn.tiepnhan.ui.kit.icon;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;
import vn.tiepnhan.ui.kit.token.Tone;

/**
 * The small shape of a tone, drawn without any library so that the first paint needs none: a disc, a triangle, a square, a
 * ring. Shapes differ, so a colour-blind officer can tell them apart.
 */
public record StatusShape(Tone tone, Color colour, int size) implements Icon {
    @Override
    public void paintIcon(Component c, Graphics g, int x, int y) {
        Graphics2D g2 = (Graphics2D) g.create(x, y, size, size);
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setColor(colour);
        double s = size;
        switch (tone) {
            case GOOD -> g2.fill(new Ellipse2D.Double(0, 0, s, s));
            case INFO -> {
                g2.fill(new Ellipse2D.Double(s * .25, s * .25, s * .5, s * .5));
                ring(g2, s);
            }
            case WARN -> g2.fill(triangle(s));
            case BAD -> g2.fill(new Rectangle2D.Double(0, 0, s, s));
            case CALM -> ring(g2, s);
        }
        g2.dispose();
    }

    private static void ring(Graphics2D g2, double s) {
        float pen = (float) Math.max(1.4, s * .16);
        g2.setStroke(new BasicStroke(pen));
        g2.draw(new Ellipse2D.Double(pen / 2, pen / 2, s - pen, s - pen));
    }

    private static Path2D triangle(double s) {
        Path2D path = new Path2D.Double();
        path.moveTo(s / 2, 0);
        path.lineTo(s, s * .95);
        path.lineTo(0, s * .95);
        path.closePath();
        return path;
    }

    @Override
    public int getIconWidth() {
        return size;
    }

    @Override
    public int getIconHeight() {
        return size;
    }
}
