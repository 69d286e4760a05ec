package vn.tiepnhan.reception;

/** How voiding a receipt ended. */
public enum Cancelled {
    /** Void, durably; the centre will be told. */
    DONE,
    /** It was void already. */
    ALREADY_VOID,
    /** This terminal gave no such receipt. */
    UNKNOWN
}
