package vn.tiepnhan.cli.verb;

import vn.tiepnhan.dossier.Wording;

/** Ends a command with exit 1 and a sentence: wrong usage, or a machine that cannot do it. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Wording wording;

    public Failure(String code, String vi, String en) {
        super(code + ": " + en);
        this.code = code;
        this.wording = new Wording(vi, en);
    }

    public Failure(String code, Wording wording) {
        super(code + ": " + wording.en());
        this.code = code;
        this.wording = wording;
    }

    public Failure(String code, Wording wording, Throwable cause) {
        super(code + ": " + wording.en(), cause);
        this.code = code;
        this.wording = wording;
    }

    public String code() {
        return code;
    }

    public Wording wording() {
        return wording;
    }
}
