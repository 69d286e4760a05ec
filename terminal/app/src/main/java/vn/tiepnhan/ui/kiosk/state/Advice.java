package vn.tiepnhan.ui.kiosk.state;

import vn.tiepnhan.dossier.Wording;

/**
 * What a visitor is told about the paper that was scanned.
 *
 * @param reason why, by the rules of the day; may be empty
 * @param next what to do now
 */
public record Advice(Kind kind, Wording reason, Wording next) {
    /** What it comes to; the kiosk itself never refuses and never makes an exception. */
    public enum Kind {
        /** Symbols are missing still. */
        SCAN_ON,
        /** This scan could not be used; what was read before stays. */
        NOT_USED,
        /** Paper can be taken today. */
        TAKEN,
        /** An officer has to look at it. */
        ASK_OFFICER
    }

    /** Whether the whole dossier was read and judged. */
    public boolean settled() {
        return kind == Kind.TAKEN || kind == Kind.ASK_OFFICER;
    }
}
