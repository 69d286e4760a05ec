package vn.tiepnhan.outbox;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers for as long as the program runs: at once when something was received, else now and then, and after a failure
 * when the back-off or the centre's {@code Retry-After} allows. Give it a thread of its own.
 */
public final class DeliveryLoop implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryLoop.class);
    private static final Duration IDLE = Duration.ofSeconds(30);
    /** Full jitter may draw nothing at all, which here means that all is well. */
    private static final Duration SHORTEST = Duration.ofMillis(1);

    /** One pass over the outbox: {@link Delivery#run()}. */
    @FunctionalInterface
    public interface Pass {
        DeliveryReport run() throws IOException;
    }

    private final Pass pass;
    private final BackOff backOff;
    private final Consumer<DeliveryReport> listener;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean more;
    private boolean closed;

    /** @param listener told of every pass, on the loop's thread */
    public DeliveryLoop(Pass pass, BackOff backOff, Consumer<DeliveryReport> listener) {
        this.pass = pass;
        this.backOff = backOff;
        this.listener = listener;
    }

    /** Something was received: cuts an idle wait short, but not one after a failure. */
    public void wake() {
        lock.lock();
        try {
            more = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void run() {
        boolean going = true;
        while (going) {
            Duration failure = onePass();
            try {
                going = failure.isZero() ? awaitWork() : awaitEnd(failure);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** How long to stay away, zero after a pass that went through. The thread's boundary: a broken pass is logged once. */
    private Duration onePass() {
        forgetWakes();
        try {
            DeliveryReport report = pass.run();
            listener.accept(report);
            if (report.wentThrough()) {
                backOff.reset();
                return Duration.ZERO;
            }
            return longer(SHORTEST, longer(backOff.next(), report.pause().orElse(Duration.ZERO)));
        } catch (IOException | RuntimeException broken) {
            LOG.error("a delivery pass broke; nothing was lost", broken);
            return BackOff.LONGEST;
        }
    }

    private void forgetWakes() {
        lock.lock();
        try {
            more = false;
        } finally {
            lock.unlock();
        }
    }

    private boolean awaitWork() throws InterruptedException {
        lock.lock();
        try {
            long left = IDLE.toNanos();
            while (!closed && !more && left > 0) {
                left = changed.awaitNanos(left);
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private boolean awaitEnd(Duration wait) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(Math.max(1, wait.toMillis()));
            while (!closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    /** Ends the loop after the pass that runs. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
