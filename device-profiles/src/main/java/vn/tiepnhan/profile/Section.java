package vn.tiepnhan.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of a profile document while it is read: hands out its values, notes what is wrong with them, and in the
 * end what nobody asked for. A value that cannot be had is reported once and replaced by a stand-in, so that one reading
 * finds all problems; {@link ProfileDocument} uses the result only when there were none.
 */
final class Section {
    private final Map<?, ?> values;
    private final String path;
    private final List<ProfileProblem> problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Section> children = new ArrayList<>();

    Section(Map<?, ?> values, String path, List<ProfileProblem> problems) {
        this.values = values;
        this.path = path;
        this.problems = problems;
    }

    Section section(String key) {
        Object value = take(key);
        Section child;
        if (value instanceof Map<?, ?> map) {
            child = new Section(map, at(key), problems);
        } else {
            report(key, value, "một nhóm mục", "a mapping");
            child = new Section(Map.of(), at(key), new ArrayList<>());
        }
        children.add(child);
        return child;
    }

    /** A group that the file leaves out. */
    static Section empty() {
        return new Section(Map.of(), "", new ArrayList<>());
    }

    /** Notes that a value, good by itself, will not do. */
    void refuse(String key, String vi, String en) {
        problems.add(ProfileProblem.value(at(key), vi, en));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Its keys, for a mapping whose keys are data. */
    List<String> keys() {
        return values.keySet().stream().map(String::valueOf).toList();
    }

    /** A list of mappings. */
    List<Section> rows(String key) {
        List<Section> rows = new ArrayList<>();
        Object value = take(key);
        if (value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            for (Object row : list) {
                rows.add(new Section((Map<?, ?>) row, at(key) + "[" + rows.size() + "]", problems));
            }
        } else {
            report(key, value, "danh sách các nhóm mục", "a list of mappings");
        }
        children.addAll(rows);
        return rows;
    }

    String text(String key, String pattern) {
        Object value = take(key);
        if (value instanceof String text && text.matches(pattern)) {
            return text;
        }
        report(key, value, "chữ theo mẫu " + pattern, "text matching " + pattern);
        return "";
    }

    int number(String key, int least, int most, int step) {
        Object value = take(key);
        if (value instanceof Integer number && number >= least && number <= most && number % step == 0) {
            return number;
        }
        String multiple = step == 1 ? "" : " ×" + step;
        report(
                key,
                value,
                "số nguyên từ " + least + " đến " + most + multiple,
                "a whole number from " + least + " to " + most + multiple);
        return least;
    }

    boolean flag(String key) {
        Object value = take(key);
        if (value instanceof Boolean flag) {
            return flag;
        }
        report(key, value, "true hoặc false", "true or false");
        return false;
    }

    <E extends Enum<E>> E choice(String key, E[] choices) {
        Object value = take(key);
        for (E choice : choices) {
            if (choice.name().equals(value)) {
                return choice;
            }
        }
        report(key, value, "một trong " + List.of(choices), "one of " + List.of(choices));
        return choices[0];
    }

    /** A list of different values, each good by {@code good}. */
    <T> List<T> list(String key, Class<T> type, Function<T, Boolean> good, String vi, String en) {
        Object value = take(key);
        List<T> found = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object one : list) {
                if (type.isInstance(one) && good.apply(type.cast(one)) && !found.contains(type.cast(one))) {
                    found.add(type.cast(one));
                }
            }
            if (found.size() == list.size()) {
                return List.copyOf(found);
            }
        }
        report(key, value, vi, en);
        return List.of();
    }

    /** A mapping of value, provenance and source; {@code value} reads the first. */
    <T> Capability<T> capability(String key, Function<Section, T> value) {
        Section one = section(key);
        T held = value.apply(one);
        String word = one.text("provenance", "documented|probed|field|unverified");
        String source = one.text("source", "(?s).+");
        Capability.Provenance provenance = word.isEmpty()
                ? Capability.Provenance.UNVERIFIED
                : Capability.Provenance.valueOf(word.toUpperCase(Locale.ROOT));
        return new Capability<>(held, provenance, source);
    }

    Capability<Integer> number(String key, int least, int most) {
        return capability(key, s -> s.number("value", least, most, 1));
    }

    /** Notes every key that nothing asked for, here and below. */
    void refuseTheRest() {
        for (Object key : values.keySet()) {
            if (!asked.contains(String.valueOf(key))) {
                problems.add(ProfileProblem.unknown(at(String.valueOf(key))));
            }
        }
        children.forEach(Section::refuseTheRest);
    }

    /** Takes note of a key that something else reads. */
    void ignore(String key) {
        asked.add(key);
    }

    private @Nullable Object take(String key) {
        asked.add(key);
        return values.get(key);
    }

    private void report(String key, @Nullable Object value, String vi, String en) {
        problems.add(value == null ? ProfileProblem.missing(at(key)) : ProfileProblem.value(at(key), vi, en));
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
