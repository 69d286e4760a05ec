package vn.tiepnhan.bridge.escpos.talk;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;

/**
 * How a job went on the line.
 *
 * @param cause why it is not better; null when nothing better could be had
 * @param payloadBytes bytes of the job that left, status questions not counted
 * @param firstByteAt {@code System.nanoTime} when the first of them had been taken by the port, or -1
 * @param leavesAnswersBehind whether the printer may still answer something that was asked for this job
 */
public record PrintResult(
        Evidence evidence, @Nullable Cause cause, long payloadBytes, long firstByteAt, boolean leavesAnswersBehind) {
    /** The same, of a printer that was found to have been reset meanwhile, whatever it answered. */
    public PrintResult restarted() {
        return new PrintResult(
                Evidence.UNKNOWN, PrinterCauses.RESTARTED, payloadBytes, firstByteAt, leavesAnswersBehind);
    }
}
