package vn.tiepnhan.profile.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.fact.Name;
import vn.tiepnhan.profile.read.Tree.Branch;
import vn.tiepnhan.profile.read.Tree.Leaf;
import vn.tiepnhan.profile.read.Tree.Row;

/**
 * One mapping of a profile while it is read: hands out its values, notes what is wrong with them, and in the end what
 * nobody asked for. A value that cannot be had is reported once and replaced by a stand-in, so that one reading finds all
 * problems; the result is used only when there were none.
 */
public final class Section {
    /** The pattern of any text that says something. */
    public static final String ANY = "(?s).+";

    private final Branch values;
    private final String path;
    private final List<ProfileProblem> problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Section> children = new ArrayList<>();

    private Section(Branch values, String path, List<ProfileProblem> problems) {
        this.values = values;
        this.path = path;
        this.problems = problems;
    }

    /** The whole of a merged profile. */
    public static Section root(Branch values, List<ProfileProblem> problems) {
        return new Section(values, "", problems);
    }

    /** A group that must be there. */
    public Section section(String key) {
        Tree value = take(key);
        Section child;
        if (value instanceof Branch branch) {
            child = new Section(branch, at(key), problems);
        } else {
            report(key, value, "một nhóm mục", "a mapping");
            child = new Section(new Branch(Map.of(), Place.NOWHERE), at(key), new ArrayList<>());
        }
        children.add(child);
        return child;
    }

    /** A group that may be left out; then it is empty. */
    public Section optional(String key) {
        return has(key) ? section(key) : new Section(new Branch(Map.of(), values.place()), at(key), problems);
    }

    /** Notes that a value, good by itself, will not do. */
    public void refuse(String key, String vi, String en) {
        report(key, values.at(key), vi, en);
    }

    public boolean has(String key) {
        return values.twigs().containsKey(key);
    }

    /** Its keys, for a mapping whose keys are data. */
    public List<String> keys() {
        return List.copyOf(values.twigs().keySet());
    }

    /** A list of mappings. */
    public List<Section> rows(String key) {
        List<Section> rows = new ArrayList<>();
        Tree value = take(key);
        if (value instanceof Row row && row.items().stream().allMatch(Branch.class::isInstance)) {
            for (Tree one : row.items()) {
                rows.add(new Section((Branch) one, at(key) + "[" + rows.size() + "]", problems));
            }
        } else {
            report(key, value, "danh sách các nhóm mục", "a list of mappings");
        }
        children.addAll(rows);
        return rows;
    }

    /** A list of mappings that may be left out. */
    public List<Section> optionalRows(String key) {
        return has(key) ? rows(key) : List.of();
    }

    /** @param pattern the whole text must match it */
    public String text(String key, String pattern) {
        Tree value = take(key);
        if (value instanceof Leaf leaf && leaf.value() instanceof String text && text.matches(pattern)) {
            return text;
        }
        boolean any = pattern.equals(ANY);
        report(
                key,
                value,
                any ? "chữ, không để trống" : "chữ theo mẫu " + pattern,
                any ? "text, and not empty" : "text matching " + pattern);
        return "";
    }

    /** Text that may be left out; then it is empty. */
    public String optionalText(String key, String pattern) {
        return has(key) ? text(key, pattern) : "";
    }

    public Name name(String key) {
        return section(key).name();
    }

    /** The two languages of this group. */
    public Name name() {
        return new Name(text("vi", ANY), text("en", ANY));
    }

    public int number(String key, int least, int most, int step) {
        Tree value = take(key);
        if (value instanceof Leaf leaf
                && leaf.value() instanceof Integer number
                && number >= least
                && number <= most
                && number % step == 0) {
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

    public int number(String key, int least, int most) {
        return number(key, least, most, 1);
    }

    public boolean flag(String key) {
        Tree value = take(key);
        if (value instanceof Leaf leaf && leaf.value() instanceof Boolean flag) {
            return flag;
        }
        report(key, value, "true hoặc false", "true or false");
        return false;
    }

    public <E extends Enum<E>> E choice(String key, E[] choices) {
        Tree value = take(key);
        for (E choice : choices) {
            if (value instanceof Leaf leaf && choice.name().equals(leaf.value())) {
                return choice;
            }
        }
        report(key, value, "một trong " + List.of(choices), "one of " + List.of(choices));
        return choices[0];
    }

    /** A list of different values out of a closed set, in the order of the file. */
    public <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        List<E> choices = List.of(type.getEnumConstants());
        List<String> names = list(
                key,
                String.class,
                word -> choices.stream().anyMatch(c -> c.name().equals(word)),
                "danh sách trong số " + choices,
                "a list out of " + choices);
        return names.stream().map(word -> Enum.valueOf(type, word)).toList();
    }

    /** A list of different values, each good by {@code good}. */
    public <T> List<T> list(String key, Class<T> type, Predicate<T> good, String vi, String en) {
        Tree value = take(key);
        List<T> found = new ArrayList<>();
        if (value instanceof Row row) {
            for (Tree one : row.items()) {
                if (one instanceof Leaf leaf
                        && type.isInstance(leaf.value())
                        && good.test(type.cast(leaf.value()))
                        && !found.contains(type.cast(leaf.value()))) {
                    found.add(type.cast(leaf.value()));
                }
            }
            if (found.size() == row.items().size()) {
                return List.copyOf(found);
            }
        }
        report(key, value, vi, en);
        return List.of();
    }

    /** A mapping of value, provenance and source; {@code value} reads the first. */
    public <T> Capability<T> capability(String key, Function<Section, T> value) {
        Section one = section(key);
        return CapabilitySection.read(one, value.apply(one));
    }

    /** This row as a capability whose value is spread over it. */
    public <T> Capability<T> itself(Function<Section, T> value) {
        return CapabilitySection.read(this, value.apply(this));
    }

    /** A capability that need not be said; unsaid it has its usual value, which nobody verified for this model. */
    public <T> Capability<T> capability(String key, T usual, Function<Section, T> value) {
        return has(key) ? capability(key, value) : Capability.usual(usual);
    }

    /** A yes or no that need not be said. */
    public Capability<Boolean> flag(String key, boolean usual) {
        return capability(key, usual, s -> s.flag("value"));
    }

    /** Notes every key that nothing asked for, here and below. */
    public void refuseTheRest() {
        values.twigs().forEach((key, twig) -> {
            if (!asked.contains(key)) {
                problems.add(ProfileProblem.unknown(twig.key(), at(key), Spelling.nearest(key, asked)));
            }
        });
        children.forEach(Section::refuseTheRest);
    }

    /** Takes note of a key that something else reads. */
    public void ignore(String key) {
        asked.add(key);
    }

    private @Nullable Tree take(String key) {
        asked.add(key);
        return values.at(key);
    }

    private void report(String key, @Nullable Tree value, String vi, String en) {
        problems.add(
                value == null
                        ? ProfileProblem.missing(values.place(), at(key))
                        : ProfileProblem.value(value.place(), at(key), vi, en));
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
