package vn.tiepnhan.reception.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;

final class CounterReceptionTest {
    private static final LocalDateTime MORNING = LocalDateTime.parse("2015-09-30T09:00:00");

    @TempDir
    Path folder;

    @Test
    void recordsATypedDossierWithANumberASlipALineAndAnAuditEntry() {
        try (Store store = open()) {
            Received.Recorded receipt =
                    recorded(reception(store, Outcome.ACCEPT).receive(typed(MORNING)));

            assertThat(receipt.receipt()).matches("Z[0-9A-HJKMNP-TV-Z]{2}15000001[0-9A-Z*~$=]");
            assertThat(receipt.lookup()).matches("[0-9A-HJKMNP-TV-Z]{8}");
            assertThat(receipt.sequence()).isEqualTo(1);
            store.<Object>read(tables -> {
                assertThat(tables.lines().waiting(0, 10)).hasSize(1);
                assertThat(tables.printJobs().of(1)).hasSize(1);
                assertThat(tables.audit().head().size()).isEqualTo(1);
                return tables;
            });
        }
    }

    @Test
    void countsOnWithoutGapsOverYearsAndNeverGivesANumberTwice() {
        try (Store store = open()) {
            CounterReception reception = reception(store, Outcome.ACCEPT);
            List<LocalDateTime> moments =
                    List.of(MORNING, MORNING.plusYears(1), MORNING, MORNING.plusYears(1), MORNING.minusYears(1));
            List<Received.Recorded> receipts = moments.stream()
                    .map(at -> recorded(reception.receive(typed(at))))
                    .toList();

            assertThat(receipts).extracting(Received.Recorded::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(receipts)
                    .extracting(it -> it.receipt().substring(3, 11))
                    .containsExactly("15000001", "16000001", "15000002", "16000002", "14000001");
        }
    }

    private Store open() {
        return Store.open(folder.resolve("data"), "test", Clock.systemUTC());
    }

    static CounterReception reception(Store store, Outcome outcome) {
        Clock clock = Clock.fixed(Instant.parse("2015-09-30T02:00:00Z"), Timekeeper.ZONE);
        return new CounterReception(store, new PlainRules(outcome), Timekeeper.stated(clock), null, Steps.UNWATCHED);
    }

    static Draft typed(LocalDateTime at) {
        return typed(at, List.of());
    }

    static Draft typed(LocalDateTime at, List<Path> pages) {
        return new Draft(
                null,
                new Draft.Typed("TA01234Z", "0100109106", "103", "Công ty Mẫu"),
                "Nguyễn Thị Mẫu",
                Facts.PreSent.YES,
                null,
                "Trần Văn Mẫu",
                "",
                "",
                "",
                pages,
                at);
    }

    private static Received.Recorded recorded(Received received) {
        assertThat(received).isInstanceOf(Received.Recorded.class);
        return (Received.Recorded) received;
    }
}
