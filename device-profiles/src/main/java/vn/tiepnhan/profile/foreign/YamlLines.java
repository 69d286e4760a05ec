package vn.tiepnhan.profile.foreign;

import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;

/** Writes a profile line by line, as people write them. */
final class YamlLines {
    private final StringBuilder text = new StringBuilder();
    private final String source;
    private String group = "";

    /** @param source of every statement that follows */
    YamlLines(String source) {
        this.source = source;
    }

    YamlLines line(String key, Object value) {
        text.append(key).append(": ").append(value(value)).append('\n');
        return this;
    }

    /** A statement somebody made of this model, in its group. */
    YamlLines fact(String inGroup, String key, Object value) {
        if (!inGroup.equals(group)) {
            text.append(inGroup).append(":\n");
            group = inGroup;
        }
        text.append("  ")
                .append(key)
                .append(": { value: ")
                .append(value(value))
                .append(", provenance: field, source: ")
                .append(quoted(source))
                .append(" }\n");
        return this;
    }

    /** Text in both languages with its source, under {@code quirks}. */
    YamlLines quirk(String id, String vi, String en) {
        text.append("quirks:\n  ").append(id).append(":\n");
        text.append("    vi: ").append(quoted(vi)).append('\n');
        text.append("    en: ").append(quoted(en)).append('\n');
        text.append("    source: ").append(quoted(source)).append('\n');
        return this;
    }

    YamlLines raw(String line) {
        text.append(line).append('\n');
        return this;
    }

    String text() {
        return text.toString();
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> map) {
            StringJoiner all = new StringJoiner(", ", "{ ", " }");
            map.forEach((key, one) -> all.add(key + ": " + value(one)));
            return all.toString();
        }
        if (value instanceof Collection<?> list) {
            StringJoiner all = new StringJoiner(", ", "[", "]");
            list.forEach(one -> all.add(value(one)));
            return all.toString();
        }
        return value instanceof String string ? quoted(string) : String.valueOf(value);
    }

    private static String quoted(String text) {
        StringBuilder safe = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                safe.append('\\').appendCodePoint(c);
            } else {
                safe.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c);
            }
        });
        return safe.append('"').toString();
    }
}
