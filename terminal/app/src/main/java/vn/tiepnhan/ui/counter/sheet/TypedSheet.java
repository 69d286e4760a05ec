package vn.tiepnhan.ui.counter.sheet;

import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.kit.Field;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** Identity of a dossier that has no barcode. */
public final class TypedSheet extends Sheet {
    private final Field unit;
    private final Field mst;
    private final Field procedure;
    private final Field name;
    private final KeyButton go;

    public TypedSheet(Kit kit) {
        super(kit);
        title.text(kit.words().say("typed.title"));
        unit = field("typed.unit", Slot.UNIT, "TA01234");
        mst = field("typed.mst", Slot.MST, "0301234567");
        procedure = field("typed.procedure", Slot.PROCEDURE, "103");
        name = field("typed.name", Slot.UNIT_NAME, "");
        go = kit.button(CounterAction.RECEIVE, KeyButton.Weight.PRIMARY);
        go.say(kit.words().say("typed.go"));
        add(
                kit.text(Scale.Type.BODY, kit.colour(Token.INK_SOFT))
                        .text(kit.words().say("typed.hint")),
                "growx");
        add(unit);
        add(mst);
        add(procedure);
        add(name);
        add(go, "growx 0, alignx right");
    }

    @Override
    public void render(CounterState state) {
        var entry = state.desktop().entry();
        unit.show(entry.text(Slot.UNIT));
        mst.show(entry.text(Slot.MST));
        procedure.show(entry.text(Slot.PROCEDURE));
        name.show(entry.text(Slot.UNIT_NAME));
        go.setEnabled(CounterAction.RECEIVE.enabled(state));
    }
}
