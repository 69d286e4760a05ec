package vn.tiepnhan.ui.counter.sheet;

import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.kit.Field;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** Why a receipt is voided. */
public final class VoidSheet extends Sheet {
    private final Field reason;
    private final KeyButton go;

    public VoidSheet(Kit kit) {
        super(kit);
        reason = field("void.reason", Slot.VOID_REASON, kit.words().say("void.reason.hint"));
        go = kit.button(CounterAction.RECEIVE, KeyButton.Weight.PRIMARY);
        go.say(kit.words().say("void.go"));
        add(
                kit.text(Scale.Type.BODY, kit.colour(Token.INK_SOFT))
                        .text(kit.words().say("void.why")),
                "growx");
        add(reason);
        add(go, "growx 0, alignx right");
    }

    @Override
    public void render(CounterState state) {
        CounterAction.target(state)
                .ifPresent(row -> title.text(kit.words().say("void.title", Receipts.grouped(row.receipt()))));
        reason.show(state.desktop().entry().text(Slot.VOID_REASON));
        go.setEnabled(CounterAction.RECEIVE.enabled(state));
    }
}
