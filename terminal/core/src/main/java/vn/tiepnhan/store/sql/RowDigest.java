package vn.tiepnhan.store.sql;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.wire.Digest;

/** What a row says in the clear, in a few characters of the log. */
public final class RowDigest {
    private static final int LENGTH = 16;

    private RowDigest() {}

    public static String of(@Nullable Object... columns) {
        StringBuilder text = new StringBuilder();
        for (Object column : columns) {
            text.append(column).append('\u001f');
        }
        return Digest.of(text.toString().getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }
}
