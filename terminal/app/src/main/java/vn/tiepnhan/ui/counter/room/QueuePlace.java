package vn.tiepnhan.ui.counter.room;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.queue.QueueDesk;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Store;

/**
 * Where the queue of this counter lives: its own store, or the folder of the kiosk that gives the numbers, which is held
 * only while something is written. Safe for several threads; blocks.
 */
public final class QueuePlace {
    private static final String PROGRAM = "tiepnhan counter, queue";

    private final Store own;
    private final @Nullable Path folder;
    private final Timekeeper time;
    private final Clock clock;

    /** @param folder null for the counter's own store */
    public QueuePlace(Store own, @Nullable Path folder, Timekeeper time, Clock clock) {
        this.own = own;
        this.folder = folder;
        this.time = time;
        this.clock = clock;
    }

    /** @throws vn.tiepnhan.store.StoreException where another program holds the folder just now */
    public <T> T write(Function<QueueDesk, T> act) {
        Path elsewhere = folder;
        if (elsewhere == null) {
            return act.apply(new QueueDesk(own, time));
        }
        try (Store store = Store.open(elsewhere, PROGRAM, clock)) {
            return act.apply(new QueueDesk(store, time));
        }
    }

    public <T> T read(Function<QueueDesk, T> look) {
        return beside(store -> look.apply(new QueueDesk(store, time)));
    }

    /** Reads what else the folder of the queue holds. */
    public <T> T beside(Function<Store, T> look) {
        Path elsewhere = folder;
        if (elsewhere == null) {
            return look.apply(own);
        }
        try (Store store = Store.beside(elsewhere, PROGRAM, clock)) {
            return look.apply(store);
        }
    }
}
