package vn.tiepnhan.ui.kit;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import javax.swing.border.EmptyBorder;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.kit.icon.KeyCap;
import vn.tiepnhan.ui.kit.paint.RoundedBox;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** One of a few: each option a button with its digit key. The chosen one is filled and ticked. */
public final class SegmentedChoice<T> extends JPanel {
    /** An option, its word and the digit that chooses it. */
    public record Option<T>(T value, String word, String key) {}

    private final List<Option<T>> options;
    private final List<Segment> segments;
    private final ButtonGroup group = new ButtonGroup();

    public SegmentedChoice(Scale scale, String name, List<Option<T>> options, Consumer<T> chosen) {
        super(new MigLayout("insets 0, gap " + scale.fixed(6)));
        setOpaque(false);
        this.options = List.copyOf(options);
        this.segments = this.options.stream()
                .map(option -> new Segment(scale, name, option.word(), option.key()))
                .toList();
        for (int i = 0; i < segments.size(); i++) {
            T value = this.options.get(i).value();
            Segment segment = segments.get(i);
            segment.addActionListener(pressed -> chosen.accept(value));
            group.add(segment);
            add(segment);
        }
    }

    /** Shows what is chosen, or nothing. */
    public void show(@Nullable T value) {
        group.clearSelection();
        for (int i = 0; i < segments.size(); i++) {
            segments.get(i).setSelected(Objects.equals(options.get(i).value(), value));
        }
    }

    private static final class Segment extends JToggleButton {
        private final Scale scale;

        Segment(Scale scale, String name, String word, String key) {
            super(word);
            this.scale = scale;
            setFont(scale.font(Scale.Type.BODY));
            setForeground(scale.colour(Token.INK));
            setIcon(KeyCap.light(scale, key));
            setHorizontalTextPosition(SwingConstants.LEFT);
            setIconTextGap(scale.fixed(8));
            setContentAreaFilled(false);
            setBorderPainted(false);
            setFocusPainted(false);
            setOpaque(false);
            setBorder(new EmptyBorder(scale.px(7), scale.px(14), scale.px(7), scale.px(12)));
            getAccessibleContext().setAccessibleName(name + ": " + word);
            addItemListener(
                    change -> setForeground(isSelected() ? scale.colour(Token.ON_PRIMARY) : scale.colour(Token.INK)));
        }

        @Override
        protected void paintComponent(Graphics g) {
            int unit = scale.fixed(1);
            int radius = 6 * unit;
            Rectangle whole = new Rectangle(getWidth(), getHeight());
            if (isFocusOwner()) {
                RoundedBox.fill(g, whole, radius + unit, scale.colour(Token.FOCUS));
            }
            Color chosen = scale.colour(Token.PRIMARY);
            Color rest = getModel().isRollover() ? scale.colour(Token.PRIMARY_WASH) : scale.colour(Token.SURFACE);
            Color edge = isSelected() ? chosen : scale.colour(Token.LINE_STRONG);
            RoundedBox.paint(g, RoundedBox.inside(whole, unit), radius, unit, isSelected() ? chosen : rest, edge);
            super.paintComponent(g);
        }

        @Override
        public Dimension getMinimumSize() {
            return getPreferredSize();
        }
    }
}
