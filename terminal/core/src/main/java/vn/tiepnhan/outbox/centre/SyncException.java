package vn.tiepnhan.outbox.centre;

import vn.tiepnhan.dossier.Wording;

/** Sync cannot even begin: an address, a key or a token is not as it must be. Nothing was sent. */
public final class SyncException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Wording wording;

    public SyncException(String code, String vi, String en) {
        super(en);
        this.code = code;
        this.wording = new Wording(vi, en);
    }

    public String code() {
        return code;
    }

    public Wording wording() {
        return wording;
    }
}
