package vn.tiepnhan.intake.store;

/** The intake cannot do its work: a folder, a database or a key is not as it must be. Says so in both languages. */
public final class IntakeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String vi;

    public IntakeException(String code, String vi, String en) {
        super(en);
        this.code = code;
        this.vi = vi;
    }

    public IntakeException(String code, String vi, String en, Throwable cause) {
        super(en, cause);
        this.code = code;
        this.vi = vi;
    }

    public String code() {
        return code;
    }

    public String vi() {
        return vi;
    }

    public String en() {
        return String.valueOf(getMessage());
    }
}
