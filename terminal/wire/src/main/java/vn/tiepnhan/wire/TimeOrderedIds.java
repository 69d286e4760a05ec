package vn.tiepnhan.wire;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes dossier ids: UUID version 7 (RFC 9562, section 5.7), rising within one instance even when the clock steps back.
 * Safe for use by several threads.
 */
public final class TimeOrderedIds {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int COUNTER_END = 1 << 12;

    private final Clock clock;
    private final RandomGenerator random;
    private long lastMillis = -1;
    private int counter;

    /** @param random a cryptographic source: an id must not be guessable */
    public TimeOrderedIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** A new id in its canonical lower-case spelling. */
    public synchronized String next() {
        long millis = Math.max(clock.millis(), lastMillis);
        if (millis > lastMillis) {
            counter = random.nextInt(COUNTER_END / 2);
        } else if (++counter == COUNTER_END) {
            millis++;
            counter = 0;
        }
        lastMillis = millis;
        long high = (millis << 16) | VERSION_7 | counter;
        long low = (random.nextLong() >>> 2) | VARIANT;
        return new UUID(high, low).toString();
    }
}
