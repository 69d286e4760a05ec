package vn.tiepnhan.policy.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.OpeningHours;
import vn.tiepnhan.data.DataFile;
import vn.tiepnhan.data.DataRow;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Office;
import vn.tiepnhan.policy.Procedure;
import vn.tiepnhan.policy.Profile;

/**
 * Reads the rules of the house from data: {@code policy.yaml} names the profiles, each profile its catalogue and rule
 * books.
 */
final class PolicyFiles {
    private final Function<String, DataRow> files;
    private final Map<String, Map<String, Procedure>> catalogues = new HashMap<>();

    PolicyFiles() {
        this(name -> DataFile.beside(Profile.class, name));
    }

    /** @param files gives a data file by its name */
    PolicyFiles(Function<String, DataRow> files) {
        Map<String, DataRow> read = new HashMap<>();
        this.files = name -> read.computeIfAbsent(name, files);
    }

    Policy read() {
        RuleReader rules = new RuleReader(new Sentences(files.apply("acts.yaml")));
        Map<String, Office> offices = offices();
        Map<String, Profile> profiles = new HashMap<>();
        Map<String, RuleBook> books = new HashMap<>();
        for (String id : files.apply("policy.yaml").onlyFields("profiles").texts("profiles")) {
            DataRow row = files.apply("profiles/" + id + ".yaml")
                    .onlyFields("id", "version", "title", "office", "words", "catalogue", "rules", "decreases");
            Profile profile = profile(row);
            if (!profile.id().equals(id) || !offices.containsKey(profile.office())) {
                throw row.fault(
                        "id phải là tên tệp, office phải là một trong " + offices.keySet(),
                        "its id must be its file's name, its office one of " + offices.keySet());
            }
            profiles.put(id, profile);
            books.put(id, rules.book(row, row.texts("rules").stream().map(files).toList()));
        }
        return new Policy(profiles, books, offices);
    }

    private Map<String, Office> offices() {
        Map<String, Office> offices = new HashMap<>();
        for (DataRow row : files.apply("offices.yaml").onlyFields("offices").rows("offices")) {
            row.onlyFields("id", "name", "address", "helpLine", "days", "sessions", "exceptions", "verified");
            Office office = built(
                    row,
                    () -> new Office(
                            row.text("id"),
                            row.text("name"),
                            row.text("address"),
                            row.text("helpLine"),
                            new OpeningHours(
                                    Set.copyOf(row.words("days", DayOfWeek.class)),
                                    row.parsed("sessions", OpeningHours.Session::parse),
                                    exceptions(row)),
                            row.flag("verified")));
            once(row, offices.put(office.code(), office));
        }
        return offices;
    }

    /** Days on which an office is closed, or keeps other hours. */
    private static Map<LocalDate, OpeningHours.OneDay> exceptions(DataRow office) {
        Map<LocalDate, OpeningHours.OneDay> exceptions = new HashMap<>();
        for (DataRow row : office.rows("exceptions")) {
            row.onlyFields("date", "reason", "sessions");
            OpeningHours.OneDay day = built(
                    row,
                    () -> new OpeningHours.OneDay(
                            row.text("reason"), row.parsed("sessions", OpeningHours.Session::parse)));
            once(row, exceptions.put(row.date("date"), day));
        }
        return exceptions;
    }

    private Profile profile(DataRow row) {
        DataRow words = row.row("words")
                .onlyFields("title", "refusalTitle", "guidanceTitle", "room", "identity", "declaration");
        return new Profile(
                row.text("id"),
                row.text("version"),
                row.text("title"),
                row.text("office"),
                new Profile.SlipWords(
                        words.text("title"),
                        words.text("refusalTitle"),
                        words.text("guidanceTitle"),
                        words.text("room"),
                        words.text("identity"),
                        Objects.requireNonNullElse(words.textOrNull("declaration"), "")),
                catalogues.computeIfAbsent(
                        row.text("catalogue"),
                        name -> catalogue(files.apply(name).onlyFields("procedures"))));
    }

    private static Map<String, Procedure> catalogue(DataRow file) {
        Map<String, Procedure> catalogue = new HashMap<>();
        for (DataRow row : file.rows("procedures")) {
            row.onlyFields("id", "title", "fields", "unsettled", "papers", "processingDays");
            Procedure procedure = built(row, () -> procedure(row));
            if (procedure.fields().isEmpty() && procedure.unsettled() == null) {
                throw row.fault(
                        "không nêu lĩnh vực (fields): nếu chưa rõ, ghi ở unsettled",
                        "names no field: say under unsettled that this is not known");
            }
            once(row, catalogue.put(procedure.code(), procedure));
        }
        return Map.copyOf(catalogue); // once, not again for each profile that shares it
    }

    private static Procedure procedure(DataRow row) {
        List<Procedure.Field> fields = row.words("fields", Procedure.Field.class);
        return new Procedure(
                row.text("id"),
                row.textOrNull("title"),
                fields.isEmpty() ? Set.of() : EnumSet.copyOf(fields),
                row.has("unsettled") ? wording(row.row("unsettled")) : null,
                row.rows("papers").stream()
                        .map(paper -> paper.onlyFields("name", "mandatory", "copies"))
                        .map(paper -> built(
                                paper,
                                () -> new Procedure.Paper(
                                        paper.text("name"),
                                        paper.flag("mandatory"),
                                        paper.has("copies") ? paper.number("copies") : 0)))
                        .toList(),
                row.has("processingDays") ? row.number("processingDays") : null);
    }

    static Wording wording(DataRow row) {
        row.onlyFields("vi", "en");
        return new Wording(row.text("vi"), row.text("en"));
    }

    /** Builds a value; what its constructor refuses is reported with the row. */
    static <T> T built(DataRow row, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            throw row.fault(refused);
        }
    }

    static void once(DataRow row, @Nullable Object before) {
        if (before != null) {
            throw row.fault("có hai dòng cùng tên này", "stands here twice");
        }
    }
}
