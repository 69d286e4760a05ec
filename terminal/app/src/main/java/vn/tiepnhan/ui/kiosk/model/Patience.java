package vn.tiepnhan.ui.kiosk.model;

import java.util.concurrent.TimeUnit;
import vn.tiepnhan.ui.kiosk.state.KioskState;

/**
 * When a visit ends by itself: after 45 seconds without a touch or scan and 20 more that are counted down in sight, which
 * any touch ends, however often (EN 301 549, 5.1.3 and WCAG 2.2.1). A printed number ends it after 15 counted seconds.
 */
final class Patience {
    static final int QUIET_SECONDS = 45;
    static final int COUNTED_SECONDS = 20;
    static final int PRINTED_SECONDS = 15;

    private long touched;
    private int quiet = QUIET_SECONDS;
    private int counted = COUNTED_SECONDS;

    void touched(long nanos) {
        touched = nanos;
        quiet = QUIET_SECONDS;
        counted = COUNTED_SECONDS;
    }

    void printed(long nanos) {
        touched = nanos;
        quiet = 0;
        counted = PRINTED_SECONDS;
    }

    /** Seconds to show, {@link KioskState#NOT_COUNTING}, or 0 when the visit is over. */
    int left(long nanos) {
        long gone = nanos - touched;
        if (gone < TimeUnit.SECONDS.toNanos(quiet)) {
            return KioskState.NOT_COUNTING;
        }
        long left = TimeUnit.SECONDS.toNanos(quiet + counted) - gone;
        long second = TimeUnit.SECONDS.toNanos(1);
        return (int) Math.max(0, (left + second - 1) / second);
    }
}
