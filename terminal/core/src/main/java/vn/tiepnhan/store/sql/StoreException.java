package vn.tiepnhan.store.sql;

import vn.tiepnhan.dossier.Problem;

/** The data folder cannot be used as asked; carries a sentence for people that says what to do. Nothing was stored. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public StoreException(Problem problem) {
        super(problem.code() + ": " + problem.wording().en());
        this.problem = problem;
    }

    public StoreException(Problem problem, Throwable cause) {
        super(problem.code() + ": " + problem.wording().en(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
