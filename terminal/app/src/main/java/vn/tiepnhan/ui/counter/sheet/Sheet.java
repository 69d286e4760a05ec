package vn.tiepnhan.ui.counter.sheet;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.Field;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** A side sheet in the place of the right column: no dialog, nothing behind it is lost, Esc puts it away. */
public abstract class Sheet extends Card {
    protected final Kit kit;
    protected final TextBlock title;

    protected Sheet(Kit kit) {
        super(
                kit.scale(),
                new MigLayout(
                        "insets %d %d %d %d, fillx, wrap 1, hidemode 3, gapy %d"
                                .formatted(
                                        kit.scale().px(18),
                                        kit.scale().fixed(18),
                                        kit.scale().px(18),
                                        kit.scale().fixed(18),
                                        kit.scale().px(12)),
                        "[grow,fill]"));
        this.kit = kit;
        title = kit.text(Scale.Type.HEADING, kit.colour(Token.INK));
        add(title, "growx");
    }

    public static void on(JComponent where, String key, Runnable what) {
        where.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        where.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent pressed) {
                what.run();
            }
        });
    }

    public abstract void render(CounterState state);

    protected final Field field(String label, Slot slot, String hint) {
        return kit.field(label, slot, hint);
    }
}
