package vn.tiepnhan.ui.counter.room.leaf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.counter.room.state.Offer;
import vn.tiepnhan.ui.counter.room.state.PlaceView;
import vn.tiepnhan.ui.counter.room.state.Room;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.room.state.Told;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.token.Tone;

/** Words the sheet of the room that is open. */
public final class Leaves {
    private Leaves() {}

    public static Leaf of(CounterState state, RoomWords words) {
        return switch (state.room().place()) {
            case QUEUE -> QueueLeaf.of(state, words);
            case SHIFT -> ShiftLeaf.of(state, words);
            case RESULTS -> ResultsLeaf.of(state, words);
            case REPORT -> ReportLeaf.of(state, words);
            case PROBLEM -> ProblemLeaf.of(state, words);
            case UNITS -> UnitsLeaf.of(state, words);
            case FORMS -> FormsLeaf.of(state, words);
            case PHOTOS -> PhotosLeaf.of(state, words);
            case STAFF -> StaffLeaf.of(state, words);
            case TRAINING -> TrainingLeaf.of(state, words);
            case CLOCK -> ClockLeaf.of(state, words);
        };
    }

    /** The first block says what came of the last act, where there is something to say. */
    static List<Block> begun(PlaceView view, RoomWords words) {
        List<Block> blocks = new ArrayList<>();
        Told told = view.told();
        if (told != null) {
            blocks.add(new Block.Say(words.say(told.said()), told.good() ? Tone.GOOD : Tone.WARN));
        }
        return blocks;
    }

    static Block input(Room room, RoomSlot slot, @Nullable Wording trouble, RoomWords words) {
        return new Block.Input(
                slot,
                words.say("slot", slot),
                words.say("hint", slot),
                room.text(slot),
                trouble == null ? null : words.say(trouble));
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
