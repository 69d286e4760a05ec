package vn.tiepnhan.bridge.link;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;

/** A way to a printer through somebody else's queue: jobs are handed over whole, and the queue alone knows more. */
public interface QueueLink extends Link {
    /** Why the queue would not print now; empty when it would. */
    List<Cause> troubles() throws LinkException;

    /**
     * Hands over what was written as one job, and follows it. What could not be printed in time is taken back, so that it
     * does not come out when nobody expects it any more.
     *
     * @param patience how long the job may stay in the queue
     */
    Handed handOver(Duration patience);

    /**
     * What became of a job.
     *
     * @param evidence BYTES_ACCEPTED at best, NOT_SENT when the queue surely sent nothing to the printer
     */
    record Handed(Evidence evidence, @Nullable Cause cause) {}
}
