package vn.tiepnhan.ui.counter.room.model;

import java.util.function.UnaryOperator;
import vn.tiepnhan.ui.counter.room.state.PlaceView;

/** One sheet's part of what the room shows. */
record Showing<V extends PlaceView>(RoomBoard board, Class<V> kind) {
    V view() {
        return board.room().view(kind);
    }

    /** On the user interface's executor. */
    void change(UnaryOperator<V> step) {
        board.change(room -> room.with(step.apply(room.view(kind))));
    }

    /** From any thread. */
    void later(UnaryOperator<V> step) {
        board.onUi(() -> change(step));
    }
}
