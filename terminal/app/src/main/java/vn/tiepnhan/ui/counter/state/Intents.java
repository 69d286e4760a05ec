package vn.tiepnhan.ui.counter.state;

import java.nio.file.Path;
import java.util.List;
import vn.tiepnhan.ui.counter.pages.Looking;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.counter.seat.Secret;

/** What the window tells the model; called on the event thread, returns at once. */
public interface Intents {
    /** Does the action if it is enabled now; says what is missing if it is not. */
    void act(CounterAction action);

    void type(Slot slot, String text);

    void commit(boolean given);

    /** Files dropped on the window: page images, or evidence while a special case is being described. */
    void drop(List<Path> files);

    void select(String receipt);

    /** Means this row of the list that a side sheet shows. */
    void choose(int row);

    /** Something secret was typed; the array is the hearer's. */
    void secret(Secret which, char[] typed);

    /** Searches for this, and means that one of what is found. */
    void find(String query, int at);

    /** Looks for pages on this machine's disks. */
    void look(Looking step);

    /** Does something in a sheet of the room. */
    void room(RoomStep step);
}
