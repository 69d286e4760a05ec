package vn.tiepnhan.ui.counter.sheet.seat;

import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.seat.Fixing;
import vn.tiepnhan.ui.counter.seat.Fixing.Part;
import vn.tiepnhan.ui.counter.sheet.Sheet;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.kit.Field;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Tone;

/** What a receipt says, to be typed over; the reason last. */
public final class CorrectSheet extends Sheet {
    private final Field unit;
    private final Field mst;
    private final Field name;
    private final Field presenter;
    private final Field description;
    private final Field reason;
    private final TextBlock said;
    private final KeyButton go;

    public CorrectSheet(Kit kit) {
        super(kit);
        unit = field("correct.unit", Slot.FIX_UNIT, "");
        mst = field("correct.mst", Slot.FIX_MST, "");
        name = field("correct.name", Slot.FIX_UNIT_NAME, "");
        presenter = field("correct.presenter", Slot.FIX_PRESENTER, "");
        description = field("correct.description", Slot.FIX_DESCRIPTION, "");
        reason = field("correct.reason", Slot.FIX_REASON, kit.words().say("correct.reason.hint"));
        said = kit.text(Scale.Type.BODY, kit.shade(Tone.BAD).ink());
        go = kit.button(CounterAction.RECEIVE, KeyButton.Weight.PRIMARY);
        go.say(kit.words().say("correct.go"));
        add(fields(), "growx");
        add(said, "growx");
        add(go, "growx");
    }

    private JPanel fields() {
        JPanel all = new JPanel(new MigLayout(
                "insets 0, fillx, wrap 2, hidemode 3, gapx %d, gapy %d"
                        .formatted(kit.scale().px(10), kit.scale().px(10)),
                "[50%,grow,fill][50%,grow,fill]"));
        all.setOpaque(false);
        all.add(unit, "wmin 0");
        all.add(mst, "wmin 0");
        all.add(name, "span 2, wmin 0");
        all.add(presenter, "span 2, wmin 0");
        all.add(description, "span 2, wmin 0");
        all.add(reason, "span 2, wmin 0");
        return all;
    }

    @Override
    public void render(CounterState state) {
        Fixing fixing = state.seat().fixing();
        title.text(kit.words().say("correct.title", Receipts.grouped(fixing.receipt())));
        unit.show(fixing.text(Part.UNIT));
        mst.show(fixing.text(Part.MST));
        name.show(fixing.text(Part.UNIT_NAME));
        presenter.show(fixing.text(Part.PRESENTER));
        description.show(fixing.text(Part.DESCRIPTION));
        description.setVisible(fixing.special());
        reason.show(fixing.reason());
        var sentence = fixing.said();
        said.text(sentence == null ? "" : kit.words().say(sentence));
        said.setVisible(sentence != null);
        go.setEnabled(CounterAction.RECEIVE.enabled(state));
    }
}
