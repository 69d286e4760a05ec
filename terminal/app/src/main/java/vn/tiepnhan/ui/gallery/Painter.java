package vn.tiepnhan.ui.gallery;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;

/** Lays out and paints a component that no window holds; works without a display. */
public final class Painter {
    /** Wrapped text asks for its height only after it was given a width, once per level of nesting. */
    private static final int PASSES = 5;

    private Painter() {}

    /** Lays the component out at this size; call on the event thread. */
    public static void layOut(JComponent component, int width, int height) {
        if (!component.isDisplayable()) {
            component.addNotify();
        }
        component.setSize(width, height);
        for (int pass = 0; pass < PASSES; pass++) {
            lay(component);
        }
    }

    public static BufferedImage paint(JComponent component, int width, int height) {
        layOut(component, width, height);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        component.print(g);
        g.dispose();
        return image;
    }

    private static void lay(Component component) {
        component.invalidate();
        component.doLayout();
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                lay(child);
            }
        }
    }
}
