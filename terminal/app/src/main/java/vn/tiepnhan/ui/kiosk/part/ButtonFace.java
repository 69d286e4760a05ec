package vn.tiepnhan.ui.kiosk.part;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Rectangle;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.paint.RoundedBox;
import vn.tiepnhan.ui.kit.token.Token;

/** What stands on a button: words, a sign over words, or a sign with words and what they are for. */
final class ButtonFace {
    private final KioskScale scale;
    private final JPanel body;
    private final TextBlock words;
    private final @Nullable TextBlock more;
    private final @Nullable Sign sign;
    private int beside;

    private ButtonFace(TouchKit kit, JPanel body, TextBlock words, @Nullable TextBlock more, @Nullable Sign sign) {
        this.scale = kit.scale();
        this.body = body;
        this.words = words;
        this.more = more;
        this.sign = sign;
        body.setOpaque(false);
    }

    /** @param ground whether it stands on a ground of its own */
    private record Sign(JLabel label, Icons.Name icon, double size, boolean ground) {
        void paintIn(KioskScale scale, Color mark) {
            int side = scale.px(size);
            Icon drawn = Icons.of(icon, ground ? side * 6 / 10 : side, mark);
            label.setIcon(ground ? new OnGround(drawn, side, scale.colour(Token.PRIMARY_WASH)) : drawn);
        }
    }

    /** A sign on a rounded square. */
    private record OnGround(Icon drawn, int side, Color ground) implements Icon {
        @Override
        public void paintIcon(Component on, Graphics g, int x, int y) {
            RoundedBox.fill(g, new Rectangle(x, y, side, side), side / 8, ground);
            int inset = (side - drawn.getIconWidth()) / 2;
            drawn.paintIcon(on, g, x + inset, y + inset);
        }

        @Override
        public int getIconWidth() {
            return side;
        }

        @Override
        public int getIconHeight() {
            return side;
        }
    }

    static ButtonFace plain(TouchKit kit, String text) {
        TextBlock words = kit.text(KioskScale.Type.STRONG, text).centred();
        JPanel body = new JPanel(new MigLayout("insets 0, fill, novisualpadding", "[grow,fill]", "[center]"));
        body.add(words, "growx, wmin 0");
        return new ButtonFace(kit, body, words, null, null);
    }

    static ButtonFace tool(TouchKit kit, Icons.Name icon, String text) {
        TextBlock words = kit.text(KioskScale.Type.TOOL, text).centred();
        Sign sign = new Sign(new JLabel(), icon, kit.tall() ? 8 : 7, false);
        JPanel body = new JPanel(
                new MigLayout("insets 0, fill, wrap 1, gap 0, novisualpadding", "[grow,fill]", "push[][]push"));
        body.add(sign.label(), "growx 0, alignx center");
        body.add(words, "growx, wmin 0");
        return new ButtonFace(kit, body, words, null, sign);
    }

    static ButtonFace sign(TouchKit kit, Icons.Name icon, String text) {
        TextBlock words = kit.text(KioskScale.Type.TOOL, text);
        Sign sign = new Sign(new JLabel(), icon, 14, false);
        JPanel body = new JPanel(new MigLayout("insets 0, fill, novisualpadding", "[center]", "[center]"));
        body.add(sign.label());
        return new ButtonFace(kit, body, words, null, sign);
    }

    static ButtonFace choice(TouchKit kit, Icons.Name icon, String text, String what) {
        KioskScale.Type type = kit.scale().large() && !kit.tall() ? KioskScale.Type.STRONG : KioskScale.Type.TITLE;
        TextBlock words = kit.text(type, text);
        TextBlock more = what.isEmpty() ? null : kit.text(KioskScale.Type.BODY, what);
        double size = kit.lowered() ? 14 : kit.tall() ? 26 : 16;
        Sign sign = new Sign(new JLabel(), icon, size, true);
        int gap = kit.scale().px(kit.tall() ? 5 : 3);
        JPanel body = new JPanel(new MigLayout(
                "insets 0 %d 0 0, fill, hidemode 3, novisualpadding, gap %d 0".formatted(gap / 2, gap),
                "[]%d[grow,fill]".formatted(gap),
                "push[][]push"));
        body.add(sign.label(), "spany 2, aligny center");
        body.add(words, "growx, wmin 0, wrap" + (more == null ? ", spany 2, aligny center" : ""));
        if (more != null) {
            body.add(more, "growx, wmin 0");
        }
        ButtonFace face = new ButtonFace(kit, body, words, more, sign);
        face.beside = kit.scale().px(size) + gap + gap / 2;
        return face;
    }

    void on(JComponent button) {
        button.setLayout(new BorderLayout());
        button.add(body, BorderLayout.CENTER);
    }

    String words() {
        return words.text();
    }

    /** Words and what they are for, as they are spoken. */
    String spoken() {
        TextBlock rest = more;
        return rest == null ? words.text() : words.text() + ". " + rest.text();
    }

    /** How high sign and words are when both are so wide. */
    int heightAt(int width) {
        int mark = sign == null ? 0 : scale.px(sign.size());
        int text = shown() ? words.heightAt(width - beside) : 0;
        return beside > 0 ? Math.max(mark, text) : mark + text;
    }

    /** No word is cut at this width. */
    int narrowest() {
        return beside + (shown() ? words.widestWord() : 0);
    }

    /** All words in one line. */
    int widest() {
        return beside + (shown() ? words.inOneLine() : 0);
    }

    /** A sign alone has words only for ears. */
    private boolean shown() {
        return words.getParent() != null;
    }

    void say(String text) {
        words.text(text);
    }

    void paintIn(Color ink, Color mark) {
        words.setForeground(ink);
        if (more != null) {
            more.setForeground(ink);
        }
        if (sign != null) {
            sign.paintIn(scale, mark);
        }
    }
}
