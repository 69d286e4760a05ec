package vn.tiepnhan.ui.counter.room.model;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.tiepnhan.dossier.SingleCode;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.seat.Secret;

/** One sheet of the room; on the user interface's executor, returns at once. */
interface PlaceModel {
    /** The sheet appears. */
    void open();

    /** Enter, where it may be pressed. */
    void enter();

    /** One of the sheet's offers, where it is enabled. */
    void act(RoomAct act);

    default void typed(RoomSlot slot) {}

    default void choose(int at) {}

    /** Esc: one step back within the sheet; false where the sheet is to be put away. */
    default boolean back() {
        return false;
    }

    /** Something secret that was typed; the place overwrites what it is given. */
    default void secret(Secret which, char[] typed) {
        Arrays.fill(typed, '\0');
    }

    /** It was put away, or covered: nothing secret is left. */
    default void away() {}

    /** Every few seconds while it is open. */
    default void look() {}

    /** Files that were dropped on the window; true where they are this sheet's. */
    default boolean drop(List<Path> files) {
        return false;
    }

    /** A card or slip that was read while it is open; true where it was meant for this sheet. */
    default boolean scanned(SingleCode code) {
        return false;
    }
}
