package vn.tiepnhan.ui.kit;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;
import vn.tiepnhan.ui.kit.paint.RoundedBox;
import vn.tiepnhan.ui.kit.token.Scale;
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
        Rectangle box = new Rectangle(getWidth(), getHeight());
        int radius = scale.fixed(8);
        if (dashed) {
            RoundedBox.dashed(g, box, radius, scale.fixed(2), scale.fixed(7), fill, edge);
        } else {
            RoundedBox.paint(g, box, radius, scale.fixed(1), fill, edge);
        }
    }
}
