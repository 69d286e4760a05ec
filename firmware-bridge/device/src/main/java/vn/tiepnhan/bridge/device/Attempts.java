package vn.tiepnhan.bridge.device;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * The attempts to open a device and keep it open, on the device's own thread: what lies between two of them, and those who
 * wait for how one ends. Safe for all threads.
 */
public final class Attempts {
    private final Reappearance away;
    private final Backoff backoff;
    private volatile CountDownLatch known = new CountDownLatch(1);
    private volatile boolean ended;
    private volatile boolean worked;

    /** @param waits between attempts; the last one repeats */
    public Attempts(Reappearance away, List<Duration> waits) {
        this.away = away;
        this.backoff = new Backoff(waits);
    }

    /**
     * Makes attempts on the calling thread until {@link #end} or an interrupt.
     *
     * @param attempt opens and serves the device, tells {@link #opened} or {@link #failed}, and returns when it was lost
     */
    public void keepMaking(Runnable attempt) {
        try {
            while (!ended) {
                worked = false;
                attempt.run();
                if (!ended) {
                    away.await(backoff.next(), worked);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The device is open, and its state says so. */
    public void opened() {
        backoff.worked();
        worked = true;
        known.countDown();
    }

    /** The device could not be opened or was lost, and its state says why. */
    public void failed() {
        known.countDown();
    }

    /** Waits for how the attempt ends that is being made. */
    public void awaitThis() {
        await(known);
    }

    /** Has an attempt made now, and waits for how it ends. */
    public void makeNow() {
        CountDownLatch next = new CountDownLatch(1);
        known = next;
        away.nudge();
        await(next);
    }

    /** Makes no more of them; nobody waits any longer. */
    public void end() {
        ended = true;
        away.nudge();
        known.countDown();
    }

    public boolean ended() {
        return ended;
    }

    private static void await(CountDownLatch known) {
        try {
            known.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
