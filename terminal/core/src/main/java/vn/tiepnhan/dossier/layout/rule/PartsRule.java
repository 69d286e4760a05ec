package vn.tiepnhan.dossier.layout.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a dossier is spread over symbols: header, chunk, ending.
 *
 * @param begins what a symbol of this layout begins with
 * @param newer what a symbol of a later version looks like, or null when versions are not told apart
 * @param alphabet what the whole symbol consists of, or null for anything
 * @param chunkAt offset of the chunk; it ends before the ending
 */
public record PartsRule(
        Pattern begins,
        @Nullable Pattern newer,
        Ending ends,
        @Nullable Pattern alphabet,
        List<HeaderField> header,
        int chunkAt,
        BodyRule body) {
    public PartsRule {
        Rule.need(begins, "parts.begins");
        Rule.need(ends, "parts.ends");
        Rule.need(body, "parts.body");
        header = List.copyOf(Rule.need(header, "parts.header"));
        Set<String> names = new HashSet<>();
        int free = 0;
        for (HeaderField field : header) {
            Rule.that(names.add(field.field()), "header field " + field.field() + " stands there twice");
            Rule.that(field.at() >= free, "header field " + field.field() + " overlaps the one before it");
            free = field.end();
        }
        Rule.that(chunkAt >= free, "chunkAt lies inside the header");
        for (String needed : List.of("kind", "procedure", "mst", "period", "number", "count")) {
            Rule.that(names.contains(needed), "header field " + needed + " is missing");
        }
        for (String number : List.of("batch", "print", "number", "count")) {
            Rule.that(
                    header.stream().allMatch(f -> !f.field().equals(number) || f.range() != null),
                    "header field " + number + " needs a range");
        }
        Rule.that(names.contains("bodyCrc") || !body.crc(), "body.crc needs a header field bodyCrc");
    }

    /** How a symbol ends: the separator, then the check over everything before the separator. */
    public record Ending(String separator, Check check) {
        public Ending {
            Rule.that(Rule.need(separator, "ends.separator").length() == 1, "ends.separator is one character");
            Rule.need(check, "ends.check");
        }

        /** What stands before the ending, or empty when the ending is missing or its check fails. */
        public Optional<String> strip(String symbol) {
            int end = symbol.length() - check.width - 1;
            if (end < 0 || symbol.charAt(end) != separator.charAt(0)) {
                return Optional.empty();
            }
            String text = symbol.substring(0, end);
            boolean holds = check == Check.NONE || Crc32.of(text).equals(symbol.substring(end + 1));
            return holds ? Optional.of(text) : Optional.empty();
        }
    }

    public enum Check {
        NONE(0),
        CRC32_HEX(8);

        private final int width;

        Check(int width) {
            this.width = width;
        }
    }
}
