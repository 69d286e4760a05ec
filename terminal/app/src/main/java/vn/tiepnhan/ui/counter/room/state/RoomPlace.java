package vn.tiepnhan.ui.counter.room.state;

/** A sheet of the room. */
public enum RoomPlace {
    QUEUE,
    SHIFT,
    RESULTS,
    REPORT;

    /** Whether its sheet needs the width of the window. */
    public boolean wide() {
        return this == REPORT;
    }
}
