package vn.tiepnhan.ui.counter.sheet;

import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.icon.KeyCap;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** All keys, from the action registry. */
public final class HelpSheet extends Sheet {
    public HelpSheet(Kit kit) {
        super(kit);
        title.text(kit.words().say("help.title"));
        Wide keys = new Wide(new MigLayout(
                "insets 0, fillx, wrap 2, gapx %d, gapy %d"
                        .formatted(kit.scale().fixed(14), kit.scale().px(5)),
                "[right][grow,fill]"));
        keys.setFocusable(true);
        keys.setName("KEYS");
        keys.getAccessibleContext().setAccessibleName(kit.words().say("help.title"));
        for (CounterAction action : CounterAction.all()) {
            JLabel cap = new JLabel(KeyCap.light(kit.scale(), action.key()));
            cap.getAccessibleContext().setAccessibleName(action.key());
            JLabel word = kit.label(Scale.Type.BODY, kit.colour(Token.INK));
            word.setText(kit.words().say("action." + action.name()));
            keys.add(cap);
            keys.add(word);
        }
        add(keys.scrolling(), "grow, push, hmin " + kit.scale().fixed(80));
        add(
                kit.text(Scale.Type.SMALL, kit.colour(Token.INK_SOFT))
                        .text(kit.words().say("help.offers") + "\n"
                                + kit.words().say("help.scan")),
                "growx");
    }

    @Override
    public void render(CounterState state) {}
}
