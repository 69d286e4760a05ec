package vn.tiepnhan.bridge.api;

import org.jspecify.annotations.Nullable;

/**
 * How far a print job got, by evidence and never by hope.
 *
 * @param job id given by the sender; the same id always answers the same outcome
 * @param firstByteNanos time from the job's arrival at the bridge to its first payload byte, or -1
 * @param timing split of that time, for figures
 * @param cause why it is not better than it is
 */
public record PrintOutcome(
        String job, Evidence evidence, @Nullable Cause cause, long payloadBytes, long firstByteNanos, Timing timing) {
    /** In rising order, save UNKNOWN: something was sent and nobody knows; a person must look. */
    public enum Evidence {
        NOT_SENT,
        UNKNOWN,
        BYTES_ACCEPTED,
        PROCESSED,
        PRINTED,
        CUT_FAULT_FREE;

        /** Whether the paper may be taken as printed without asking anybody. */
        public boolean settled() {
            return compareTo(BYTES_ACCEPTED) >= 0;
        }
    }

    /** Nanoseconds of each step before the first payload byte; -1 where it was not reached. */
    public record Timing(long journalNanos, long layoutNanos, long preflightNanos) {
        public static final Timing NONE = new Timing(-1, -1, -1);
    }
}
