package vn.tiepnhan.ui.counter.room.leaf;

import java.util.List;
import vn.tiepnhan.staff.StaffRoom.Standing;
import vn.tiepnhan.ui.counter.room.leaf.Block.Row;
import vn.tiepnhan.ui.counter.room.state.StaffView;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.token.Tone;

/** The people of this terminal; who is locked out stands first. */
final class StaffLeaf {
    private StaffLeaf() {}

    static Leaf of(CounterState state, RoomWords words) {
        StaffView view = state.room().staff();
        List<Block> blocks = Leaves.begun(view, words);
        boolean kept = !view.all().isEmpty();
        if (view.seen()) {
            String about = !kept ? "staff.free" : view.may() ? "staff.about" : "staff.not-yours";
            blocks.add(
                    kept && !view.may()
                            ? new Block.Say(words.say(about), Tone.INFO)
                            : Block.Say.plain(words.say(about)));
        }
        List<Row> rows = view.all().stream().map(one -> row(one, words)).toList();
        String empty = words.say(view.seen() ? "staff.none" : "looking");
        blocks.add(new Block.Rows(words.say("staff.list"), rows, kept ? view.chosen() : -1, empty));
        return new Leaf(
                words.say("staff.title"),
                blocks,
                Leaves.buttons(state, words),
                kept && view.may() ? Leaves.enter(state, words.say("staff.go")) : Leaf.Enter.NONE);
    }

    private static Row row(Standing one, RoomWords words) {
        boolean locked = one.minutes() > 0;
        return new Row(
                one.member().name(),
                one.member().id() + " · " + words.say("staff." + one.member().role()),
                locked ? Tone.BAD : Tone.CALM,
                locked ? words.say("staff.locked", one.minutes()) : one.pin() ? "" : words.say("staff.no-pin"));
    }
}
