package vn.tiepnhan.ui.counter.room.state;

import java.util.EnumSet;
import java.util.Set;

/** A place in a sheet of the room where the officer types. */
public enum RoomSlot {
    /** Slip number, unit or notice of a result. */
    RESULT,
    RESULT_UNIT,
    RESULT_PROCEDURE,
    CARD,
    CARD_REASON,
    DUE_CARD,
    CANCELLED,
    COLLECTOR,
    PROBLEM_UNIT,
    PROBLEM_SOFTWARE,
    PROBLEM_VERSION,
    PROBLEM_SYMPTOM,
    PROBLEM_CONTACT,
    /** Code, tax code or name of a unit that is looked up. */
    UNIT_SOUGHT,
    FORM_REASON,
    FORM_UNTIL;

    private static final Set<RoomSlot> WORDS =
            EnumSet.of(CARD_REASON, DUE_CARD, CANCELLED, COLLECTOR, PROBLEM_SYMPTOM, PROBLEM_CONTACT, FORM_REASON);

    /** Whether words are typed here; the others take codes, or look for what needs no marks. */
    public boolean prose() {
        return WORDS.contains(this);
    }

    /** Behind the first of this in the line codes are typed, not words; empty where there is none. */
    public String codesFrom() {
        return this == DUE_CARD ? ";" : "";
    }
}
