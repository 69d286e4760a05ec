package vn.tiepnhan.ui.counter.room.model;

import java.util.function.UnaryOperator;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.room.state.PlaceView;
import vn.tiepnhan.ui.counter.room.state.Room;
import vn.tiepnhan.ui.counter.room.state.Told;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Busy;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;

/** The room's part of the board. */
record RoomBoard(Board board) {
    Room room() {
        return board.state().room();
    }

    <V extends PlaceView> Showing<V> of(Class<V> kind) {
        return new Showing<>(this, kind);
    }

    /** Whether a sheet of the room is in sight. */
    boolean open() {
        return board.state().sheet() == CounterState.Sheet.ROOM;
    }

    boolean idle() {
        return board.state().busy() == null && !board.state().seat().duty().shut();
    }

    String counter() {
        return board.state().around().station().counter();
    }

    String officer() {
        return board.state().around().station().officer();
    }

    void change(UnaryOperator<Room> step) {
        board.change(now -> now.room(step.apply(now.room())));
    }

    void later(UnaryOperator<Room> step) {
        board.later(now -> now.room(step.apply(now.room())));
    }

    void work(Runnable work) {
        board.work(work);
    }

    /** Work that nothing else may be begun beside; what it throws ends the state of being busy. */
    void busy(String key, Runnable work) {
        board.change(now -> now.busy(new Busy(key, 0, 0)).notice(null));
        board.work(() -> {
            work.run();
            board.later(now -> now.busy(null));
        });
    }

    void onUi(Runnable work) {
        board.onUi(work);
    }

    void say(Notice.Kind kind, Wording said) {
        board.later(now -> now.notice(new Notice(kind, said.vi(), said.en())));
    }

    /** Where no sheet of the room shows what came of it, the line under the header does. */
    void say(Told told) {
        board.later(now -> now.sheet() == CounterState.Sheet.ROOM
                ? now
                : now.notice(new Notice(
                        told.good() ? Notice.Kind.GOOD : Notice.Kind.WARN,
                        told.said().vi(),
                        told.said().en())));
    }

    void show(UnaryOperator<CounterState> step) {
        board.change(step);
    }
}
