package vn.tiepnhan.reception;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.Appointment;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.policy.Decision;

/**
 * What would happen if the draft were received now; nothing is stored.
 *
 * @param earlier a receipt of the very same dossier, or null
 * @param problems what keeps it from being received (number checks, missing identity); empty when it may go ahead
 * @param warnings what the officer should know but may pass over
 */
public record Assessment(
        Decision decision,
        Appointment appointment,
        @Nullable Earlier earlier,
        List<PastException> history,
        List<Problem> problems,
        List<Problem> warnings) {
    public Assessment {
        history = List.copyOf(history);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** A receipt that this draft repeats; {@code samePrint} false when the print number has risen since. */
    public record Earlier(String receipt, String receivedAt, boolean samePrint) {}

    /** A special case this unit already had (R11). */
    public record PastException(String receipt, String date, String incident, String commitment) {}
}
