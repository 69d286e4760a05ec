package vn.tiepnhan.ui.counter.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.queue.QueueDesk;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.counter.room.QueuePlace.Mark;

/** A folder of another program is opened again only where something was written in it. */
class QueuePlaceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2015-09-30T02:00:00Z"), Timekeeper.ZONE);

    @TempDir
    Path folder;

    @Test
    void aLookLeavesNoMarkAndANumberGivenDoes() {
        try (Store own = Store.open(folder.resolve("own"), "test", CLOCK);
                Store kiosk = Store.open(folder.resolve("kiosk"), "test kiosk", CLOCK)) {
            QueuePlace place = place(own, folder.resolve("kiosk"), CLOCK);
            give(kiosk);
            Optional<Mark> first = place.mark();
            assertThat(waiting(place)).isEqualTo(1);
            assertThat(place.mark()).isPresent().isEqualTo(first);
            give(kiosk);
            assertThat(place.mark()).isNotEqualTo(first);
            assertThat(waiting(place)).isEqualTo(2);
        }
    }

    /** The last to close the folder moves what was written into the database itself. */
    @Test
    void aMarkHoldsBetweenTwoProgramsToo() {
        Path kiosk = folder.resolve("kiosk");
        try (Store own = Store.open(folder.resolve("own"), "test", CLOCK)) {
            giveAlone(kiosk);
            QueuePlace place = place(own, kiosk, CLOCK);
            Optional<Mark> first = place.mark();
            assertThat(waiting(place)).isEqualTo(1);
            giveAlone(kiosk);
            assertThat(place.mark()).isNotEqualTo(first);
        }
    }

    @Test
    void aMarkIsOldAfterAMinuteAndTheOwnStoreHasNone() {
        try (Store own = Store.open(folder.resolve("own"), "test", CLOCK)) {
            Path kiosk = folder.resolve("kiosk");
            Optional<Mark> first = place(own, kiosk, CLOCK).mark();
            Clock later = Clock.offset(CLOCK, Duration.ofMinutes(1));
            assertThat(place(own, kiosk, later).mark()).isPresent().isNotEqualTo(first);
            assertThat(place(own, null, CLOCK).mark()).isEmpty();
        }
    }

    private static QueuePlace place(Store own, @Nullable Path elsewhere, Clock clock) {
        return new QueuePlace(own, elsewhere, Timekeeper.stated(clock), clock);
    }

    private static int waiting(QueuePlace place) {
        return place.read(queue -> queue.open(LocalDateTime.now(CLOCK))).size();
    }

    private static void giveAlone(Path folder) {
        try (Store store = Store.open(folder, "test kiosk", CLOCK)) {
            give(store);
        }
    }

    private static void give(Store store) {
        new QueueDesk(store, Timekeeper.stated(CLOCK)).take(Service.FILE, false, LocalDateTime.now(CLOCK));
    }
}
