package vn.tiepnhan.store.vault;

import org.jspecify.annotations.Nullable;

/** A sealed value does not open: it was changed, moved, or sealed under another key. */
public final class BrokenSealException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final long row;

    BrokenSealException(String place, long row, @Nullable Throwable cause) {
        super(place + " of row " + row + " does not open under this device key", cause);
        this.place = place;
        this.row = row;
    }

    /** Table and column. */
    public String place() {
        return place;
    }

    public long row() {
        return row;
    }
}
