package vn.tiepnhan.ui.counter.state;

import java.util.EnumSet;
import java.util.Set;

/** A place where the officer types. */
public enum Slot {
    PRESENTER,
    SOFTWARE,
    BEGAN,
    DESCRIPTION,
    /** Under which the I-VAN knows the incident. */
    TICKET,
    REASON,
    AGAIN,
    APPROVER,
    UNIT,
    MST,
    PROCEDURE,
    UNIT_NAME,
    VOID_REASON,
    LOGIN,
    DECLINE,
    /** Code of the office that looks after the unit, where it is another one. */
    OFFICE,
    FIX_UNIT,
    FIX_MST,
    FIX_UNIT_NAME,
    FIX_PRESENTER,
    FIX_DESCRIPTION,
    FIX_REASON;

    private static final Set<Slot> CODES =
            EnumSet.of(SOFTWARE, BEGAN, TICKET, UNIT, MST, PROCEDURE, LOGIN, OFFICE, FIX_UNIT, FIX_MST);

    /** Whether words are typed here; the others take codes, names of programs, times. */
    public boolean prose() {
        return !CODES.contains(this);
    }
}
