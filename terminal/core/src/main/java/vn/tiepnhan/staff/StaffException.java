package vn.tiepnhan.staff;

import vn.tiepnhan.dossier.Problem;

/** A list of staff that is not taken in; nothing was changed. Carries a sentence that says what to do. */
public final class StaffException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    StaffException(Problem problem) {
        super(problem.wording().en());
        this.problem = problem;
    }

    StaffException(Problem problem, Throwable cause) {
        super(problem.wording().en(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
