package vn.tiepnhan.ui.counter.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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

    private static final String DATABASE = "store.db";
    private static final String LOG = "store.db-wal";

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

    /**
     * What a look would find changed, told without opening the folder of another program; empty for the counter's own
     * store, where a look costs next to nothing. It holds for a minute at most: a file's time may be coarse.
     */
    public Optional<Mark> mark() {
        Path elsewhere = folder;
        if (elsewhere == null) {
            return Optional.empty();
        }
        List<String> files = Stream.of(DATABASE, LOG)
                .map(name -> written(elsewhere.resolve(name)))
                .toList();
        return Optional.of(new Mark(clock.instant().truncatedTo(ChronoUnit.MINUTES), files));
    }

    /** Equal to another where nothing was written between them. */
    public record Mark(Instant minute, List<String> files) {
        public Mark {
            files = List.copyOf(files);
        }
    }

    /** Size and time; a file that is not there, or goes just now, has neither. */
    private static String written(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (NoSuchFileException none) {
            return "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
