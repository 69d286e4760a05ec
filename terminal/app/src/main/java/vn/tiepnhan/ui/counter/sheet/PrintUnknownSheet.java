package vn.tiepnhan.ui.counter.sheet;

import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** Something was sent and nobody knows: a person looks at the printer. */
public final class PrintUnknownSheet extends Sheet {
    private final TextBlock why;

    public PrintUnknownSheet(Kit kit) {
        super(kit);
        title.text(kit.words().say("unknown.title"));
        why = kit.text(Scale.Type.BODY, kit.colour(Token.INK));
        add(why, "growx");
        add(kit.button(CounterAction.PRINTED, KeyButton.Weight.PRIMARY));
        add(kit.button(CounterAction.COPY, KeyButton.Weight.SECONDARY));
    }

    @Override
    public void render(CounterState state) {
        String receipt = CounterAction.target(state).map(row -> row.receipt()).orElse("");
        why.text(kit.words().say("unknown.why", Receipts.grouped(receipt)));
    }
}
