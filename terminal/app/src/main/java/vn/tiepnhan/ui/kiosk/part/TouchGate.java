package vn.tiepnhan.ui.kiosk.part;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the second strike of a trembling finger (EN 301 549, 5.8) from doing anything: for a moment after the page changed
 * nothing on it acts, and the same target acts once in that time.
 */
public final class TouchGate {
    private static final long SETTLING = TimeUnit.MILLISECONDS.toNanos(300);

    private final LongSupplier nanos;
    private final long strike;
    private long opens;
    private @Nullable Object last;
    private long lastAt;

    public TouchGate(LongSupplier nanos) {
        this(nanos, 150);
    }

    /** @param strikeMillis within which the same target acts once; 0 to 500 make sense */
    public TouchGate(LongSupplier nanos, int strikeMillis) {
        this.nanos = nanos;
        this.strike = TimeUnit.MILLISECONDS.toNanos(strikeMillis);
        this.opens = nanos.getAsLong() - 1;
    }

    /** Another page stands there now. */
    public void changed() {
        opens = nanos.getAsLong() + SETTLING;
    }

    /** Does it, unless it comes too early after the page or after the strike before on the same target. */
    public void pass(Object target, Runnable work) {
        long now = nanos.getAsLong();
        boolean again = target == last && now - lastAt < strike;
        last = target;
        lastAt = now;
        if (now - opens >= 0 && !again) {
            work.run();
        }
    }
}
