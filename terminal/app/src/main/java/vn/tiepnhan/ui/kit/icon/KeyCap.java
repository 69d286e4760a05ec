package vn.tiepnhan.ui.kit.icon;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;
import vn.tiepnhan.ui.kit.paint.RoundedBox;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Theme;
import vn.tiepnhan.ui.kit.token.Token;

/**
 * A key as it looks on the keyboard, drawn as an icon so that it can stand in any label or button. Not a record: buttons compare
 * the icons they get, and the first comparison of records costs a window's start more than all caps' painting.
 */
public final class KeyCap implements Icon {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final String key;
    private final Font font;
    private final Color ink;
    private final Color fill;
    private final Color edge;
    private final int unit;

    private KeyCap(String key, Font font, Color ink, Color fill, Color edge, int unit) {
        this.key = key;
        this.font = font;
        this.ink = ink;
        this.fill = fill;
        this.edge = edge;
        this.unit = unit;
    }

    /** A light cap, for the page and white cards. */
    public static KeyCap light(Scale scale, String key) {
        Font font = scale.font(Scale.Type.SMALL_STRONG);
        return new KeyCap(
                key,
                font,
                scale.colour(Token.INK_SOFT),
                scale.colour(Token.SURFACE),
                scale.colour(Token.LINE_STRONG),
                scale.fixed(1));
    }

    /** The cap on a grey, disabled button. */
    public static KeyCap faded(Scale scale, String key) {
        Font font = scale.font(Scale.Type.SMALL_STRONG);
        return new KeyCap(
                key,
                font,
                scale.colour(Token.DISABLED_INK),
                scale.colour(Token.SUNKEN),
                scale.colour(Token.LINE),
                scale.fixed(1));
    }

    @Override
    public void paintIcon(Component c, Graphics g, int x, int y) {
        Graphics2D g2 = (Graphics2D) g.create();
        g2.translate(x, y);
        Theme.smooth(g2);
        int w = getIconWidth();
        int h = getIconHeight();
        RoundedBox.fill(g2, new Rectangle(w, h), 4 * unit, edge);
        RoundedBox.fill(g2, new Rectangle(unit, unit, w - 2 * unit, h - 3 * unit), 3 * unit, fill);
        g2.setColor(ink);
        g2.setFont(font);
        Rectangle2D text = font.getStringBounds(key, CONTEXT);
        var capital = font.createGlyphVector(CONTEXT, "H").getVisualBounds();
        double baseline = unit + (h - 3 * unit + capital.getHeight()) / 2;
        g2.drawString(key, (float) ((w - text.getWidth()) / 2), (float) baseline);
        g2.dispose();
    }

    @Override
    public int getIconWidth() {
        double text = font.getStringBounds(key, CONTEXT).getWidth();
        return (int) Math.ceil(Math.max(text + 12 * unit, getIconHeight()));
    }

    @Override
    public int getIconHeight() {
        return Math.round(font.getSize2D() * 1.5f) + 2 * unit;
    }
}
