package vn.tiepnhan.bridge.link.trace;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file is no record of a line. */
public final class BadTraceException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int line;

    BadTraceException(int line, @Nullable Throwable cause) {
        super("line " + line + " is no part of a record", cause);
        this.line = line;
    }

    /** The first line that is wrong, from 1. */
    public int line() {
        return line;
    }
}
