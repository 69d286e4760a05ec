package vn.tiepnhan.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Both clocks of a machine at one moment.
 *
 * @param monotonicNanos since the machine started (CLOCK_MONOTONIC); nobody sets it
 * @param bootId of that start; readings of different starts cannot be compared
 */
public record Reading(Instant wall, long monotonicNanos, String bootId) {
    /** A time server trims the wall clock by less than this without anybody noticing. */
    private static final Duration UNNOTICED = Duration.ofSeconds(2);

    private static final Duration WEEK = Duration.ofDays(7);

    /** Crystals differ by a little: parts of elapsed time. */
    private static final long PARTS = 5_000;

    /** As {@link #parse} reads it. */
    String text() {
        return wall + " " + monotonicNanos + " " + bootId;
    }

    static Optional<Reading> parse(String text) {
        String[] parts = text.split(" ", -1);
        try {
            return parts.length == 3
                    ? Optional.of(new Reading(Instant.parse(parts[0]), Long.parseLong(parts[1]), parts[2]))
                    : Optional.empty();
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether the machine ran on since, and its wall clock with it; for a week, after which crystals have drifted. */
    public boolean goesOnTo(Reading later) {
        return !bootId.isEmpty()
                && bootId.equals(later.bootId)
                && !later.since(this).isNegative()
                && later.since(this).compareTo(WEEK) <= 0
                && later.setSince(this).isZero();
    }

    /** Time passed since an earlier reading of the same start. */
    public Duration since(Reading earlier) {
        return Duration.ofNanos(monotonicNanos - earlier.monotonicNanos);
    }

    /** By how much the wall clock was set since an earlier reading of the same start; zero where it was not. */
    public Duration setSince(Reading earlier) {
        if (bootId.isEmpty() || !bootId.equals(earlier.bootId)) {
            return Duration.ZERO;
        }
        Duration passed = since(earlier);
        Duration by = Duration.between(earlier.wall, wall).minus(passed);
        Duration slack = UNNOTICED.plus(passed.abs().dividedBy(PARTS));
        return by.abs().compareTo(slack) > 0 ? by : Duration.ZERO;
    }
}
