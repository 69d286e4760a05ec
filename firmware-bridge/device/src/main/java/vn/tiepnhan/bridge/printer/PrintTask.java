package vn.tiepnhan.bridge.printer;

import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.PrintOutcome.Timing;
import vn.tiepnhan.bridge.escpos.talk.PrintResult;

/**
 * One waiting job.
 *
 * @param arrivedAt when it was asked for, in nanoseconds of the system's own clock
 * @param layoutNanos how long its layout took
 */
record PrintTask(String job, String digest, Composition slip, long arrivedAt, long layoutNanos) {
    PrintOutcome notSent(Cause cause, long journalNanos, long preflightNanos) {
        return new PrintOutcome(
                job, Evidence.NOT_SENT, cause, 0, -1, new Timing(journalNanos, layoutNanos, preflightNanos));
    }

    PrintOutcome outcome(PrintResult result, Timing timing) {
        return new PrintOutcome(
                job,
                result.evidence(),
                result.cause(),
                result.payloadBytes(),
                result.firstByteAt() < 0 ? -1 : result.firstByteAt() - arrivedAt,
                timing);
    }
}
