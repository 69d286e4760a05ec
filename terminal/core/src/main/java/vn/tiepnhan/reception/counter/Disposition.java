package vn.tiepnhan.reception.counter;

import java.util.function.BooleanSupplier;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Draft;

/** What becomes of a draft under a decision. */
enum Disposition {
    /** Received as it is. */
    RECEIVE,
    /** Received as a special case. */
    RECEIVE_SPECIAL,
    /** Recorded and numbered, not received. */
    RECORD,
    /** Waits for a supervisor. */
    KEEP_DRAFT,
    /** A special case whose form is not filled in. */
    FORM_MISSING;

    /** @param approved whether the approver named in the draft counts */
    static Disposition of(Draft draft, Outcome outcome, BooleanSupplier approved) {
        return switch (outcome) {
            case ACCEPT, ACCEPT_PROVISIONAL -> RECEIVE;
            case GUIDE -> draft.reason().isBlank() ? RECORD : RECEIVE;
            case OFFICER_MAY_ACCEPT, ACCEPT_EXCEPTION -> special(draft);
            case SUPERVISOR -> !draft.approver().isBlank() && approved.getAsBoolean() ? approved(draft) : KEEP_DRAFT;
            case REFUSE, NOT_VALID -> RECORD;
            case HAND_OVER, COLLECT_CARDS, WITHHOLD, RETURN_BY_POST, RETURN_ELECTRONIC ->
                throw new IllegalStateException(outcome + " answers a hand-over, not a receipt");
        };
    }

    private static Disposition special(Draft draft) {
        Draft.SpecialCase incident = draft.incident();
        boolean complete = incident != null
                && incident.commitment()
                && !incident.description().isBlank();
        return complete ? RECEIVE_SPECIAL : FORM_MISSING;
    }

    private static Disposition approved(Draft draft) {
        return draft.incident() == null ? RECEIVE : special(draft);
    }

    boolean received() {
        return this == RECEIVE || this == RECEIVE_SPECIAL;
    }
}
