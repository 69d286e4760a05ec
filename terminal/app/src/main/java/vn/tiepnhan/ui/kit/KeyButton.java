package vn.tiepnhan.ui.kit;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.Rectangle;
import javax.swing.JButton;
import javax.swing.SwingConstants;
import javax.swing.border.EmptyBorder;
import vn.tiepnhan.ui.kit.icon.KeyCap;
import vn.tiepnhan.ui.kit.paint.RoundedBox;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** A button that shows its key: "Tiếp nhận và in phiếu [Enter]". States: rest, hover, pressed, focused, disabled. */
public final class KeyButton extends JButton {
    /** How loud a button is. */
    public enum Weight {
        PRIMARY,
        SECONDARY,
        QUIET
    }

    private final Scale scale;
    private Weight weight;
    private final String key;

    public KeyButton(Scale scale, Weight weight, String text, String key) {
        super(text);
        this.scale = scale;
        this.weight = weight;
        this.key = key;
        setFont(scale.font(weight == Weight.QUIET ? Scale.Type.BODY : Scale.Type.STRONG));
        setHorizontalTextPosition(weight == Weight.QUIET ? SwingConstants.RIGHT : SwingConstants.LEFT);
        setIconTextGap(scale.fixed(weight == Weight.QUIET ? 6 : 10));
        setHorizontalAlignment(weight == Weight.QUIET ? SwingConstants.LEADING : SwingConstants.CENTER);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setOpaque(false);
        setRolloverEnabled(true);
        int v = weight == Weight.QUIET ? scale.px(4) : scale.px(10);
        int h = weight == Weight.QUIET ? scale.fixed(4) : Math.max(scale.px(18), scale.fixed(12));
        setBorder(new EmptyBorder(v, h, v, h));
        setMargin(new Insets(0, 0, 0, 0));
        dress();
        getAccessibleContext().setAccessibleName(text);
        getAccessibleContext().setAccessibleDescription(key);
    }

    /** Another text on the same key: "Tiếp nhận" becomes "Tiếp nhận tạm". */
    public void say(String text) {
        if (!text.equals(getText())) {
            setText(text);
            getAccessibleContext().setAccessibleName(text);
        }
    }

    /** Louder or calmer, between the two that look alike but for their colours. */
    public void primary(boolean loud) {
        weight = loud ? Weight.PRIMARY : Weight.SECONDARY;
        dress();
        repaint();
    }

    @Override
    public void setEnabled(boolean enabled) {
        boolean other = enabled != isEnabled();
        super.setEnabled(enabled);
        if (other && scale != null) { // NOPMD: called by the superclass's constructor, before our fields are set
            dress();
        }
    }

    private void dress() {
        Color ink = isEnabled()
                ? (weight == Weight.PRIMARY ? scale.colour(Token.ON_PRIMARY) : scale.colour(Token.INK))
                : scale.colour(Token.DISABLED_INK);
        setForeground(ink);
        KeyCap cap = isEnabled() ? KeyCap.light(scale, key) : KeyCap.faded(scale, key);
        setIcon(cap);
        setDisabledIcon(cap);
    }

    @Override
    protected void paintComponent(Graphics g) {
        int unit = scale.fixed(1);
        int radius = 7 * unit;
        Rectangle whole = new Rectangle(getWidth(), getHeight());
        Rectangle box = weight == Weight.QUIET ? whole : RoundedBox.inside(whole, 2 * unit);
        if (isFocusOwner()) {
            RoundedBox.fill(g, whole, radius + 2 * unit, scale.colour(Token.FOCUS));
        }
        Color fill = fill();
        if (weight == Weight.SECONDARY && fill != null) {
            Color edge = isEnabled() ? scale.colour(Token.LINE_STRONG) : scale.colour(Token.LINE);
            RoundedBox.paint(g, box, radius, unit, fill, edge);
        } else if (fill != null) {
            RoundedBox.fill(g, isFocusOwner() ? RoundedBox.inside(whole, 2 * unit) : box, radius, fill);
        }
        super.paintComponent(g);
    }

    private @org.jspecify.annotations.Nullable Color fill() {
        boolean hover = getModel().isRollover();
        boolean pressed = getModel().isPressed();
        return switch (weight) {
            case PRIMARY ->
                !isEnabled()
                        ? scale.colour(Token.DISABLED_FILL)
                        : pressed
                                ? scale.colour(Token.PRIMARY_PRESSED)
                                : hover ? scale.colour(Token.PRIMARY_HOVER) : scale.colour(Token.PRIMARY);
            case SECONDARY ->
                !isEnabled()
                        ? scale.colour(Token.SUNKEN)
                        : hover || pressed ? scale.colour(Token.PRIMARY_WASH) : scale.colour(Token.SURFACE);
            case QUIET ->
                isFocusOwner() || (isEnabled() && (hover || pressed)) ? scale.colour(Token.PRIMARY_WASH) : null;
        };
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
