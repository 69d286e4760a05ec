package vn.tiepnhan.ui.kiosk.part;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JButton;
import javax.swing.border.EmptyBorder;
import vn.tiepnhan.ui.kit.RoundedBox;
import vn.tiepnhan.ui.kit.token.Palette;
import vn.tiepnhan.ui.kit.token.Theme;
import vn.tiepnhan.ui.kit.token.Token;

/**
 * A target for a finger or the six keys: 22 mm at least, words that wrap, a ring of two colours while the keys stand on it,
 * and an answer to the touch before anything else happens.
 */
public final class TouchButton extends JButton {
    /** How loud a button is. */
    public enum Weight {
        PRIMARY,
        SECONDARY,
        /** One of few, as large as a card. */
        CHOICE
    }

    private static final double RING = 1.8;
    private static final double ROUND = 2.5;

    private final KioskScale scale;
    private Weight weight;
    private final ButtonFace face;
    private final int side;

    TouchButton(TouchKit kit, Weight weight, ButtonFace face, Runnable act) {
        this.scale = kit.scale();
        this.weight = weight;
        this.face = face;
        this.side = kit.side();
        int pad = scale.px(2);
        setBorder(new EmptyBorder(pad, pad, pad, pad));
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setOpaque(false);
        setRequestFocusEnabled(false);
        face.on(this);
        dress();
        getAccessibleContext().setAccessibleName(face.words());
        addActionListener(event -> kit.gate().pass(this, act));
    }

    /** With its words nearer to its edges. */
    public void close() {
        int pad = scale.px(1);
        setBorder(new EmptyBorder(pad, pad, pad, pad));
    }

    /** As loud as this from now on. */
    public void weigh(Weight other) {
        if (weight != other) {
            weight = other;
            dress();
        }
    }

    /** What stands on it. */
    public String words() {
        return face.words();
    }

    /** What is spoken of it. */
    public String spoken() {
        return face.spoken();
    }

    /** The least width that a finger hits and in which what stands on it is no higher than this. */
    public int least(int high) {
        Insets edge = getInsets();
        int sides = edge.left + edge.right;
        int room = high - edge.top - edge.bottom;
        int width = Math.max(side - sides, face.narrowest());
        while (width < face.widest() && face.heightAt(width) > room) {
            width += scale.px(1);
        }
        return width + sides;
    }

    public void say(String text) {
        face.say(text);
        getAccessibleContext().setAccessibleName(text);
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        if (face != null) { // NOPMD: called by the superclass's constructor, before our fields are set
            dress();
        }
    }

    private void dress() {
        Color ink = scale.colour(
                !isEnabled() ? Token.DISABLED_INK : weight == Weight.PRIMARY ? Token.ON_PRIMARY : Token.INK);
        face.paintIn(ink, isEnabled() && weight != Weight.PRIMARY ? scale.colour(Token.PRIMARY) : ink);
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
        int pen = scale.px(weight == Weight.CHOICE ? 0.6 : 0.4);
        Color edge = scale.colour(isEnabled() ? Token.LINE_STRONG : Token.LINE);
        RoundedBox.paint((Graphics2D) g, getWidth(), getHeight(), scale.px(ROUND), pen, fill(), edge);
        if (isFocusOwner()) {
            Graphics2D g2 = (Graphics2D) g.create();
            Theme.smooth(g2);
            g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            ring(g2, scale.px(RING), scale.colour(Token.INK));
            ring(g2, scale.px(RING / 2), Token.FOCUS.in(Palette.DARK));
            g2.dispose();
        }
    }

    private void ring(Graphics2D g2, float pen, Color colour) {
        g2.setColor(colour);
        g2.setStroke(new BasicStroke(pen));
        g2.draw(outline(pen));
    }

    private RoundRectangle2D outline(float pen) {
        double arc = 2.0 * scale.px(ROUND);
        return new RoundRectangle2D.Double(pen / 2, pen / 2, getWidth() - pen, getHeight() - pen, arc, arc);
    }

    /** What its words stand on. */
    public Color fill() {
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
