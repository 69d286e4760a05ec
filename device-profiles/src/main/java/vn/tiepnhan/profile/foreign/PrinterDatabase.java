package vn.tiepnhan.profile.foreign;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.profile.read.ProfileProblem;
import vn.tiepnhan.profile.read.ProfileText;
import vn.tiepnhan.profile.read.Tree.Branch;
import vn.tiepnhan.profile.read.Tree.Twig;

/**
 * Capability data in the form of escpos-printer-db: its {@code capabilities.json} or {@code .yml}, one of its single
 * profile files, or one profile alone. Reads what it can, and says of the rest what became of it.
 */
public final class PrinterDatabase {
    private static final String BARE = "";

    private final String file;
    private final Map<String, Branch> profiles;
    private final @Nullable Branch encodings;

    private PrinterDatabase(String file, Map<String, Branch> profiles, @Nullable Branch encodings) {
        this.file = file;
        this.profiles = profiles;
        this.encodings = encodings;
    }

    /**
     * @param problems what makes the file unreadable, keys that are there twice, and profiles that are none
     * @return null when there is no profile in it
     */
    public static @Nullable PrinterDatabase read(String file, byte[] bytes, List<ProfileProblem> problems) {
        Branch root = ProfileText.foreign(file, bytes, problems);
        if (root == null) {
            return null;
        }
        Map<String, Branch> profiles = new LinkedHashMap<>();
        if (ForeignProfile.looksLikeOne(root)) {
            profiles.put(BARE, root);
        } else {
            boolean whole = root.at("profiles") instanceof Branch;
            Branch all = root.at("profiles") instanceof Branch inside ? inside : root;
            all.twigs().forEach((name, twig) -> {
                if (twig.tree() instanceof Branch one && ForeignProfile.looksLikeOne(one)) {
                    profiles.put(name, one);
                } else if (whole) {
                    problems.add(ProfileProblem.noForeignProfile(twig.key(), name));
                }
            });
        }
        Branch encodings = root.at("encodings") instanceof Branch found ? found : null;
        return profiles.isEmpty() ? null : new PrinterDatabase(file, profiles, encodings);
    }

    /** Names of its profiles; a profile alone in its file has the empty name. */
    public Set<String> names() {
        return profiles.keySet();
    }

    /**
     * Makes a profile of one of its profiles.
     *
     * @param id the new one's id; empty for one made of its name
     */
    public ImportedProfile take(String name, String id) {
        List<Note> notes = new ArrayList<>();
        ForeignProfile foreign = new ForeignProfile(inherited(name, notes, new ArrayList<>()), notes);
        String model = foreign.text("name").isEmpty() ? name : foreign.text("name");
        String vendor = foreign.text("vendor");
        String chosen = id.isEmpty() ? slug(name.isEmpty() ? model : name) : id;
        YamlLines out = new YamlLines(file + " (escpos-printer-db), profile " + (name.isEmpty() ? model : name));
        out.line("schemaVersion", 1).raw("kind: printer").raw("id: " + chosen);
        out.raw("extends: " + foreign.parent(name + " " + model));
        String title = (model.toLowerCase(Locale.ROOT).startsWith(vendor.toLowerCase(Locale.ROOT)) ? "" : vendor + " ")
                + (model.isEmpty() ? chosen : model);
        Map<String, String> both = new LinkedHashMap<>();
        both.put("vi", cut(title.strip()));
        both.put("en", cut(title.strip()));
        out.line("name", both);
        if (!vendor.isEmpty()) {
            out.line("vendor", cut(vendor));
        }
        if (!model.isEmpty()) {
            out.line("model", cut(model));
        }
        foreign.paper(out);
        foreign.text(out, new ForeignPages(encodings, notes));
        foreign.features(out);
        foreign.rest(out);
        return new ImportedProfile(chosen, name, out.text(), notes);
    }

    /** Whole keys of the child over the parent's, only features one by one, as the database itself puts them together. */
    private Branch inherited(String name, List<Note> notes, List<String> line) {
        Branch own = java.util.Objects.requireNonNull(profiles.get(name), name);
        String parent = own.text("inherits");
        line.add(name);
        if (parent.isEmpty()) {
            return own;
        }
        if (!profiles.containsKey(parent) || line.contains(parent)) {
            notes.add(Note.dropped(
                    "inherits",
                    "Kế thừa từ " + parent + ", không có trong tệp này (hoặc vòng tròn); những gì ở đó không được lấy.",
                    "Inherits from " + parent
                            + ", which is not in this file (or in a circle): nothing of it is taken."));
            return own;
        }
        Branch above = inherited(parent, notes, line);
        Map<String, Twig> merged = new LinkedHashMap<>(above.twigs());
        own.twigs().forEach((key, twig) -> {
            Twig earlier = merged.get(key);
            merged.put(
                    key,
                    key.equals("features")
                                    && earlier != null
                                    && earlier.tree() instanceof Branch below
                                    && twig.tree() instanceof Branch over
                            ? new Twig(twig.key(), oneByOne(below, over))
                            : twig);
        });
        return new Branch(merged, own.place());
    }

    private static Branch oneByOne(Branch below, Branch over) {
        Map<String, Twig> merged = new LinkedHashMap<>(below.twigs());
        merged.putAll(over.twigs());
        return new Branch(merged, over.place());
    }

    private static String cut(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80);
    }

    /** Small letters, digits and dashes; never empty. */
    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("+", "-plus")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String whole = plain.isEmpty() ? "printer" : plain;
        return whole.length() <= 60 ? whole : whole.substring(0, 60).replaceAll("-+$", "");
    }
}
