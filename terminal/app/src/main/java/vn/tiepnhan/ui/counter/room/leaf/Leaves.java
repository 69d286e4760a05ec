package vn.tiepnhan.ui.counter.room.leaf;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.ui.counter.room.state.Offer;
import vn.tiepnhan.ui.counter.state.CounterState;

/** Words the sheet of the room that is open. */
public final class Leaves {
    private Leaves() {}

    public static Leaf of(CounterState state, RoomWords words) {
        return switch (state.room().place()) {
            case QUEUE -> QueueLeaf.of(state, words);
            case SHIFT -> ShiftLeaf.of(state, words);
            case RESULTS -> ResultsLeaf.of(state, words);
            case REPORT -> ReportLeaf.of(state, words);
        };
    }

    static List<Leaf.Button> buttons(CounterState state, RoomWords words) {
        List<Leaf.Button> buttons = new ArrayList<>();
        for (Offer offer : state.room().offers()) {
            String key = "Alt " + (buttons.size() + 1);
            buttons.add(new Leaf.Button(
                    offer.act(),
                    key,
                    words.say("act", offer.act()),
                    offer.enabled() && state.busy() == null,
                    offer.on()));
        }
        return buttons;
    }

    static Leaf.Enter enter(CounterState state, String word) {
        return new Leaf.Enter(word, state.room().mayEnter() && state.busy() == null);
    }
}
