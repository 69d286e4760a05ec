package vn.tiepnhan.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Rectangle;
import javax.swing.JLabel;
import javax.swing.border.EmptyBorder;
import vn.tiepnhan.ui.kit.icon.StatusShape;
import vn.tiepnhan.ui.kit.paint.RoundedBox;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Tone;

/** A small rounded word with the shape of its tone: the state of a row. */
public final class Chip extends JLabel {
    private final Scale scale;
    private Tone tone = Tone.CALM;

    public Chip(Scale scale) {
        this.scale = scale;
        setFont(scale.font(Scale.Type.SMALL));
        setIconTextGap(scale.fixed(5));
        setBorder(new EmptyBorder(scale.fixed(2), scale.fixed(8), scale.fixed(3), scale.fixed(9)));
    }

    public Chip show(Tone newTone, String word) {
        this.tone = newTone;
        setIcon(new StatusShape(newTone, scale.shade(newTone).mark(), scale.fixed(8)));
        setForeground(scale.shade(newTone).ink());
        setText(word);
        getAccessibleContext().setAccessibleName(word);
        return this;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Rectangle box = new Rectangle(getWidth(), getHeight());
        RoundedBox.fill(g, box, getHeight() / 2, scale.shade(tone).fill());
        super.paintComponent(g);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
