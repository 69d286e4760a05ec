package vn.tiepnhan.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;

/**
 * One mapping of a data file. Every getter fails with a {@link DataException} that says where it stands. Codes and dates
 * are text: a code that was not quoted and became a number is refused, whatever it looks like.
 */
public final class DataRow {
    private final String where;
    private final Map<String, Object> fields;

    DataRow(String where, Map<String, Object> fields) {
        this.where = where;
        this.fields = fields;
    }

    /** Where this row stands, for messages. */
    public String where() {
        return where;
    }

    public boolean has(String key) {
        return fields.containsKey(key);
    }

    public Set<String> keys() {
        return fields.keySet();
    }

    /** Refuses misspelt and unknown fields. */
    public DataRow onlyFields(String... known) {
        Set<String> unknown = new TreeSet<>(fields.keySet());
        unknown.removeAll(Arrays.asList(known));
        if (!unknown.isEmpty()) {
            throw fault(
                    "có mục không biết " + unknown + ", chỉ nhận " + Arrays.toString(known),
                    "unknown field " + unknown + ", known are " + Arrays.toString(known));
        }
        return this;
    }

    public String text(String key) {
        return textOf(required(key), key);
    }

    public @Nullable String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    public int number(String key) {
        if (required(key) instanceof Integer number) {
            return number;
        }
        throw fault(key + " phải là số nguyên", key + " must be a whole number");
    }

    public boolean flag(String key) {
        if (required(key) instanceof Boolean flag) {
            return flag;
        }
        throw fault(key + " phải là true hoặc false", key + " must be true or false");
    }

    public @Nullable LocalDate dateOrNull(String key) {
        return has(key) ? date(key) : null;
    }

    public LocalDate date(String key) {
        return parsed(key, text(key), LocalDate::parse);
    }

    public <E extends Enum<E>> E word(String key, Class<E> words) {
        return wordOf(key, text(key), words);
    }

    /** The text elements of a list; empty where the field is missing. */
    public List<String> texts(String key) {
        return list(key).stream().map(element -> textOf(element, key)).toList();
    }

    /** The elements of a list, each one of the words of an enum; empty where the field is missing. */
    public <E extends Enum<E>> List<E> words(String key, Class<E> words) {
        return texts(key).stream().map(text -> wordOf(key, text, words)).toList();
    }

    /** The elements of a list, each parsed; a parser's refusal is reported with its place. */
    public <T> List<T> parsed(String key, Function<String, T> parser) {
        return texts(key).stream().map(text -> parsed(key, text, parser)).toList();
    }

    /** The mappings of a list; empty where the field is missing. */
    public List<DataRow> rows(String key) {
        List<DataRow> rows = new ArrayList<>();
        List<?> elements = list(key);
        for (int i = 0; i < elements.size(); i++) {
            rows.add(mapping(where + ", " + key + " " + (i + 1), elements.get(i)));
        }
        return rows;
    }

    /** The mapping under a field. */
    public DataRow row(String key) {
        return mapping(where + ", " + key, required(key));
    }

    /** The mapping under a field as it was read. */
    public Map<?, ?> mapping(String key) {
        if (required(key) instanceof Map<?, ?> mapping) {
            return mapping;
        }
        throw fault(key + " phải gồm các mục", key + " must hold fields");
    }

    /** A refusal that names this row. */
    public DataException fault(String vi, String en) {
        return new DataException(where, vi, en);
    }

    /** The same of a value that refused what stands here. */
    public DataException fault(RuntimeException refused) {
        Wording said = BadValue.wordingOf(refused);
        return new DataException(where, said.vi(), said.en(), refused);
    }

    static DataException noFields(String where) {
        return new DataException(where, "ở đây phải là các mục (tên: giá trị)", "fields were expected here");
    }

    static DataRow mapping(String where, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw noFields(where);
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        String name = map.get("id") instanceof String id ? where + " (" + id + ")" : where;
        map.forEach((key, content) -> {
            if (!(key instanceof String text) || content == null) {
                throw new DataException(
                        name,
                        key + " không có nội dung, hoặc tên mục không phải là chữ",
                        key + " has no content, or its name is no text");
            }
            fields.put(text, content);
        });
        return new DataRow(name, fields);
    }

    private Object required(String key) {
        Object value = fields.get(key);
        if (value == null) {
            throw fault("thiếu " + key, key + " is missing");
        }
        return value;
    }

    private String textOf(Object value, String key) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw fault(
                key + " phải là chữ, không để trống (mã đặt trong ngoặc kép): “" + value + "”",
                key + " must be text and not blank (quote codes): “" + value + "”");
    }

    private List<?> list(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (required(key) instanceof List<?> list) {
            return list;
        }
        throw fault(key + " phải là danh sách", key + " must be a list");
    }

    private <E extends Enum<E>> E wordOf(String key, String text, Class<E> words) {
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(text)) {
                return word;
            }
        }
        String known = Arrays.toString(words.getEnumConstants());
        throw fault(
                key + " là " + text + ", phải là một trong " + known,
                key + " is " + text + ", must be one of " + known);
    }

    private <T> T parsed(String key, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (BadValue refused) {
            Wording said = BadValue.wordingOf(refused);
            throw new DataException(where, key + ": " + said.vi(), key + ": " + said.en(), refused);
        } catch (DateTimeException | IllegalArgumentException refused) {
            throw new DataException(
                    where, key + " không đọc được: " + text, key + " is not readable: " + text, refused);
        }
    }
}
