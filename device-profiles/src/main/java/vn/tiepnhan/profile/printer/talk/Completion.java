package vn.tiepnhan.profile.printer.talk;

import vn.tiepnhan.profile.fact.Capability;

/**
 * How it proves that something was printed.
 *
 * @param processId whether it answers {@code GS ( H} function 48 when the printing is completed
 * @param best the strongest evidence this model may claim
 */
public record Completion(Capability<Boolean> processId, Capability<Grade> best) {
    /** Evidence, weakest first. */
    public enum Grade {
        /** The bytes left this machine. */
        BYTES_ACCEPTED,
        /** The printer reached the end of the job. */
        PROCESSED,
        /** It says that the printing is completed. */
        PRINTED,
        /** The same, and the knife reports no fault. */
        CUT_FAULT_FREE
    }
}
