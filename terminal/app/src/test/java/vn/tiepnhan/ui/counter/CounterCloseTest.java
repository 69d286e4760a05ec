package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;

/** Closing waits for what is under way, and the window says so meanwhile instead of standing still. */
class CounterCloseTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void theWindowSaysThatItClosesAndTakesNothingMore() {
        CountDownLatch under = new CountDownLatch(1);
        CompletableFuture<CounterState> atLast = new CompletableFuture<>();
        try (LiveCounter counter = LiveCounter.open(folder, LocalDateTime.of(2015, 9, 30, 9, 0), "")) {
            counter.on(() -> counter.model().open(() -> {
                under.await();
                throw new IllegalStateException("it took long, and nothing came of it");
            }));
            counter.on(() ->
                    counter.model().close(() -> atLast.complete(counter.model().state())));
            CompletableFuture<Boolean> said = new CompletableFuture<>();
            counter.on(() -> said.complete(closes(counter.model().state())));
            assertThat(said).as("at once").succeedsWithin(Duration.ofSeconds(5)).isEqualTo(true);
            CounterState closing = counter.await(CounterCloseTest::closes);
            assertThat(CounterAction.RECEIVE.enabled(closing)).isFalse();
            assertThat(atLast).as("the slow work is waited for").isNotDone();
            under.countDown();
            assertThat(atLast)
                    .as("it says so until the end")
                    .succeedsWithin(Duration.ofSeconds(20))
                    .matches(CounterCloseTest::closes);
        }
        Store.open(folder.resolve("data"), "the next counter", Clock.system(Timekeeper.ZONE))
                .close();
    }

    private static boolean closes(CounterState state) {
        return state.busy() != null && state.busy().key().equals("closing");
    }
}
