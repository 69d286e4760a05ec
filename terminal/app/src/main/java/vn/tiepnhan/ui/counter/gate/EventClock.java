package vn.tiepnhan.ui.counter.gate;

import java.util.function.LongSupplier;

/**
 * Says on a steady clock when a person pressed. Input events carry the display's own time, whose distance to any clock of
 * ours changes when the machine's time is set: the distance is learned from the event that came with the least delay.
 */
final class EventClock {
    /** Nobody waits so long for a key: where an event seems that old, the machine's time was set. */
    private static final long NO_DELAY_MILLIS = 60_000;

    private final LongSupplier steadyMillis;
    private long ahead;

    /** @param eventMillis what an event of this very moment would carry, as well as is known */
    EventClock(LongSupplier steadyMillis, long eventMillis) {
        this.steadyMillis = steadyMillis;
        this.ahead = eventMillis - steadyMillis.getAsLong();
    }

    /** The steady moment of an event that carries this time. */
    long steady(long when) {
        long seen = when - steadyMillis.getAsLong();
        if (seen > ahead || ahead - seen > NO_DELAY_MILLIS) {
            ahead = seen;
        }
        return when - ahead;
    }
}
