package vn.tiepnhan.reception;

/** How voiding a receipt ended. */
public enum Cancelled {
    /** Void, durably; the centre will be told. */
    DONE,
    /** It was void already. */
    ALREADY_VOID,
    /** Its result left the office: there is nothing to take back, and a void receipt would say there was no dossier. */
    HANDED_OVER,
    /** What it says of people was erased here; a further version would send the centre an empty dossier. */
    ERASED,
    /** This terminal gave no such receipt. */
    UNKNOWN
}
