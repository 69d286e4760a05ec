package vn.tiepnhan.bridge.token.child;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line from the process of a PKCS#11 library.
 *
 * @param slot what the library calls the place of the token
 * @param tokenFlags of CK_TOKEN_INFO, read after everything else
 * @param signature as the mechanism gives it
 * @param error CKR_… of the call that failed, UNUSABLE for a library that cannot be loaded, null when all went well
 * @param detail which call failed, or why loading did
 */
public record Answer(
        String slot,
        long tokenFlags,
        List<Held> certificates,
        byte @Nullable [] signature,
        @Nullable String error,
        @Nullable String detail) {
    /** What such a line begins with; anything else on that stream is the library's chatter. */
    public static final String MARK = "\u0001pkcs11 ";

    public static final String UNUSABLE = "UNUSABLE";
    public static final String NO_TOKEN = "CKR_TOKEN_NOT_PRESENT";

    /** A certificate object of the token. */
    public record Held(byte[] id, String label, byte[] der) {}

    static Answer failed(String error, String detail) {
        return new Answer("", 0, List.of(), null, error, detail);
    }
}
