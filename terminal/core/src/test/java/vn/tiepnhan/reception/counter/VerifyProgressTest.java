package vn.tiepnhan.reception.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.verify.Verification;
import vn.tiepnhan.store.Store;

final class VerifyProgressTest {
    private static final LocalDateTime START = LocalDateTime.parse("2015-09-30T09:00:00");

    @TempDir
    Path folder;

    @Test
    void tellsHowFarItIsUpToTheLastReceipt() {
        List<String> told = new ArrayList<>();
        try (Store store = Store.open(folder.resolve("data"), "test", Clock.systemUTC())) {
            CounterReception reception = CounterReceptionTest.reception(store, Outcome.ACCEPT);
            for (int i = 0; i < 201; i++) {
                assertThat(reception.receive(CounterReceptionTest.typed(START.plusMinutes(i))))
                        .isInstanceOf(Received.Recorded.class);
            }
            assertThat(new Verification(store).run((part, done, all) -> told.add(part + " " + done + "/" + all)))
                    .allMatch(Verification.Check::ok);
        }
        assertThat(told.get(0)).startsWith("FILE 0/");
        assertThat(told).contains("CHAIN 201/201", "LOG 201/201", "RECEIPTS 200/201", "RECEIPTS 201/201");
    }
}
