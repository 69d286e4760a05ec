package vn.tiepnhan.calendar;

import vn.tiepnhan.dossier.Wording;

/** A date that cannot be worked out as asked: a year without holidays known, or a number of days no procedure has. */
public final class CalendarException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Wording wording;

    CalendarException(String code, String vi, String en) {
        super(code + ": " + en);
        this.code = code;
        this.wording = new Wording(vi, en);
    }

    /** Stable: YEAR_NOT_COVERED, DAYS_OUT_OF_RANGE. */
    public String code() {
        return code;
    }

    public Wording wording() {
        return wording;
    }
}
