package vn.tiepnhan.profile.printer.parts;

import java.util.List;

/** A step of a printer's self-test. */
public enum PrinterStep {
    /** Every status question is asked. */
    STATUS,
    /** A question in the job is answered in its place. */
    FENCE,
    /** A ruler over the whole width. */
    WIDTH,
    /** All Vietnamese letters, in each way the profile names. */
    LETTERS,
    /** A code that is scanned back. */
    CODES,
    /** The paper is parted. */
    CUT,
    /** It beeps. */
    BUZZER,
    /** The drawer opens. */
    DRAWER;

    /** What any printer is asked to show. */
    public static final List<PrinterStep> USUAL = List.of(STATUS, FENCE, WIDTH, LETTERS, CODES, CUT);
}
