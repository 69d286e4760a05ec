package vn.tiepnhan.ui.counter.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.BridgeException;
import vn.tiepnhan.store.StoreException;
import vn.tiepnhan.ui.counter.model.CounterState.Notice;

/** Holds the one state. It is read and changed on the user interface's executor only; work is done on the other one. */
final class Board {
    private static final Logger LOG = LoggerFactory.getLogger(Board.class);

    private final Executor ui;
    private final Executor background;
    private final List<Consumer<CounterState>> listeners = new ArrayList<>();
    private CounterState state;

    Board(CounterState first, Executor ui, Executor background) {
        this.state = first;
        this.ui = ui;
        this.background = background;
    }

    CounterState state() {
        return state;
    }

    void listen(Consumer<CounterState> listener) {
        listeners.add(listener);
        listener.accept(state);
    }

    /** Changes the state and shows it; on the user interface's executor. */
    void change(UnaryOperator<CounterState> step) {
        CounterState changed = step.apply(state);
        if (!changed.equals(state)) {
            state = changed;
            listeners.forEach(listener -> listener.accept(changed));
        }
    }

    void onUi(Runnable work) {
        ui.execute(work);
    }

    /** Changes the state from any thread. */
    void later(UnaryOperator<CounterState> step) {
        ui.execute(() -> change(step));
    }

    /**
     * Does work off the user interface. What it throws ends here, at a named boundary: it is logged once and said to the
     * officer, and the counter goes on.
     */
    void work(Runnable work) {
        background.execute(guarded(work));
    }

    Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException failed) {
                LOG.warn("work of the counter failed", failed);
                Notice notice = notice(failed);
                later(now -> now.busy(null).notice(notice));
            }
        };
    }

    private static Notice notice(RuntimeException failed) {
        if (failed instanceof StoreException store) {
            var wording = store.problem().wording();
            return new Notice(Notice.Kind.BAD, wording.vi(), wording.en());
        }
        if (failed instanceof BridgeException bridge) {
            return new Notice(
                    Notice.Kind.BAD, bridge.reason().vi(), bridge.reason().en());
        }
        return new Notice(
                Notice.Kind.BAD,
                "Việc vừa rồi chưa làm được; chi tiết đã ghi vào nhật ký. Hãy thử lại, nếu vẫn lỗi thì báo kỹ thuật viên.",
                "That could not be done; the log has the details. Try again, then tell the technician.");
    }
}
