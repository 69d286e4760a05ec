package vn.tiepnhan.ui.kiosk.part;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.Rectangle;
import javax.swing.JButton;
import javax.swing.border.EmptyBorder;
import vn.tiepnhan.ui.kit.paint.RoundedBox;
import vn.tiepnhan.ui.kit.token.Palette;
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
    private final String wait;
    private boolean waiting;

    TouchButton(TouchKit kit, Weight weight, ButtonFace face, Runnable act) {
        this.scale = kit.scale();
        this.weight = weight;
        this.face = face;
        this.side = kit.side();
        this.wait = kit.words().say("wait");
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
        addActionListener(event -> {
            if (!waiting) {
                kit.gate().pass(this, event.getWhen(), act);
            }
        });
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
        return waiting ? face.spoken() + ". " + wait : face.spoken();
    }

    /**
     * While something is being done it does nothing and looks so. It is not disabled: the ring of whoever strikes keys would
     * go to another target, and the next OK would do what nobody chose.
     */
    public void await(boolean busy) {
        if (waiting != busy) {
            waiting = busy;
            getAccessibleContext().setAccessibleDescription(busy ? wait : null);
            dress();
        }
    }

    /** Whether a touch does anything now. */
    public boolean acts() {
        return isEnabled() && !waiting;
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
        Color ink =
                scale.colour(!acts() ? Token.DISABLED_INK : weight == Weight.PRIMARY ? Token.ON_PRIMARY : Token.INK);
        face.paintIn(ink, acts() && weight != Weight.PRIMARY ? scale.colour(Token.PRIMARY) : ink);
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
        Color edge = scale.colour(acts() ? Token.LINE_STRONG : Token.LINE);
        Rectangle box = new Rectangle(getWidth(), getHeight());
        int radius = scale.px(ROUND);
        if (isFocusOwner()) {
            int ring = scale.px(RING);
            RoundedBox.paint(g, box, radius, ring / 2, scale.colour(Token.INK), Token.FOCUS.in(Palette.DARK));
            RoundedBox.fill(g, RoundedBox.inside(box, ring), Math.max(0, radius - ring), fill());
        } else {
            RoundedBox.paint(g, box, radius, pen, fill(), edge);
        }
    }

    /** What its words stand on. */
    public Color fill() {
        boolean pressed = getModel().isArmed() && getModel().isPressed();
        if (!acts()) {
            return scale.colour(Token.DISABLED_FILL);
        }
        if (weight == Weight.PRIMARY) {
            return scale.colour(pressed ? Token.PRIMARY_PRESSED : Token.PRIMARY);
        }
        return scale.colour(pressed ? Token.PRIMARY_WASH : Token.SURFACE);
    }
}
