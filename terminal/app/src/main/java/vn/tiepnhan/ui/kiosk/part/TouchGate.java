package vn.tiepnhan.ui.kiosk.part;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Keeps the second strike of a trembling finger (EN 301 549, 5.8) from what only came up under it: for a moment after the
 * page changed nothing on it acts.
 */
public final class TouchGate {
    private static final long SETTLING = TimeUnit.MILLISECONDS.toNanos(300);

    private final LongSupplier nanos;
    private long opens;

    public TouchGate(LongSupplier nanos) {
        this.nanos = nanos;
        this.opens = nanos.getAsLong() - 1;
    }

    /** Another page stands there now. */
    public void changed() {
        opens = nanos.getAsLong() + SETTLING;
    }

    /** Does it, unless it comes too early. */
    public void pass(Runnable work) {
        if (nanos.getAsLong() - opens >= 0) {
            work.run();
        }
    }
}
