package vn.tiepnhan.ui.kiosk.part;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import javax.swing.JComponent;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Theme;
import vn.tiepnhan.ui.kit.token.Token;

/** A page's sign, as large as the room that is left; none where there is too little. Its page says in words what it is. */
public final class Illustration extends JComponent {
    private static final double LARGEST = 96;
    private static final double SMALLEST = 26;

    private final TouchKit kit;
    private Icons.Name icon;

    public Illustration(TouchKit kit, Icons.Name icon) {
        this.kit = kit;
        this.icon = icon;
    }

    /** Another sign, for a page that asks for something else now. */
    public void show(Icons.Name sign) {
        if (icon != sign) {
            icon = sign;
            repaint();
        }
    }

    /** The sign that stands there now. */
    public Icons.Name sign() {
        return icon;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(1, 1);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics g) {
        int room = Math.min(getHeight(), getWidth());
        if (room < kit.scale().px(SMALLEST)) {
            return;
        }
        int side = Math.min(room * 9 / 10, kit.scale().px(LARGEST));
        int x = (getWidth() - side) / 2;
        int y = (getHeight() - side) / 2;
        Graphics2D g2 = (Graphics2D) g.create();
        Theme.smooth(g2);
        g2.setColor(kit.scale().colour(Token.PRIMARY_WASH));
        g2.fill(new Ellipse2D.Double(x, y, side, side));
        int drawn = side * 6 / 10;
        int inset = (side - drawn) / 2;
        Icons.of(icon, drawn, kit.scale().colour(Token.PRIMARY)).paintIcon(this, g2, x + inset, y + inset);
        g2.dispose();
    }
}
