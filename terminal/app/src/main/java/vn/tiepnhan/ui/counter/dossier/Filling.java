package vn.tiepnhan.ui.counter.dossier;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.Arrays;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import vn.tiepnhan.ui.kit.ReadingOrder;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/**
 * A view as wide as its scroll pane: what it holds wraps instead of running out on the right. Where not all of it is in
 * sight it takes the focus, so that arrows and page keys scroll it.
 */
final class Filling extends JPanel implements Scrollable, ReadingOrder.Stop {
    private final Scale scale;
    private final JComponent content;

    Filling(Scale scale, JComponent content) {
        super(new BorderLayout());
        this.scale = scale;
        this.content = content;
        setOpaque(false);
        add(content, BorderLayout.CENTER);
        addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
    }

    @Override
    public boolean worthAStop() {
        return getParent() != null && getHeight() > getParent().getHeight();
    }

    @Override
    protected void paintChildren(Graphics g) {
        super.paintChildren(g);
        if (isFocusOwner()) {
            Rectangle seen = getVisibleRect();
            g.setColor(scale.colour(Token.FOCUS));
            for (int i = 0; i < scale.fixed(2); i++) {
                g.drawRect(seen.x + i, seen.y + i, seen.width - 1 - 2 * i, seen.height - 1 - 2 * i);
            }
        }
    }

    /** As deep as its lowest row once laid out: wrapped names make rows deeper than they asked to be at first. */
    @Override
    public Dimension getPreferredSize() {
        Dimension asked = super.getPreferredSize();
        int deepest = Arrays.stream(content.getComponents())
                .mapToInt(row -> row.getY() + row.getHeight())
                .max()
                .orElse(0);
        return new Dimension(asked.width, Math.max(asked.height, deepest));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return 24;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
