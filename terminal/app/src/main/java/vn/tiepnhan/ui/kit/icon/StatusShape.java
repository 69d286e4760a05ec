package vn.tiepnhan.ui.kit.icon;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import javax.swing.Icon;
import vn.tiepnhan.ui.kit.paint.Disc;
import vn.tiepnhan.ui.kit.token.Tone;

/**
 * The small shape of a tone, drawn without any library so that the first paint needs none: a disc, a triangle, a square, a
 * ring. Shapes differ, so a colour-blind officer can tell them apart.
 */
public record StatusShape(Tone tone, Color colour, int size) implements Icon {
    @Override
    public void paintIcon(Component c, Graphics g, int x, int y) {
        switch (tone) {
            case GOOD -> Disc.fill(g, x, y, size, colour);
            case INFO -> {
                ring(g, x, y);
                int quarter = Math.round(size / 4f);
                Disc.fill(g, x + quarter, y + quarter, size - 2 * quarter, colour);
            }
            case WARN -> triangle(g, x, y);
            case BAD -> {
                g.setColor(colour);
                g.fillRect(x, y, size, size);
            }
            case CALM -> ring(g, x, y);
        }
    }

    private void ring(Graphics g, int x, int y) {
        Disc.ring(g, x, y, size, Math.max(1.4, size * .16), colour);
    }

    private void triangle(Graphics g, int x, int y) {
        Graphics2D g2 = (Graphics2D) g.create(x, y, size, size);
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setColor(colour);
        double s = size;
        Path2D path = new Path2D.Double();
        path.moveTo(s / 2, 0);
        path.lineTo(s, s * .95);
        path.lineTo(0, s * .95);
        path.closePath();
        g2.fill(path);
        g2.dispose();
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
