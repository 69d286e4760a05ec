package vn.tiepnhan.dossier.layout.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.number.NumberKind;

/**
 * How a single code is recognised.
 *
 * @param patterns the whole text matches one of them; named groups are the fields
 * @param fields the groups to keep, in order; a group not named here is dropped at once
 * @param checkCharacter the field whose last character is a Crockford check character, or null
 * @param check the number check that reads the fields instead ({@code CCCD_QR}, {@code BHYT_QR}), or null
 */
public record SingleRule(
        List<Pattern> patterns, List<String> fields, @Nullable String checkCharacter, @Nullable NumberKind check) {
    public SingleRule {
        Rule.that(!Rule.need(patterns, "single.patterns").isEmpty(), "single.patterns: name at least one");
        patterns = List.copyOf(patterns);
        fields = fields == null ? List.of() : List.copyOf(fields);
        Rule.that(check == null || fields.isEmpty(), "single: fields come from the check or from the patterns");
    }

    /** The fields, or empty when the text is another code. */
    public Optional<Map<String, String>> read(String text) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                Map<String, String> found = fields(pattern, matcher);
                String checked = checkCharacter == null ? null : found.get(checkCharacter);
                return checked == null || CheckCharacter.holds(checked) ? Optional.of(found) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Map<String, String> fields(Pattern pattern, Matcher matcher) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String field : fields) {
            if (pattern.pattern().contains("(?<" + field + ">") && matcher.group(field) != null) {
                found.put(field, matcher.group(field));
            }
        }
        return found;
    }
}
