package vn.tiepnhan.ui.counter;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.DeskDrafts;

/** What the disk knows of dossiers at a counter, looked at from beside it. */
final class DeskDraftsThere {
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private DeskDraftsThere() {}

    static List<DeskDrafts.Kept> of(Path data) {
        try (Store store = Store.beside(data, "test", Clock.systemUTC())) {
            return store.read(tables -> tables.deskDrafts().all());
        }
    }

    /** Until so many are kept, one of them with this word. */
    static void await(Path data, int count, String word) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < until) {
            List<DeskDrafts.Kept> kept = of(data);
            if (kept.size() == count
                    && kept.stream().anyMatch(draft -> draft.content().words().containsValue(word))) {
                return;
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("not kept: " + word);
    }
}
