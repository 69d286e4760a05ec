package vn.tiepnhan.ui.counter.board;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;

/** Holds the one state. It is read and changed on the user interface's executor only; work is done on the other one. */
public final class Board {

    private final Executor ui;
    private final Executor background;
    private final List<Consumer<CounterState>> listeners = new ArrayList<>();

    /** Everything that is being done, and this board itself until it closes. */
    private final Phaser running = new Phaser(1);

    private CounterState state;
    private boolean ended;

    public Board(CounterState first, Executor ui, Executor background) {
        this.state = first;
        this.ui = ui;
        this.background = background;
    }

    public CounterState state() {
        return state;
    }

    public void listen(Consumer<CounterState> listener) {
        listeners.add(listener);
        listener.accept(state);
    }

    /** Changes the state and shows it; on the user interface's executor. */
    public void change(UnaryOperator<CounterState> step) {
        CounterState changed = ended ? state : step.apply(state);
        if (!changed.equals(state)) {
            state = changed;
            listeners.forEach(listener -> listener.accept(changed));
        }
    }

    /** The last change: what is still being done may end, but shows nothing more. */
    public void end(UnaryOperator<CounterState> step) {
        change(step);
        ended = true;
    }

    public void onUi(Runnable work) {
        ui.execute(work);
    }

    /** Changes the state from any thread. */
    public void later(UnaryOperator<CounterState> step) {
        ui.execute(() -> change(step));
    }

    /**
     * Does work off the user interface. What it throws ends here, at a named boundary: it is logged once and said to the
     * officer, and the counter goes on.
     */
    public void work(Runnable work) {
        background.execute(guarded(work));
    }

    public Runnable guarded(Runnable work) {
        if (running.register() < 0) {
            return () -> {}; // the counter is closed
        }
        return () -> {
            try {
                work.run();
            } catch (RuntimeException failed) {
                log().warn("work of the counter failed", failed);
                Notice notice = notice(failed);
                later(now -> now.busy(null).notice(notice));
            } finally {
                running.arriveAndDeregister();
            }
        };
    }

    /** Begins nothing more, and waits for what is being done. */
    public void close(Duration patience) {
        int phase = running.arriveAndDeregister();
        try {
            running.awaitAdvanceInterruptibly(phase, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            running.forceTermination();
            log().warn("closed while something was still being done; the next start finds out how it ended");
        } catch (InterruptedException hurried) {
            running.forceTermination();
            Thread.currentThread().interrupt();
        }
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

    /** Asked for only when something failed: logging is not to be set up before the first paint. */
    private static Logger log() {
        return LoggerFactory.getLogger(Board.class);
    }
}
