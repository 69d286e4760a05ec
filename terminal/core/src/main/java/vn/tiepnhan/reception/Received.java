package vn.tiepnhan.reception;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.Appointment;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.policy.Decision;

/** How receiving ended. Whatever is a {@link Recorded} is durable before this value exists. */
public sealed interface Received {
    /**
     * Stored with a receipt number: accepted, or refused or guided and recorded as such.
     *
     * @param receipt 12 characters, without separators
     * @param lookup mã tra cứu, 8 characters
     * @param sequence gap-free number of this terminal
     * @param received false for what was only recorded: a refusal, guidance, an invalid signature
     */
    record Recorded(
            String receipt, String lookup, long sequence, Decision decision, Appointment appointment, boolean received)
            implements Received {
        /** A record whose reception follows from its outcome. */
        public Recorded(String receipt, String lookup, long sequence, Decision decision, Appointment appointment) {
            this(
                    receipt,
                    lookup,
                    sequence,
                    decision,
                    appointment,
                    decision.outcome().favourable());
        }
    }

    /** The same dossier was received before; nothing stored. */
    record Duplicate(String earlierReceipt, Decision decision) implements Received {}

    /** A higher print number of a dossier received before: say why with {@code again}; nothing stored. */
    record AgainNeeded(String earlierReceipt, Decision decision) implements Received {}

    /** Waits for a supervisor; the draft is kept, no receipt number is taken. */
    record ApprovalNeeded(String draftId, Decision decision) implements Received {}

    /** Cannot be received as it is (incomplete, no identity, bad number); nothing stored. */
    record NotReceivable(@Nullable Decision decision, List<Problem> problems) implements Received {
        public NotReceivable {
            problems = List.copyOf(problems);
        }
    }
}
