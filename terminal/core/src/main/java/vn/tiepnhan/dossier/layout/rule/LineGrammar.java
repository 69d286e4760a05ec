package vn.tiepnhan.dossier.layout.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A body of lines: a letter, then cells between separators.
 *
 * @param patterns what the cells of a name must look like; others are free
 */
public record LineGrammar(String separator, Map<String, Kind> kinds, Map<String, Pattern> patterns) {
    public LineGrammar {
        Rule.that(Rule.need(separator, "lines.separator").length() == 1, "lines.separator is one character");
        kinds = Map.copyOf(Rule.need(kinds, "lines.kinds"));
        patterns = patterns == null ? Map.of() : Map.copyOf(patterns);
    }

    /**
     * Lines of one letter.
     *
     * @param once whether a second such line makes the body bad
     * @param cells names in the order of the line, all there
     */
    public record Kind(Target into, boolean once, List<String> cells) {
        public Kind {
            Rule.need(into, "lines.kinds.into");
            cells = List.copyOf(Rule.need(cells, "lines.kinds.cells"));
            for (String cell : cells) {
                Rule.that(into.cells().contains(cell), "cell " + cell + " is none of " + into + ": " + into.cells());
            }
        }
    }

    /** What a line fills, and the cells it may name. */
    public enum Target {
        UNIT("name", "address", "phone", "email", "contact"),
        DOCUMENT("channel", "software", "created", "messageId", "sha256"),
        FORM("n", "code", "title", "copies"),
        WORKER("n", "name", "bhxh", "birth", "event", "from", "card", "cardValidTo");

        private final String cells;

        Target(String... cells) {
            this.cells = String.join(" ", cells);
        }

        List<String> cells() {
            return List.of(cells.split(" "));
        }
    }

    public boolean allowed(String cell, String value) {
        @Nullable Pattern pattern = patterns.get(cell);
        return pattern == null || pattern.matcher(value).matches();
    }
}
