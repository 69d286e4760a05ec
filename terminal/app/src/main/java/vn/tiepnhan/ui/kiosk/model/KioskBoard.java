package vn.tiepnhan.ui.kiosk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.KioskWords;
import vn.tiepnhan.ui.kiosk.state.Visit;

/**
 * Holds the one state. It is read and changed on the user interface's executor only. Every visit has a number, and what
 * comes back for a visit that is over is dropped.
 */
final class KioskBoard {
    private static final Logger LOG = LoggerFactory.getLogger(KioskBoard.class);
    private static final Wording FAILED =
            new Wording(KioskWords.in("vi").say("failed"), KioskWords.in("en").say("failed"));

    private final Executor ui;
    private final Executor background;
    private final List<Consumer<KioskState>> listeners = new ArrayList<>();
    private KioskState state;
    private long visit;
    private volatile boolean closed;

    KioskBoard(KioskState first, Executor ui, Executor background) {
        this.state = first;
        this.ui = ui;
        this.background = background;
    }

    KioskState state() {
        return state;
    }

    void listen(Consumer<KioskState> listener) {
        listeners.add(listener);
        listener.accept(state);
    }

    void change(UnaryOperator<KioskState> step) {
        KioskState changed = step.apply(state);
        if (!changed.equals(state)) {
            state = changed;
            listeners.forEach(listener -> listener.accept(changed));
        }
    }

    void visit(UnaryOperator<Visit> step) {
        change(now -> now.visit(step.apply(now.visit())));
    }

    /** TakenNumber of the visit that is going on. */
    long visit() {
        return visit;
    }

    /** What was asked for before is not waited for any more. */
    void nextVisit() {
        visit++;
    }

    void onUi(Runnable work) {
        ui.execute(work);
    }

    /** On the user interface, if the visit it is for still goes on. */
    void during(long its, Runnable work) {
        ui.execute(() -> {
            if (its == visit) {
                work.run();
            }
        });
    }

    /**
     * Does work off the user interface. What it throws ends here, at a named boundary: it is logged once, the visitor is
     * told, and the kiosk goes on.
     */
    void work(Runnable work) {
        if (closed) {
            return;
        }
        long its = visit;
        background.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException failed) {
                LOG.warn("work of the kiosk failed", failed);
                during(its, () -> visit(now -> now.told(FAILED)));
            }
        });
    }

    /** Begins nothing more. */
    void close() {
        closed = true;
    }

    /** Why the station could not be opened, for whoever repairs it. */
    static Wording why(Exception failed) {
        return failed instanceof StoreException store ? store.problem().wording() : FAILED;
    }
}
