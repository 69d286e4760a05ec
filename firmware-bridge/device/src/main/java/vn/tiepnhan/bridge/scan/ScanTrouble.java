package vn.tiepnhan.bridge.scan;

/** Why bytes of a scanner became no code; {@link ScanCauses} has the sentences. */
public enum ScanTrouble {
    /** More bytes than any code has, without an end. */
    TOO_LONG,
    /** The beginning came, the end did not. */
    CUT_OFF,
    /** An end came, but nothing that begins a code stood before it. */
    NO_PREFIX,
    /** The system could not keep up with the keys of a scanner and dropped some. */
    KEYS_LOST,
    /** A key that the layout has no character for. */
    UNKNOWN_KEY,
    /** Reports that are not what the profile says. */
    STRANGE_REPORT
}
