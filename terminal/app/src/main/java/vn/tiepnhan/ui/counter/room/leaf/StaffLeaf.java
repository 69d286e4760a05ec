package vn.tiepnhan.ui.counter.room.leaf;

import java.util.List;
import vn.tiepnhan.staff.StaffRoom.Standing;
import vn.tiepnhan.ui.counter.room.leaf.Block.Row;
import vn.tiepnhan.ui.counter.room.state.StaffView;
import vn.tiepnhan.ui.counter.seat.Secret;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.token.Tone;

/** The people of this terminal; who is locked out stands first. */
final class StaffLeaf {
    private StaffLeaf() {}

    static Leaf of(CounterState state, RoomWords words) {
        StaffView view = state.room().staff();
        List<Block> blocks = Leaves.begun(view, words);
        Standing meant = view.meant();
        if (view.giving() && meant != null) {
            return pin(state, meant, blocks, words);
        }
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

    /** The keyboard is theirs now: what the sentence says is read by the one who types. */
    private static Leaf pin(CounterState state, Standing meant, List<Block> blocks, RoomWords words) {
        int tries = state.room().staff().tries();
        blocks.add(new Block.Large(
                meant.member().name(),
                meant.member().id() + " · "
                        + words.say("staff." + meant.member().role())));
        blocks.add(Block.Say.plain(words.say("staff.pin.about")));
        blocks.add(new Block.Hidden(Secret.GIVEN, words.say("staff.pin.new"), tries));
        blocks.add(new Block.Hidden(Secret.GIVEN_AGAIN, words.say("staff.pin.again"), tries));
        return new Leaf(
                words.say("staff.pin.title"),
                blocks,
                Leaves.buttons(state, words),
                Leaves.enter(state, words.say("staff.pin.go")));
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
