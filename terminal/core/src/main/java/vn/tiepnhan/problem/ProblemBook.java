package vn.tiepnhan.problem;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.record.RecordWriter;
import vn.tiepnhan.report.Report;
import vn.tiepnhan.store.SealedFiles;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Blobs;
import vn.tiepnhan.store.dossier.Problems;
import vn.tiepnhan.wire.Digest;

/** Takes problems down and puts those together that are the same, whoever told them. Safe for several threads. */
public final class ProblemBook {
    private static final int WORDS_COMPARED = 8;

    private final Store store;
    private final RecordWriter records;

    /** @param clock the machine's */
    public ProblemBook(Store store, Clock clock) {
        this.store = store;
        this.records = new RecordWriter(clock);
    }

    /**
     * What somebody tells.
     *
     * @param contact how the unit can be reached, may be empty
     * @param pictures of the screen
     */
    public record Told(
            LocalDateTime at,
            String unit,
            String software,
            String version,
            String symptom,
            String officer,
            String contact,
            List<Path> pictures) {
        public Told {
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * What was kept.
     *
     * @param n number of the problem
     * @param before how often the same was told before
     */
    public record Kept(long n, long before) {}

    public Kept add(Told told) {
        List<Blobs.Blob> pictures = new SealedFiles(store).keep(told.pictures(), "PICTURE");
        String likeness = digest(told.software(), told.symptom());
        return store.write(tables -> {
            long before = tables.problems().count(likeness);
            Problems.Row row = new Problems.Row(
                    tables.problems().next(),
                    told.at(),
                    told.unit(),
                    told.software(),
                    told.version(),
                    likeness,
                    0,
                    new Problems.Details(told.symptom(), told.officer(), told.contact()));
            long audit = tables.audit()
                    .append(new AuditRecord(
                            told.at().toString(),
                            "PROBLEM",
                            told.officer(),
                            told.unit(),
                            Map.of(
                                    "n", String.valueOf(row.n()),
                                    "software", told.software(),
                                    "row", row.digest())));
            Problems.Row kept = row.toldIn(audit);
            tables.problems().add(kept);
            for (int i = 0; i < pictures.size(); i++) {
                tables.problems().attach(kept.n(), i, pictures.get(i));
            }
            records.problem(tables, kept);
            return new Kept(kept.n(), before);
        });
    }

    /**
     * The same trouble, whoever told it.
     *
     * @param symptom in the words of whoever told it first
     * @param units how many told it
     */
    public record Group(
            String likeness,
            String software,
            List<String> versions,
            String symptom,
            int times,
            int units,
            LocalDate first,
            LocalDate last) {
        public Group {
            versions = List.copyOf(versions);
        }

        /** Of a trouble in these words. */
        public static Group of(
                String software,
                List<String> versions,
                String symptom,
                int times,
                int units,
                LocalDate first,
                LocalDate last) {
            return new Group(digest(software, symptom), software, versions, symptom, times, units, first, last);
        }

        /** Whether what is told in these words would be counted here. */
        public boolean holds(String otherSoftware, String otherSymptom) {
            return likeness.equals(digest(otherSoftware, otherSymptom));
        }
    }

    /** Each trouble of these days once, the most frequent first. */
    public List<Group> groups(LocalDate from, LocalDate to) {
        List<Problems.Row> rows = store.read(tables ->
                tables.problems().between(from.atStartOfDay(), to.plusDays(1).atStartOfDay()));
        Map<String, List<Problems.Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.likeness(), fresh -> new ArrayList<>())
                .add(row));
        return groups.values().stream()
                .sorted((a, b) -> Integer.compare(b.size(), a.size()))
                .map(ProblemBook::group)
                .toList();
    }

    /** Each trouble once, the most frequent first: how often, by how many units, since when, in whose words. */
    public Report consolidated(LocalDate from, LocalDate to) {
        return new Report(
                new Wording("Tổng hợp vướng mắc", "Consolidated problems"),
                from,
                to,
                List.of(
                        new Wording("Phần mềm", "Software"),
                        new Wording("Phiên bản", "Versions"),
                        new Wording("Hiện tượng", "Symptom"),
                        new Wording("Số lần", "Times"),
                        new Wording("Số đơn vị", "Units"),
                        new Wording("Lần đầu", "First"),
                        new Wording("Lần cuối", "Last")),
                groups(from, to).stream().map(ProblemBook::line).toList());
    }

    private static Group group(List<Problems.Row> group) {
        Problems.Row first = group.get(0);
        Problems.Row last = group.get(group.size() - 1);
        TreeSet<String> versions = new TreeSet<>();
        TreeSet<String> units = new TreeSet<>();
        group.forEach(row -> {
            units.add(row.unit());
            if (!row.version().isBlank()) {
                versions.add(row.version());
            }
        });
        return new Group(
                first.likeness(),
                first.software(),
                List.copyOf(versions),
                first.details().symptom(),
                group.size(),
                units.size(),
                first.at().toLocalDate(),
                last.at().toLocalDate());
    }

    private static List<String> line(Group group) {
        return List.of(
                group.software(),
                String.join(", ", group.versions()),
                group.symptom(),
                String.valueOf(group.times()),
                String.valueOf(group.units()),
                VietnameseDates.of(group.first()),
                VietnameseDates.of(group.last()));
    }

    private static String digest(String software, String symptom) {
        return Digest.of(likeness(software, symptom).getBytes(StandardCharsets.UTF_8));
    }

    /** Software and the first words of the symptom, without case, diacritics and numbers: people tell the same differently. */
    static String likeness(String software, String symptom) {
        String plain = Normalizer.normalize(software + " " + symptom, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]+", " ")
                .strip();
        String[] words = plain.split(" +");
        return String.join(" ", List.of(words).subList(0, Math.min(WORDS_COMPARED, words.length)));
    }
}
