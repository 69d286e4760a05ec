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
    DECLINE
}
