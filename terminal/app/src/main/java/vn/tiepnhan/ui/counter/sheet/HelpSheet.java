package vn.tiepnhan.ui.counter.sheet;

import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.icon.KeyCap;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** All keys, from the action registry, in columns over the width of the window: nothing of it is scrolled to. */
public final class HelpSheet extends Sheet {
    private static final int COLUMNS = 3;

    public HelpSheet(Kit kit) {
        super(kit);
        title.text(kit.words().say("help.title"));
        Wide keys = new Wide(new MigLayout(
                "insets 0, fillx, wrap %d, gapx %d, gapy 0"
                        .formatted(COLUMNS, kit.scale().fixed(20)),
                "[grow,fill,sg]",
                "[top]"));
        keys.setFocusable(true);
        keys.setName("KEYS");
        keys.getAccessibleContext().setAccessibleName(kit.words().say("help.title"));
        List<CounterAction> all = CounterAction.all();
        int each = (all.size() + COLUMNS - 1) / COLUMNS;
        for (int from = 0; from < all.size(); from += each) {
            keys.add(column(all.subList(from, Math.min(all.size(), from + each))));
        }
        add(keys.scrolling(), "grow, push, hmin " + kit.scale().fixed(80));
        add(
                kit.text(Scale.Type.SMALL, kit.colour(Token.INK_SOFT))
                        .text(kit.words().say("help.offers") + " " + kit.words().say("help.scan")),
                "growx");
    }

    private JPanel column(List<CounterAction> actions) {
        JPanel column = new JPanel(new MigLayout(
                "insets 0, fillx, wrap 2, gapx %d, gapy %d"
                        .formatted(kit.scale().fixed(12), kit.scale().fixed(kit.compact() ? 2 : 6)),
                "[right][grow,fill]"));
        column.setOpaque(false);
        for (CounterAction action : actions) {
            JLabel cap = new JLabel(KeyCap.light(kit.scale(), action.key()));
            cap.getAccessibleContext().setAccessibleName(action.key());
            JLabel word = kit.label(Scale.Type.BODY, kit.colour(Token.INK));
            word.setText(kit.words().say("action." + action.name()));
            column.add(cap);
            column.add(word, "wmin 0");
        }
        return column;
    }

    @Override
    public void render(CounterState state) {}
}
