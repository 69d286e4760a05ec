package vn.tiepnhan.ui.counter.room.leaf;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.reception.ClockTrust.Standing;
import vn.tiepnhan.ui.counter.room.leaf.Block.Fact;
import vn.tiepnhan.ui.counter.room.state.ClockView;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.token.Tone;

/** The time in large figures, to be held against a watch; whether it is believed; what speaks for or against it. */
final class ClockLeaf {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private ClockLeaf() {}

    static Leaf of(CounterState state, RoomWords words) {
        ClockView view = state.room().clock();
        List<Block> blocks = Leaves.begun(view, words);
        Standing standing = view.standing();
        if (standing == null) {
            blocks.add(Block.Say.plain(words.say("looking")));
            return new Leaf(words.say("clock.title"), blocks, List.of(), Leaf.Enter.NONE);
        }
        blocks.add(new Block.Large(TIME.format(standing.now()), DAY.format(standing.now())));
        Tone tone = standing.quality().equals("SYNCED") ? Tone.GOOD : standing.believed() ? Tone.INFO : Tone.WARN;
        blocks.add(new Block.Say(words.say(standing.wording()), tone));
        List<Fact> facts = new ArrayList<>();
        standing.newest().ifPresent(last -> facts.add(new Fact(words.say("clock.newest"), MOMENT.format(last))));
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        return new Leaf(
                words.say("clock.title"),
                blocks,
                Leaves.buttons(state, words),
                standing.quality().equals("SYNCED") ? Leaf.Enter.NONE : Leaves.enter(state, words.say("clock.go")));
    }
}
