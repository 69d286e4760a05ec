package vn.tiepnhan.ui.counter.board;

import java.nio.file.Path;
import java.util.List;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.dossier.SingleCode;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.counter.seat.Secret;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Hit;
import vn.tiepnhan.ui.counter.state.Slot;

/** A part of the counter with acts of its own; called on the user interface's executor, returns at once. */
public interface Doing extends AutoCloseable {
    /**
     * @param now the state in which the action was found to be enabled
     * @return whether the action was this part's own; then nobody else is asked
     */
    boolean act(CounterAction action, CounterState now);

    /** A step in a sheet of the room. */
    default void room(RoomStep step) {}

    /** A card or slip that was read; true where it was meant for this part alone. */
    default boolean scanned(SingleCode code) {
        return false;
    }

    /** Something was found in the search, and is meant. */
    default void found(Hit hit) {}

    /** @return whether these files, dropped on the window, were meant for this part alone */
    default boolean drop(List<Path> files) {
        return false;
    }

    /** @return whether this place of typing was this part's own */
    default boolean type(Slot slot, String text) {
        return false;
    }

    /** Something that is typed and never shown; the part clears the array it keeps. */
    default void secret(Secret which, char[] typed) {}

    /** @return whether this row, of the list that is shown, was this part's own */
    default boolean choose(int row, CounterState now) {
        return false;
    }

    /** Once a second. */
    default void tick() {}

    /** What a device says. */
    default void heard(DeviceEvent event) {}

    /** The window closes; what must not be lost is kept before this returns. */
    @Override
    default void close() {}
}
