package vn.tiepnhan.ui.counter.state;

/** A place where the officer types. */
public enum Slot {
    PRESENTER,
    SOFTWARE,
    BEGAN,
    DESCRIPTION,
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
    FIX_REASON
}
