package vn.tiepnhan.ui.counter.room.step;

import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;

/** What is done in a sheet of the room. */
public sealed interface RoomStep {
    /** Presses one of its offers. */
    record Do(RoomAct act) implements RoomStep {}

    record Type(RoomSlot slot, String text) implements RoomStep {}

    /** Means another line of its list. */
    record Choose(int at) implements RoomStep {}
}
