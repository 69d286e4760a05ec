package vn.tiepnhan.bridge.sim.scanner;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One thing a simulated scanner is told to do: a line of its script. A line that begins with no {@code !} is a code. */
public sealed interface Step {
    /** Read this code. */
    record Code(byte[] code) implements Step {}

    /** Read that many codes, the text with a running number behind it. */
    record Burst(int count, String text) implements Step {}

    /** From now on at most so many codes a second; 0 as fast as they are taken. */
    record Rate(int perSecond) implements Step {}

    /** From now on send in pieces of so many bytes; 0 whole. */
    record Chunk(int bytes, int gapMillis) implements Step {}

    /** From now on the codes are of this symbology; null not said. */
    record Symbology(@Nullable String name) implements Step {}

    /** Send random bytes. */
    record Garbage(int bytes) implements Step {}

    /** Send so many letters and no end. */
    record Flood(int bytes) implements Step {}

    /** Pull the cable, and put it back. */
    record Pull() implements Step {}

    record Plug() implements Step {}

    /** @throws IllegalArgumentException for a line that is no step */
    static Step parse(String line) {
        if (!line.startsWith("!")) {
            return new Code(line.getBytes(StandardCharsets.UTF_8));
        }
        String[] words = line.substring(1).strip().split(" +", 3);
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "burst" -> new Burst(number(words, 1), words.length > 2 ? words[2] : "MA");
            case "rate" -> new Rate(number(words, 1));
            case "chunk" -> new Chunk(number(words, 1), words.length > 2 ? number(words, 2) : 0);
            case "symbology" -> new Symbology(words.length < 2 || words[1].equals("-") ? null : words[1]);
            case "garbage" -> new Garbage(number(words, 1));
            case "flood" -> new Flood(number(words, 1));
            case "hex" -> new Code(HexFormat.of().parseHex(words.length < 2 ? "" : words[1]));
            case "pull" -> new Pull();
            case "plug" -> new Plug();
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static int number(String[] words, int at) {
        if (words.length <= at || !words[at].matches("\\d{1,9}")) {
            throw new IllegalArgumentException(words[0]);
        }
        return Integer.parseInt(words[at]);
    }
}
