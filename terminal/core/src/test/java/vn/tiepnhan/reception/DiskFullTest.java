package vn.tiepnhan.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.StoreException;
import vn.tiepnhan.store.TinyDisk;

final class DiskFullTest {
    private static final LocalDateTime MORNING = LocalDateTime.parse("2015-09-30T09:00:00");

    @TempDir
    Path folder;

    @Test
    void aFullDiskIsSaidClearlyLosesNothingAnsweredAndLeavesNoHalfDossier() {
        List<Long> answered = new ArrayList<>();
        try (Store store = Store.open(folder.resolve("data"), "test", Clock.systemUTC())) {
            CounterReception reception = CounterReceptionTest.reception(store, Outcome.ACCEPT);
            TinyDisk.leave(store, 30);
            StoreException refused = receiveUntilRefused(reception, answered);

            assertThat(refused.problem().code()).isEqualTo("DISK_FULL");
            assertThat(refused.problem().wording().vi()).contains("Ổ đĩa đã đầy, chưa lưu gì");
            assertThat(answered).isNotEmpty();
            assertThat(reception.receiptsOf(MORNING.toLocalDate())).hasSameSizeAs(answered);
            assertThat(new Verification(store).run()).allMatch(Verification.Check::ok);

            TinyDisk.leave(store, 10_000);
            Received next = reception.receive(CounterReceptionTest.typed(MORNING));
            assertThat(next).isInstanceOfSatisfying(Received.Recorded.class, receipt -> assertThat(receipt.sequence())
                    .isEqualTo(answered.size() + 1));
        }
    }

    private static StoreException receiveUntilRefused(CounterReception reception, List<Long> answered) {
        for (int i = 0; i < 1000; i++) {
            try {
                Received received = reception.receive(CounterReceptionTest.typed(MORNING));
                answered.add(((Received.Recorded) received).sequence());
            } catch (StoreException refused) {
                return refused;
            }
        }
        throw new AssertionError("a thousand receipts fitted into 30 pages");
    }
}
