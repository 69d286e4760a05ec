package vn.tiepnhan.policy;

import vn.tiepnhan.dossier.Wording;

/** A question that cannot be decided as put: unknown profile or office, facts that contradict each other. */
public final class PolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Wording wording;

    public PolicyException(String code, String vi, String en) {
        super(code + ": " + en);
        this.code = code;
        this.wording = new Wording(vi, en);
    }

    /** Stable: UNKNOWN_PROFILE, UNKNOWN_OFFICE, CONTRADICTION. */
    public String code() {
        return code;
    }

    public Wording wording() {
        return wording;
    }
}
