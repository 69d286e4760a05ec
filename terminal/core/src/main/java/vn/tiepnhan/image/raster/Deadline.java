package vn.tiepnhan.image.raster;

import java.util.function.LongSupplier;

/** A moment on a nanosecond clock after which work on a page stops. */
public record Deadline(LongSupplier nanoClock, long endNanos) {
    public static Deadline in(long nanos, LongSupplier nanoClock) {
        return new Deadline(nanoClock, nanoClock.getAsLong() + nanos);
    }

    public boolean passed() {
        return nanoClock.getAsLong() - endNanos >= 0;
    }

    /** Nanoseconds left, 0 when it has passed. */
    public long left() {
        return Math.max(0, endNanos - nanoClock.getAsLong());
    }

    public Deadline later(long nanos) {
        return new Deadline(nanoClock, endNanos + nanos);
    }
}
