package vn.tiepnhan.bridge.device;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for what another thread does for the caller; what fails there, fails here. */
public final class Waiting {
    private Waiting() {}

    /** Waits even when interrupted, for a job on its way to paper cannot be called back; the flag is kept. */
    public static <T> T uninterrupted(Future<T> running) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return running.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(failed);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
