package vn.tiepnhan.ui.counter.part;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Arrays;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** A view as wide as its scroll pane: what it holds wraps instead of running out on the right. */
final class Filling extends JPanel implements Scrollable {
    private final JComponent content;

    Filling(JComponent content) {
        super(new BorderLayout());
        this.content = content;
        setOpaque(false);
        add(content, BorderLayout.CENTER);
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
