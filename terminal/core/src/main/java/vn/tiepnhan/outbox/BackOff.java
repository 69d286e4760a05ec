package vn.tiepnhan.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after the nth failure in a row: anything up to 1 s, 2 s, 4 s … 5 min, so that terminals that failed
 * together do not return together (exponential back-off with full jitter). One thread.
 */
public final class BackOff {
    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(5);

    private final RandomGenerator random;
    private Duration ceiling = FIRST;

    public BackOff(RandomGenerator random) {
        this.random = random;
    }

    /** The wait after one more failure. */
    Duration next() {
        Duration wait = Duration.ofMillis(random.nextLong(ceiling.toMillis() + 1));
        Duration doubled = ceiling.multipliedBy(2);
        ceiling = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }

    /** The centre was reached: the next failure is a first one. */
    void reset() {
        ceiling = FIRST;
    }
}
