package vn.tiepnhan.ui.counter.room.leaf;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.paper.OfficialForm;
import vn.tiepnhan.ui.counter.room.leaf.Block.Fact;
import vn.tiepnhan.ui.counter.room.leaf.Block.Row;
import vn.tiepnhan.ui.counter.room.state.FormsView;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.kit.token.Tone;

/** The official forms of a receipt on the left, the chosen one as it would be printed on the right. */
final class FormsLeaf {
    private FormsLeaf() {}

    static Leaf of(CounterState state, RoomWords words) {
        FormsView view = state.room().forms();
        List<Block> blocks = Leaves.begun(view, words);
        if (view.receipt().isEmpty()) {
            blocks.add(Block.Say.plain(words.say("forms.none")));
        } else {
            blocks.add(new Block.Facts(List.of(
                    new Fact(words.say("results.receipt"), Receipts.grouped(view.receipt())),
                    new Fact(words.say("results.unit"), view.unit()))));
            List<Row> rows = view.forms().stream()
                    .map(form ->
                            new Row(words.say("form", form), words.say("forms.number", form.number()), Tone.CALM, ""))
                    .toList();
            blocks.add(new Block.Rows(words.say("forms.list"), rows, view.chosen(), words.say("looking")));
        }
        OfficialForm form = view.form();
        if (form != null && !form.ofReceipt()) {
            blocks.add(Leaves.input(state.room(), RoomSlot.FORM_REASON, null, words));
        }
        if (form == OfficialForm.APOLOGY) {
            blocks.add(Leaves.input(state.room(), RoomSlot.FORM_UNTIL, view.trouble(), words));
        }
        blocks.add(Block.Say.plain(words.say("forms.register")));
        return new Leaf(
                words.say("forms.title"),
                blocks,
                paper(view, words),
                Leaves.buttons(state, words),
                Leaves.enter(state, words.say("forms.go")));
    }

    private static List<Block> paper(FormsView view, RoomWords words) {
        OfficialForm form = view.form();
        FormsView.Paper paper = view.paper();
        if (form == null) {
            return List.of(Block.Say.plain(words.say("forms.choose")));
        }
        if (paper == null) {
            return List.of(Block.Say.plain(words.say(form.ofReceipt() ? "looking" : "forms.lacking")));
        }
        List<Block> blocks = new ArrayList<>();
        if (paper.pages() > 1) {
            blocks.add(Block.Say.plain(words.say("forms.pages", paper.pages())));
        }
        blocks.add(new Block.Picture(paper.drawn(), words.say("form", form)));
        return blocks;
    }
}
