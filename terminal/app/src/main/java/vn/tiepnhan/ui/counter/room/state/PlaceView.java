package vn.tiepnhan.ui.counter.room.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one sheet of the room knows, and what may be done in it now. */
public interface PlaceView {
    /** What came of the last act, or null. */
    @Nullable Told told();

    /** What it offers beside Enter, in the order of its keys. */
    List<Offer> offers();

    /** Whether Enter may be pressed. */
    boolean mayEnter(Room room);

    /** What its acts are about: a key pressed before this was seen means nothing. */
    Object scene();

    /** Name of what the focus belongs on when it appears; empty for the window. */
    default String focus(Room room) {
        return "";
    }

    /** Whether its sheet needs the width of the window now. */
    default boolean wide() {
        return false;
    }

    /** Which of its pages is turned up: on another one the focus goes to where it belongs there. */
    default Object page() {
        return "";
    }
}
