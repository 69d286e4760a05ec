package vn.tiepnhan.ui.counter.model;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.find.Finder;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.Find;
import vn.tiepnhan.ui.counter.state.Hit;

/** The search sheet; on the user interface's executor. */
final class Finding {
    private final Board board;
    private @Nullable Finder finder;

    Finding(Board board) {
        this.board = board;
        board.listen(now -> {
            if (now.sheet() == Sheet.FIND) {
                board.onUi(this::again);
            }
        });
    }

    /** What can be done, and what was received, changes while somebody still types. */
    private void again() {
        CounterState now = board.state();
        if (now.sheet() == Sheet.FIND) {
            Finder finds = finder();
            if (!finds.knows(now)) {
                board.work(() -> finds.learn(now));
            }
            Find fresh = finds.find(now, now.find().query()).at(now.find().at());
            board.change(state -> state.find(fresh));
        }
    }

    void open() {
        Finder finds = finder();
        CounterState known = board.state();
        board.work(() -> finds.learn(known));
        board.change(
                state -> state.find(finds.find(state, "")).sheet(Sheet.FIND).notice(null));
    }

    /** Another query, or another one of what it found. */
    void step(String query, int at) {
        board.change(
                now -> now.find(query.equals(now.find().query()) ? now.find().at(at) : finder().find(now, query)));
    }

    /** Puts the sheet away; answers what was chosen. */
    @Nullable Hit take() {
        Hit chosen = board.state().find().chosen();
        board.change(now -> now.sheet(Sheet.NONE));
        return chosen;
    }

    private Finder finder() {
        finder = finder == null ? new Finder() : finder;
        return finder;
    }
}
