package vn.tiepnhan.ui.kit;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Pixels;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Theme;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** The sentence of the moment: icon, word and colour of its tone, a reason, and what to do next. */
public final class Banner extends Card {
    private final Scale scale;
    private final Disc disc;
    private final TextBlock title;
    private final TextBlock reason;
    private final TextBlock next;
    private final JPanel aside;

    public Banner(Scale scale) {
        super(scale, layout(scale));
        this.scale = scale;
        this.disc = new Disc(scale.fixed(scale.density() == Scale.Density.COMPACT ? 36 : 46), scale.colour(Token.INK));
        this.title = new TextBlock(scale.font(Scale.Type.TITLE), scale.colour(Token.INK));
        this.reason = new TextBlock(scale.font(Scale.Type.BODY), scale.colour(Token.INK));
        this.next = new TextBlock(scale.font(Scale.Type.STRONG), scale.colour(Token.INK));
        this.aside = new JPanel(new MigLayout("insets 0, gap 0, flowy", "[right]"));
        aside.setOpaque(false);
        add(disc, "spany 3, aligny top, gaptop " + scale.fixed(1));
        add(title, "growx");
        add(aside, "spany 3, aligny center, wrap");
        add(reason, "growx, hidemode 3, wrap");
        add(next, "growx, hidemode 3");
    }

    private static MigLayout layout(Scale scale) {
        int pad = scale.px(18);
        return new MigLayout(
                Pixels.in(
                        "insets %d %d %d %d, fillx, hidemode 3, gapx %d, gapy %d",
                        scale.px(16), pad, scale.px(16), pad, scale.px(16), scale.px(4)),
                "[][grow,fill][]",
                "[][][]");
    }

    /** @param nextStep what to do now; may be empty */
    public void show(Tone tone, String word, String why, String nextStep) {
        Tone.Shade shade = scale.shade(tone);
        paintAs(shade.fill(), shade.edge());
        disc.show(shade.mark(), Icons.of(Icons.of(tone), scale.fixed(disc.diameter * 5 / 8), shade.onMark()));
        title.setForeground(shade.ink());
        title.text(word);
        reason.setVisible(!why.isEmpty());
        reason.text(why);
        next.setVisible(!nextStep.isEmpty());
        next.text(nextStep);
        getAccessibleContext().setAccessibleName(word);
        getAccessibleContext().setAccessibleDescription(why + " " + nextStep);
    }

    /** Small things at the right edge: the act, the key that shows its sentence. */
    public void aside(JComponent... parts) {
        aside.removeAll();
        for (JComponent part : parts) {
            aside.add(part);
        }
        aside.revalidate();
    }

    private static final class Disc extends JLabel {
        private final int diameter;
        private Color fill;

        Disc(int diameter, Color fill) {
            this.diameter = diameter;
            this.fill = fill;
            setHorizontalAlignment(CENTER);
            setPreferredSize(new java.awt.Dimension(diameter, diameter));
            setMinimumSize(getPreferredSize());
        }

        void show(Color colour, Icon icon) {
            this.fill = colour;
            setIcon(icon);
        }

        @Override
        protected void paintComponent(Graphics g) {
            Graphics2D g2 = (Graphics2D) g.create();
            Theme.smooth(g2);
            g2.setColor(fill);
            g2.fillOval((getWidth() - diameter) / 2, (getHeight() - diameter) / 2, diameter, diameter);
            g2.dispose();
            super.paintComponent(g);
        }
    }
}
