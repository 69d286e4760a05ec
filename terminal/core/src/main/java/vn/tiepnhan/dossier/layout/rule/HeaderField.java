package vn.tiepnhan.dossier.layout.rule;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One field of a symbol's header.
 *
 * @param at offset from the start of the symbol
 * @param padding the one character that fills it up on the right, or null for none
 * @param pattern what the value must look like without padding, or null for anything
 * @param range bounds of a number of exactly {@code width} digits, or null
 * @param values spellings and what they mean, or null when the spelling is the meaning
 * @param rewrite how the accepted value is spelled in this program, or null
 */
public record HeaderField(
        String field,
        int at,
        int width,
        @Nullable String padding,
        @Nullable Pattern pattern,
        @Nullable Range range,
        @Nullable Map<String, String> values,
        @Nullable Rewrite rewrite) {
    /** Both bounds are allowed. */
    public record Range(int from, int to) {}

    public record Rewrite(Pattern from, String to) {
        public Rewrite {
            Rule.need(from, "rewrite.from");
            Rule.need(to, "rewrite.to");
        }
    }

    public HeaderField {
        Rule.need(field, "header.field");
        Rule.that(at >= 0 && width > 0 && width <= 64, field + ": at or width is impossible");
        Rule.that(padding == null || padding.length() == 1, field + ": padding is one character");
        Rule.that(range == null || (range.from() <= range.to() && width <= 9), field + ": range is impossible");
        values = values == null ? null : Map.copyOf(values);
    }

    int end() {
        return at + width;
    }

    /** The value without its padding, in this program's spelling; empty when it is not allowed here. */
    public Optional<String> read(String symbol) {
        if (symbol.length() < end()) {
            return Optional.empty();
        }
        String value = unpadded(symbol.substring(at, end()));
        if (pattern != null && !pattern.matcher(value).matches()) {
            return Optional.empty();
        }
        if (range != null && !inside(range, value)) {
            return Optional.empty();
        }
        if (values != null) {
            return Optional.ofNullable(values.get(value));
        }
        return Optional.of(
                rewrite == null ? value : rewrite.from().matcher(value).replaceFirst(rewrite.to()));
    }

    private String unpadded(String value) {
        if (padding == null) {
            return value;
        }
        int length = value.length();
        while (length > 0 && value.charAt(length - 1) == padding.charAt(0)) {
            length--;
        }
        return value.substring(0, length);
    }

    private static boolean inside(Range range, String digits) {
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int number = Integer.parseInt(digits);
        return number >= range.from() && number <= range.to();
    }
}
