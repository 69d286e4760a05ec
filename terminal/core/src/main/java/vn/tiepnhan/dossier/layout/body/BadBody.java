package vn.tiepnhan.dossier.layout.body;

import vn.tiepnhan.dossier.Problem;

/** Leaves the steps of unpacking at the first thing wrong; becomes a value again in {@link BodyReader}. */
final class BadBody extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BadBody(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    BadBody(String vi, String en) {
        this(BodyProblems.body(vi, en));
    }

    Problem problem() {
        return problem;
    }
}
