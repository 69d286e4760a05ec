package vn.tiepnhan.bridge.api.client;

import vn.tiepnhan.bridge.api.Cause;

/** The bridge could not be asked or refused the request; carries a sentence for people. */
public final class BridgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Cause reason;

    public BridgeException(Cause reason) {
        super(reason.code() + ": " + reason.en());
        this.reason = reason;
    }

    public BridgeException(Cause reason, Throwable cause) {
        super(reason.code() + ": " + reason.en(), cause);
        this.reason = reason;
    }

    public Cause reason() {
        return reason;
    }
}
