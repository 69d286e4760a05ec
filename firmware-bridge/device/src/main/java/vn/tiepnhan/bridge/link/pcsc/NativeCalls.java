package vn.tiepnhan.bridge.link.pcsc;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardFault.Kind;

/**
 * Makes calls that may never return on a thread that can be given up: a card that asks for more time for ever hangs inside
 * pcscd, and no signal reaches it there. Used by one thread at a time.
 */
final class NativeCalls implements AutoCloseable {
    private ExecutorService thread = fresh();

    private static ExecutorService fresh() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, "pcsc-call");
            made.setDaemon(true);
            return made;
        });
    }

    /** @throws CardFault what the call threw, or STUCK when it took too long; its thread is told by interruption then */
    <T> T call(Callable<T> what, Duration longest) throws CardFault {
        Future<T> running = thread.submit(what);
        try {
            return running.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hangs) {
            abandon(running);
            throw new CardFault(Kind.STUCK, hangs);
        } catch (InterruptedException stopped) {
            abandon(running);
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

    private void abandon(Future<?> running) {
        running.cancel(true);
        thread.shutdownNow();
        thread = fresh();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
