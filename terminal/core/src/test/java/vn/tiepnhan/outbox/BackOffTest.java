package vn.tiepnhan.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.dossier.Problem;

final class BackOffTest {
    private static final DeliveryReport THROUGH = new DeliveryReport(1, 0, 0, 0, 0, null, null);
    private static final DeliveryReport FAILED =
            new DeliveryReport(0, 0, 0, 0, 0, Problem.of("UNREACHABLE", "x", "x"), null);

    @Test
    void doublesFromOneSecondToFiveMinutes() {
        BackOff longest = new BackOff(always(Double.MAX_VALUE));

        List<Long> seconds = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            seconds.add(longest.next().toSeconds());
        }

        assertThat(seconds).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
        longest.reset();
        assertThat(longest.next()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void jitterIsFull() {
        BackOff backOff = new BackOff(new Random(1));
        for (int i = 0; i < 20; i++) {
            backOff.next();
        }
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            waits.add(backOff.next().toSeconds());
        }
        assertThat(waits).allMatch(wait -> wait <= 300);
        assertThat(waits.stream().filter(wait -> wait < 30).count()).isBetween(120L, 280L);
        assertThat(waits.stream().filter(wait -> wait > 270).count()).isBetween(120L, 280L);
    }

    @Test
    void theLoopComesBackAfterFailuresAndWhenWoken() throws InterruptedException {
        BlockingQueue<DeliveryReport> answers = new LinkedBlockingQueue<>(List.of(FAILED, FAILED, THROUGH, THROUGH));
        BlockingQueue<DeliveryReport> seen = new LinkedBlockingQueue<>();
        DeliveryLoop loop = new DeliveryLoop(answers::remove, new BackOff(always(0)), seen::add);
        Thread thread = new Thread(loop);
        thread.start();

        assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo(FAILED);
        assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo(FAILED);
        assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo(THROUGH);
        loop.wake();
        assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo(THROUGH);
        loop.close();
        thread.join(10_000);
        assertThat(thread.isAlive()).isFalse();
    }

    @Test
    void theLoopObeysThePauseTheCentreAsksFor() throws InterruptedException {
        DeliveryReport busy = new DeliveryReport(0, 0, 0, 0, 0, Problem.of("BUSY", "x", "x"), Duration.ofHours(1));
        BlockingQueue<DeliveryReport> seen = new LinkedBlockingQueue<>();
        DeliveryLoop loop = new DeliveryLoop(() -> busy, new BackOff(always(0)), seen::add);
        Thread thread = new Thread(loop);
        thread.start();

        assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo(busy);
        loop.wake();
        assertThat(seen.poll(300, TimeUnit.MILLISECONDS)).isNull();
        loop.close();
        thread.join(10_000);
        assertThat(thread.isAlive()).isFalse();
    }

    @Test
    void aBrokenPassDoesNotEndTheLoop() throws InterruptedException {
        BlockingQueue<String> passes = new LinkedBlockingQueue<>();
        DeliveryLoop loop = new DeliveryLoop(
                () -> {
                    passes.add("pass");
                    throw new IOException("disk");
                },
                new BackOff(always(0)),
                report -> {});
        Thread thread = new Thread(loop);
        thread.start();

        assertThat(passes.poll(10, TimeUnit.SECONDS)).isEqualTo("pass");
        assertThat(thread.isAlive()).isTrue();
        loop.close();
        thread.join(10_000);
        assertThat(thread.isAlive()).isFalse();
    }

    /** Draws the highest (or lowest) value there is. */
    private static RandomGenerator always(double end) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public long nextLong(long bound) {
                return end == 0 ? 0 : bound - 1;
            }
        };
    }
}
