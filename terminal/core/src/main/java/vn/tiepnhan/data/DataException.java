package vn.tiepnhan.data;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;

/** Data that is not what it must be; the message names file, row and field, in both languages. */
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    /** @param where file and row */
    public DataException(String where, String vi, String en) {
        this(where, vi, en, null);
    }

    /** @param where file and row */
    public DataException(String where, String vi, String en, @Nullable Throwable cause) {
        super(where + ": " + en, cause);
        this.wording = new Wording(where + ": " + vi, where + ": " + en);
    }

    /** For whoever keeps the data: where, what is wrong, what must stand there. */
    public Wording wording() {
        return wording;
    }
}
