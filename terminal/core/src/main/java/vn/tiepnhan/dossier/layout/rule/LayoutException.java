package vn.tiepnhan.dossier.layout.rule;

/** A layout file that cannot be used; the message names the file and what is wrong in it. */
public final class LayoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LayoutException(String source, String wrong) {
        super(source + ": " + wrong);
    }

    public LayoutException(String source, String wrong, Throwable cause) {
        super(source + ": " + wrong, cause);
    }
}
