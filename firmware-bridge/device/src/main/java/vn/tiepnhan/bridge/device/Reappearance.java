package vn.tiepnhan.bridge.device;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The wait before a lost device is tried again, which ends early when the device is there again or somebody asks: a cable
 * put back after an hour is noticed at once, not after the longest wait.
 */
public final class Reappearance {
    private static final Duration LOOK = Duration.ofMillis(250);

    private final BooleanSupplier there;
    private final Semaphore nudges = new Semaphore(0);

    /** @param there whether something is at the device's place; cheap, and false where that cannot be seen */
    public Reappearance(BooleanSupplier there) {
        this.there = there;
    }

    /** Ends a wait, now or the next one. */
    public void nudge() {
        nudges.release();
    }

    /**
     * Waits; what stood there all the time, and could not be opened, ends no wait.
     *
     * @param lost whether it was open until now: then what is there was put back, be it before anybody could see it gone
     */
    public void await(Duration longest, boolean lost) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        boolean before = !lost && there.getAsBoolean();
        long left = longest.toNanos();
        while (left > 0 && !nudges.tryAcquire(Math.min(left, LOOK.toNanos()), TimeUnit.NANOSECONDS)) {
            boolean now = there.getAsBoolean();
            if (now && !before) {
                return;
            }
            before = now;
            left = end - System.nanoTime();
        }
        nudges.drainPermits();
    }
}
