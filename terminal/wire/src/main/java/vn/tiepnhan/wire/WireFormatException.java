package vn.tiepnhan.wire;

import org.jspecify.annotations.Nullable;

/** Bytes of the other side do not follow the contract. The message never quotes them: they may hold personal data. */
public final class WireFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WireFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
