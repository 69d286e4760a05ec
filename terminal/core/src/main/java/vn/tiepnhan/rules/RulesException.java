package vn.tiepnhan.rules;

import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;

/** Rules that are not applied; nothing was changed. */
public final class RulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RulesException(String code, String vi, String en) {
        super(en);
        this.problem = Problem.of(code, vi, en);
    }

    RulesException(String code, String vi, String en, Throwable cause) {
        super(en, cause);
        this.problem = Problem.of(code, vi, en);
    }

    public String code() {
        return problem.code();
    }

    public Wording wording() {
        return problem.wording();
    }
}
