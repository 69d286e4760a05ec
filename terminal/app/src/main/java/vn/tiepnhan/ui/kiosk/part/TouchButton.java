package vn.tiepnhan.ui.kiosk.part;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JButton;
import javax.swing.border.EmptyBorder;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Theme;
import vn.tiepnhan.ui.kit.token.Token;

/** A target for a finger: 22 mm at least, words that wrap, and an answer to the touch before anything else happens. */
public final class TouchButton extends JButton {
    /** How loud a button is. */
    public enum Weight {
        PRIMARY,
        SECONDARY
    }

    private final KioskScale scale;
    private final Weight weight;
    private final TextBlock words;

    public TouchButton(TouchKit kit, Weight weight, String text, Runnable act) {
        this.scale = kit.scale();
        this.weight = weight;
        this.words = kit.text(KioskScale.Type.STRONG, text).centred();
        int pad = scale.px(2);
        setLayout(new MigLayout("insets 0, fill, novisualpadding", "[grow,fill]", "[center]"));
        setBorder(new EmptyBorder(pad, pad, pad, pad));
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setOpaque(false);
        add(words, "growx, wmin 0");
        dress();
        getAccessibleContext().setAccessibleName(text);
        addActionListener(event -> kit.gate().pass(act));
    }

    /** With words as large as a page's title. */
    public TouchButton titled() {
        words.setFont(scale.font(KioskScale.Type.TITLE));
        return this;
    }

    /** What stands on it. */
    public String words() {
        return words.text();
    }

    public void say(String text) {
        words.text(text);
        getAccessibleContext().setAccessibleName(text);
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        if (words != null) { // NOPMD: called by the superclass's constructor, before our fields are set
            dress();
        }
    }

    private void dress() {
        Token ink = !isEnabled() ? Token.DISABLED_INK : weight == Weight.PRIMARY ? Token.ON_PRIMARY : Token.INK;
        words.setForeground(scale.colour(ink));
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return getLayout().preferredLayoutSize(this);
    }

    @Override
    public Dimension getMinimumSize() {
        return getLayout().minimumLayoutSize(this);
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        Theme.smooth(g2);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        float pen = scale.px(isFocusOwner() ? 1 : 0.4);
        double arc = scale.px(4);
        var shape = new RoundRectangle2D.Double(pen / 2, pen / 2, getWidth() - pen, getHeight() - pen, arc, arc);
        g2.setColor(fill());
        g2.fill(shape);
        g2.setColor(scale.colour(isFocusOwner() ? Token.FOCUS : isEnabled() ? Token.LINE_STRONG : Token.LINE));
        g2.setStroke(new BasicStroke(pen));
        g2.draw(shape);
        g2.dispose();
    }

    private Color fill() {
        boolean pressed = getModel().isArmed() && getModel().isPressed();
        if (!isEnabled()) {
            return scale.colour(Token.DISABLED_FILL);
        }
        if (weight == Weight.PRIMARY) {
            return scale.colour(pressed ? Token.PRIMARY_PRESSED : Token.PRIMARY);
        }
        return scale.colour(pressed ? Token.PRIMARY_WASH : Token.SURFACE);
    }
}
