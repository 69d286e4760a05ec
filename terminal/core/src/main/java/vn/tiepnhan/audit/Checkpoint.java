package vn.tiepnhan.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signed head of the log: what it held when it had that many entries. A signed note (C2SP signed-note, tlog-checkpoint):
 * plain text that can be printed, mailed, or kept by anybody, and checked against the log years later.
 *
 * @param origin name of the log
 * @param root RFC 6962 root over the first {@code size} entries, lower-case hex
 */
public record Checkpoint(String origin, long size, String root) {
    private static final Pattern NOTE =
            Pattern.compile("(([^\\n]+)\\n(\\d{1,18})\\n([A-Za-z0-9+/=]+)\\n)\\n— ([^ \\n]+) ([A-Za-z0-9+/=]+)\\n");

    /** The note, signed. */
    public String sign(LogKey key) {
        String text = text();
        byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
        byte[] hinted = ByteBuffer.allocate(LogKey.HINT + signature.length)
                .put(key.hint())
                .put(signature)
                .array();
        return text + "\n— " + key.name() + " " + Base64.getEncoder().encodeToString(hinted) + "\n";
    }

    private String text() {
        String hash = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(root));
        return origin + "\n" + size + "\n" + hash + "\n";
    }

    /** The head in a note, where this key signed it; nothing where it did not, or the text is no such note. */
    public static Optional<Checkpoint> verified(String note, LogKey key) {
        Matcher parts = NOTE.matcher(note.replace("\r\n", "\n"));
        if (!parts.matches()
                || !parts.group(2).equals(key.name())
                || !parts.group(5).equals(key.name())) {
            return Optional.empty();
        }
        try {
            byte[] hinted = Base64.getDecoder().decode(parts.group(6));
            byte[] root = Base64.getDecoder().decode(parts.group(4));
            boolean ours = hinted.length > LogKey.HINT
                    && Arrays.equals(Arrays.copyOf(hinted, LogKey.HINT), key.hint())
                    && key.verifies(
                            parts.group(1).getBytes(StandardCharsets.UTF_8),
                            Arrays.copyOfRange(hinted, LogKey.HINT, hinted.length));
            return ours
                    ? Optional.of(new Checkpoint(
                            parts.group(2),
                            Long.parseLong(parts.group(3)),
                            HexFormat.of().formatHex(root)))
                    : Optional.empty();
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
