package vn.tiepnhan.ui.kiosk.station;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.tiepnhan.problem.ProblemBook;
import vn.tiepnhan.queue.QueueAnswer;
import vn.tiepnhan.queue.QueueDesk;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.report.Ratings;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.kiosk.state.Said;

/** What a kiosk writes: numbers, problems, ratings. The folder is held only for the moment each takes. */
final class KioskBook {
    private final Path folder;
    private final Clock clock;
    private final boolean stated;
    private final String program;

    KioskBook(Path folder, Clock clock, boolean stated, String program) {
        this.folder = folder;
        this.clock = clock;
        this.stated = stated;
        this.program = program;
    }

    QueueAnswer take(Service service, LocalDateTime at) {
        try (Store store = Store.open(folder, program, clock)) {
            Timekeeper time = stated ? Timekeeper.stated(clock) : Timekeeper.ofMachine(clock);
            return new QueueDesk(store, time).take(service, false, at);
        }
    }

    void report(String topic, String words, String taxCode, LocalDateTime at) {
        String symptom = words.isEmpty() ? topic : topic + ": " + words;
        try (Store store = Store.open(folder, program, clock)) {
            new ProblemBook(store, clock)
                    .add(new ProblemBook.Told(at, taxCode, topic, "", symptom, program, "", List.of()));
        }
    }

    void rate(Said.Rating rating, LocalDateTime at) {
        try (Store store = Store.open(folder, program, clock)) {
            store.write(tables -> tables.audit().append(Ratings.record(at, program, rating.name())));
        }
    }
}
