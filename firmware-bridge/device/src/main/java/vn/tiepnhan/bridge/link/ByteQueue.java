package vn.tiepnhan.bridge.link;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What a reader thread or listener took in and nobody asked for yet; the oldest is dropped when nobody ever asks. */
public final class ByteQueue {
    private static final int MOST = 1 << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private @Nullable LinkException end;

    public void put(byte[] bytes, int length) {
        lock.lock();
        try {
            if (waiting.size() + length > MOST) {
                waiting.reset();
            }
            waiting.write(bytes, 0, length);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** No more will come; readers get what is there first, then this. */
    public void end(LinkException reason) {
        lock.lock();
        try {
            if (end == null) {
                end = reason;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** All bytes there are, waiting for the first; empty after {@code wait}. */
    public byte[] take(Duration wait) throws LinkException {
        lock.lock();
        try {
            long left = wait.toNanos();
            while (waiting.size() == 0) {
                if (end != null) {
                    throw end.again();
                }
                if (left <= 0) {
                    return new byte[0];
                }
                left = changed.awaitNanos(left);
            }
            byte[] all = waiting.toByteArray();
            waiting.reset();
            return all;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new byte[0];
        } finally {
            lock.unlock();
        }
    }

    /** Whether {@link #end} was told; for writers, which must not write on. */
    public boolean ended() {
        lock.lock();
        try {
            return end != null;
        } finally {
            lock.unlock();
        }
    }
}
