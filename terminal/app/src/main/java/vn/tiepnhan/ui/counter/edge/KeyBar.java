package vn.tiepnhan.ui.counter.edge;

import java.util.EnumMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.token.Pixels;
import vn.tiepnhan.ui.kit.token.Token;

/** The keys of the moment, made from the action registry. */
public final class KeyBar extends JPanel {
    private final Map<CounterAction, KeyButton> buttons = new EnumMap<>(CounterAction.class);

    public KeyBar(Kit kit) {
        super(new MigLayout(
                Pixels.in(
                        "insets %d %d %d %d, fillx, gapx %d",
                        kit.scale().px(6),
                        kit.scale().fixed(10),
                        kit.scale().px(6),
                        kit.scale().fixed(10),
                        kit.scale().fixed(8)),
                "[][][][][]push[][]"));
        setBackground(kit.colour(Token.SURFACE));
        setBorder(BorderFactory.createMatteBorder(kit.scale().fixed(1), 0, 0, 0, kit.colour(Token.LINE)));
        for (CounterAction action : CounterAction.bar()) {
            KeyButton button = kit.button(action, KeyButton.Weight.QUIET);
            buttons.put(action, button);
            add(button);
        }
    }

    public void render(CounterState state) {
        buttons.forEach((action, button) -> button.setEnabled(action.enabled(state)));
    }
}
