package vn.tiepnhan.ui.counter.typing;

import java.util.Arrays;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.board.Doing;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.compose.Composer;

/** Goes from one manner of typing to the next and keeps it. */
public final class TypingManner implements Doing {
    /** Setting: how whoever sat here last typed. */
    private static final String KEPT = "counter.typing";

    private final Board board;
    private final Store store;

    public TypingManner(Board board, Store store) {
        this.board = board;
        this.store = store;
    }

    /** The manner that was kept, Telex where none was. Blocks. */
    public static Composer kept(Store store) {
        return store.read(tables -> tables.settings().get(KEPT))
                .flatMap(name -> Arrays.stream(Composer.values())
                        .filter(known -> known.name().equals(name))
                        .findFirst())
                .orElse(Composer.TELEX);
    }

    @Override
    public boolean act(CounterAction action, CounterState now) {
        if (action != CounterAction.TYPING) {
            return false;
        }
        Composer next = now.seat().typing().next();
        board.change(state -> state.seat(state.seat().typing(next)));
        board.work(() -> store.write(tables -> {
            tables.settings().put(KEPT, next.name());
            return next;
        }));
        return true;
    }
}
