package vn.tiepnhan.reception;

/** How voiding a receipt ended. */
public enum Cancelled {
    /** Void, durably; the centre will be told. */
    DONE,
    /** It was void already. */
    ALREADY_VOID,
    /** What it says of people was erased here; a further version would send the centre an empty dossier. */
    ERASED,
    /** This terminal gave no such receipt. */
    UNKNOWN
}
