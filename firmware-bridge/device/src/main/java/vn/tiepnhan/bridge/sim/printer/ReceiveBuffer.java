package vn.tiepnhan.bridge.sim.printer;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What a printer has received and not obeyed yet; whoever brings more than fits waits, or is interrupted and loses it. Safe for all threads. */
final class ReceiveBuffer {
    /** Not bytes but a sign: another host begins here. */
    static final byte[] NEW_HOST = new byte[0];

    private static final int PIECE = 256;

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<byte[]> pieces = new ArrayDeque<>();
    private int held;
    private int cleared;
    private boolean closed;

    ReceiveBuffer(int capacity) {
        this.capacity = capacity;
    }

    void put(byte[] bytes) {
        lock.lock();
        try {
            int clearedBefore = cleared;
            for (int from = 0; from < bytes.length && cleared == clearedBefore; from += PIECE) {
                putPiece(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE)));
            }
        } finally {
            lock.unlock();
        }
    }

    void mark(byte[] sign) {
        putPiece(sign);
    }

    private void putPiece(byte[] piece) {
        lock.lock();
        try {
            int clearedBefore = cleared;
            while (held > 0 && held + piece.length > capacity && !closed) {
                changed.await();
            }
            if (!closed && cleared == clearedBefore) {
                pieces.add(piece);
                held += piece.length;
                changed.signalAll();
            }
        } catch (InterruptedException unplugged) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** @return null when nothing came in that time */
    byte @Nullable [] take(long millis) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (pieces.isEmpty() && left > 0 && !closed) {
                left = changed.awaitNanos(left);
            }
            byte[] piece = pieces.poll();
            held -= piece == null ? 0 : piece.length;
            changed.signalAll();
            return piece;
        } finally {
            lock.unlock();
        }
    }

    /** What is here is lost, and what is just being brought. */
    void clear() {
        lock.lock();
        try {
            cleared++;
            pieces.clear();
            held = 0;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            pieces.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
