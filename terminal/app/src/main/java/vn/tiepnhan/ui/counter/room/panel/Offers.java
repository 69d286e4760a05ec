package vn.tiepnhan.ui.counter.room.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.room.leaf.Leaf;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.kit.KeyButton;

/** What a sheet offers beside Enter: a line each, with its key. */
final class Offers extends JPanel {
    private final List<Line> lines = new ArrayList<>();

    Offers() {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0", "[grow,fill]"));
        setOpaque(false);
    }

    private record Line(RoomAct act, KeyButton button) {}

    /** The same acts keep their buttons, so that a focus stays where it is. */
    void show(Kit kit, List<Leaf.Button> buttons, Consumer<RoomAct> pressed) {
        List<RoomAct> wanted = buttons.stream().map(Leaf.Button::act).toList();
        if (!wanted.equals(lines.stream().map(Line::act).toList())) {
            lines.clear();
            removeAll();
            for (Leaf.Button button : buttons) {
                KeyButton made = new KeyButton(kit.scale(), KeyButton.Weight.QUIET, button.word(), button.key());
                made.setName(button.act().name());
                made.addActionListener(press -> pressed.accept(button.act()));
                lines.add(new Line(button.act(), made));
                add(made);
            }
            revalidate();
            repaint();
        }
        for (int i = 0; i < lines.size(); i++) {
            Leaf.Button button = buttons.get(i);
            lines.get(i).button().say(button.on() ? "✓ " + button.word() : button.word());
            lines.get(i).button().setEnabled(button.enabled());
        }
    }
}
