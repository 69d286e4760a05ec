package vn.tiepnhan.ui.counter.room.leaf;

import java.util.List;
import vn.tiepnhan.ui.counter.room.state.TrainingView;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.token.Tone;

/** What training is, and the way into it or out. */
final class TrainingLeaf {
    private TrainingLeaf() {}

    static Leaf of(CounterState state, RoomWords words) {
        TrainingView view = state.room().training();
        List<Block> blocks = Leaves.begun(view, words);
        if (view.inside()) {
            blocks.add(new Block.Say(words.say("training.inside"), Tone.WARN));
            blocks.add(Block.Say.plain(words.say("training.samples")));
        } else {
            blocks.add(new Block.Say(words.say("training.about"), Tone.INFO));
            blocks.add(Block.Say.plain(words.say("training.kept")));
        }
        String go = view.passing() ? "looking" : view.inside() ? "training.leave" : "training.go";
        return new Leaf(
                words.say("training.title"),
                blocks,
                Leaves.buttons(state, words),
                view.way() ? Leaves.enter(state, words.say(go)) : Leaf.Enter.NONE);
    }
}
