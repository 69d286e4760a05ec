package vn.tiepnhan.wire;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 as the contract writes it: 64 lower-case hex digits, what {@code sha256sum} prints. */
public final class Digest {
    private static final Pattern SPELLING = Pattern.compile("[0-9a-f]{64}");

    private Digest() {}

    /** Digest of a line's bytes without its line end, or of a blob. */
    public static String of(byte[] bytes) {
        return hex(sha256().digest(bytes));
    }

    /** Spells out a finished digest. */
    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** Whether a text could be a digest. */
    public static boolean isSpelledRight(String text) {
        return SPELLING.matcher(text).matches();
    }

    /** A fresh SHA-256, for what is too big to hold. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
