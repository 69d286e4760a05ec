package vn.tiepnhan.ui.kiosk.part;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Keeps the second strike of a trembling finger (EN 301 549, 5.8) from doing anything: for a moment after the page changed
 * nothing on it acts, and the same target acts once in that time.
 */
public final class TouchGate {
    private static final long SETTLING = TimeUnit.MILLISECONDS.toNanos(300);

    private final LongSupplier nanos;
    private final long strikeMillis;
    private long opens;
    /** Known only while its page is there: what a page shows must not outlive the visit. */
    private WeakReference<Object> last = new WeakReference<>(null);

    private long lastAt;

    public TouchGate(LongSupplier nanos) {
        this(nanos, 150);
    }

    /** @param strikeMillis within which the same target acts once; 0 to 500 make sense */
    public TouchGate(LongSupplier nanos, int strikeMillis) {
        this.nanos = nanos;
        this.strikeMillis = strikeMillis;
        this.opens = nanos.getAsLong() - 1;
    }

    /** Another page stands there now. */
    public void changed() {
        opens = nanos.getAsLong() + SETTLING;
    }

    /**
     * Does it, unless it comes too early after the page or after the strike before on the same target.
     *
     * @param when the finger was there, in milliseconds as its event carries it: a window that was busy hears of two strikes
     *     at once that were well apart
     */
    public void pass(Object target, long when, Runnable work) {
        boolean again = last.refersTo(target) && Math.abs(when - lastAt) < strikeMillis;
        last = new WeakReference<>(target);
        lastAt = when;
        if (nanos.getAsLong() - opens >= 0 && !again) {
            work.run();
        }
    }
}
