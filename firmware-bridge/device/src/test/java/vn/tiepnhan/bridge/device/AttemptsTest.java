package vn.tiepnhan.bridge.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** When a lost device is tried again; the wait is an hour throughout. */
class AttemptsTest {
    private static final List<Duration> AN_HOUR = List.of(Duration.ofHours(1));

    private final BlockingQueue<String> made = new LinkedBlockingQueue<>();

    /** A cable put back within the moment that a loss takes to be told. */
    @Test
    void whatWasOpenAndStandsThereIsTriedAgainThoughNobodySawItGone() throws InterruptedException {
        Attempts attempts = new Attempts(new Reappearance(() -> true), AN_HOUR);
        Thread making = making(attempts, () -> {
            attempts.opened();
            made.add("opened and lost");
        });
        for (int i = 0; i < 3; i++) {
            assertThat(made.poll(15, TimeUnit.SECONDS)).isEqualTo("opened and lost");
        }
        end(attempts, making);
    }

    @Test
    void whatStandsThereAndCannotBeOpenedWaits() throws InterruptedException {
        Attempts attempts = new Attempts(new Reappearance(() -> true), AN_HOUR);
        Thread making = making(attempts, () -> {
            attempts.failed();
            made.add("not opened");
        });
        assertThat(made.poll(15, TimeUnit.SECONDS)).isEqualTo("not opened");
        assertThat(made.poll(1, TimeUnit.SECONDS)).isNull();
        end(attempts, making);
    }

    private static Thread making(Attempts attempts, Runnable attempt) {
        Thread making = new Thread(() -> attempts.keepMaking(attempt));
        making.setDaemon(true);
        making.start();
        return making;
    }

    private static void end(Attempts attempts, Thread making) throws InterruptedException {
        attempts.end();
        making.join(15_000);
        assertThat(making.isAlive()).isFalse();
    }
}
