package vn.tiepnhan.ui.kit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Theme;
import vn.tiepnhan.ui.kit.token.Token;

/** A white sheet with a hairline edge and rounded corners on the grey page; may be tinted or dashed. */
public class Card extends JPanel {
    private final Scale scale;
    private Color fill;
    private Color edge;
    private boolean dashed;

    public Card(Scale scale, LayoutManager layout) {
        super(layout);
        this.scale = scale;
        this.fill = scale.colour(Token.SURFACE);
        this.edge = scale.colour(Token.LINE);
        setOpaque(false);
    }

    /** Tints the card; {@code null}-free: use the tokens. */
    public final void paintAs(Color newFill, Color newEdge) {
        this.fill = newFill;
        this.edge = newEdge;
        repaint();
    }

    /** A dashed edge says "drop here". */
    public final void dashed(boolean on) {
        this.dashed = on;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics g) {
        int arc = scale.fixed(8);
        if (!dashed) {
            RoundedBox.paint((Graphics2D) g, getWidth(), getHeight(), arc, scale.fixed(1), fill, edge);
            return;
        }
        Graphics2D g2 = (Graphics2D) g.create();
        Theme.smooth(g2);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        float pen = scale.fixed(2);
        var shape = new RoundRectangle2D.Double(
                pen / 2, pen / 2, getWidth() - pen, getHeight() - pen, 2.0 * arc, 2.0 * arc);
        g2.setColor(fill);
        g2.fill(shape);
        g2.setColor(edge);
        float[] dash = {scale.fixed(7), scale.fixed(6)};
        g2.setStroke(new BasicStroke(pen, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash, 0));
        g2.draw(shape);
        g2.dispose();
    }
}
