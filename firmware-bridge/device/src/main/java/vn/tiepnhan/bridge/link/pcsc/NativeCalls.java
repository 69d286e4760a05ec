package vn.tiepnhan.bridge.link.pcsc;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardFault.Kind;

/**
 * Makes calls that may never return on a thread that can be given up: a card that asks for more time for ever hangs inside
 * pcscd, and no signal reaches it there. Used by one thread at a time.
 */
final class NativeCalls implements AutoCloseable {
    private static final int MOST_HANGING = 4;

    private final AtomicInteger running = new AtomicInteger();
    private ExecutorService thread = fresh();

    private static ExecutorService fresh() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, "pcsc-call");
            made.setDaemon(true);
            return made;
        });
    }

    /**
     * Waits for a call.
     *
     * @throws CardFault what the call threw, or STUCK when it took too long, or too many before it have not come
     *     back yet; its thread is told by interruption then
     */
    <T> T call(Callable<T> what, Duration longest) throws CardFault {
        if (running.get() >= MOST_HANGING) {
            throw new CardFault(Kind.STUCK, new TimeoutException("calls that hang: " + running.get()));
        }
        Future<T> asked = thread.submit(() -> {
            running.incrementAndGet();
            try {
                return what.call();
            } finally {
                running.decrementAndGet();
            }
        });
        try {
            return asked.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hangs) {
            abandon(asked);
            throw new CardFault(Kind.STUCK, hangs);
        } catch (InterruptedException stopped) {
            abandon(asked);
            Thread.currentThread().interrupt();
            throw new CardFault(Kind.STUCK, stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof CardFault fault) {
                throw fault;
            }
            if (failed.getCause() instanceof RuntimeException broken) {
                throw broken;
            }
            throw PcscFaults.of(failed.getCause() == null ? failed : failed.getCause());
        }
    }

    /** Whether this fault is of a call that has not returned yet. */
    static boolean hangs(CardFault fault) {
        return fault.getCause() instanceof TimeoutException || fault.getCause() instanceof InterruptedException;
    }

    private void abandon(Future<?> asked) {
        asked.cancel(true);
        thread.shutdownNow();
        thread = fresh();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
