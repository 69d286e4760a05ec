package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.clock.NewestTime;
import vn.tiepnhan.reception.ClockTrust;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.office.AuditTable;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;

/** A clock that is not believed is confirmed at the counter; its window need not be closed for it. */
class ClockSheetTest {
    @TempDir
    Path folder;

    @Test
    void aClockThatIsDoubtedIsConfirmedByWhoComparedIt() {
        Path data = folder.resolve("data");
        try (Store store = Store.open(data, "test", Clock.system(Timekeeper.ZONE))) {
            store.write(tables -> {
                NewestTime.confirm(
                        tables, LocalDateTime.now(Clock.system(Timekeeper.ZONE)).plusDays(40));
                return tables;
            });
        }
        try (LiveCounter counter = LiveCounter.open(folder, LocalDateTime.of(2015, 9, 30, 9, 0), "")) {
            counter.press(CounterAction.CLOCK);
            CounterState doubted = counter.await(state -> state.room().clock().standing() != null);
            ClockTrust.Standing standing =
                    Objects.requireNonNull(doubted.room().clock().standing());
            assertThat(standing.believed()).isFalse();
            assertThat(standing.wording().vi()).contains("Không tin được", "Ctrl J");
            counter.press(CounterAction.RECEIVE);
            CounterState done = counter.await(state -> state.room().clock().told() != null && state.busy() == null);
            assertThat(Objects.requireNonNull(done.room().clock().standing()).believed())
                    .isTrue();
        }
        try (Store store = Store.beside(data, "test", Clock.system(Timekeeper.ZONE))) {
            List<AuditTable.Told> log = store.read(tables -> tables.audit().told(0, 50));
            assertThat(log)
                    .anyMatch(row -> row.record().event().equals("CLOCK")
                            && row.record().actor().equals("Lê Thị Minh Châu"));
        }
    }
}
