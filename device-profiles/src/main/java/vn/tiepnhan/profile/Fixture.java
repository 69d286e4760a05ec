package vn.tiepnhan.profile;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The golden exchange of a profile: what goes to a device ({@code >}) and what comes of it ({@code <}), line by line; other
 * lines are remarks. What the lines hold depends on the kind: hex of requests and replies for a printer, hex of frames and
 * codes for a scanner, names or answers to reset for readers and tokens, states and wires for a panel.
 */
public record Fixture(List<Exchange> exchanges) {
    public Fixture {
        exchanges = List.copyOf(exchanges);
    }

    /** One request and its answer, without spaces around. */
    public record Exchange(String sent, String expected) {
        public byte[] sentBytes() {
            return bytes(sent);
        }

        public byte[] expectedBytes() {
            return bytes(expected);
        }
    }

    /** @throws IllegalArgumentException when an answer has no request */
    public static Fixture parse(String text) {
        List<Exchange> exchanges = new ArrayList<>();
        List<String> sent = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(">")) {
                sent.add(line.substring(1).strip());
            } else if (line.startsWith("<")) {
                if (sent.size() != 1) {
                    throw new IllegalArgumentException("one request before each answer: " + line);
                }
                exchanges.add(new Exchange(sent.remove(0), line.substring(1).strip()));
            }
        }
        return new Fixture(exchanges);
    }

    /** Hex with or without spaces. */
    public static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
