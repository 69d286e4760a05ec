package vn.tiepnhan.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.office.AuditTable;

/**
 * How visitors found their visit, as they touched it at a kiosk: the audit rows {@code RATING} of its folder, which bear no
 * name (S4-2).
 */
public final class Ratings {
    private static final String EVENT = "RATING";
    private static final String RATING = "rating";
    private static final List<String> CODES = List.of("GOOD", "FAIR", "POOR");
    private static final List<Wording> PARTS = List.of(
            new Wording("Hài lòng", "Good"), new Wording("Bình thường", "Fair"), new Wording("Chưa hài lòng", "Poor"));
    private static final int PAGE = 500;

    private Ratings() {}

    /** The row of one rating: GOOD, FAIR or POOR; others are in no report. */
    public static AuditRecord record(LocalDateTime at, String program, String code) {
        return new AuditRecord(at.toString(), EVENT, program, "", Map.of(RATING, code));
    }

    /** By day where that was asked for, else by month. */
    static Report of(Store store, Grouping by, LocalDate from, LocalDate to) {
        Tally tally = new Tally(PARTS, by);
        long after = 0;
        List<AuditTable.Told> page;
        do {
            long seen = after;
            page = store.read(tables -> tables.audit().told(seen, PAGE));
            for (AuditTable.Told told : page) {
                add(told.record(), from, to, tally);
                after = told.n();
            }
        } while (page.size() == PAGE);
        return tally.report(ReportKind.ratings.title(), from, to);
    }

    private static void add(AuditRecord record, LocalDate from, LocalDate to, Tally tally) {
        int part = CODES.indexOf(record.facts().getOrDefault(RATING, ""));
        if (record.event().equals(EVENT) && part >= 0) {
            LocalDate day = LocalDateTime.parse(record.at()).toLocalDate();
            if (!day.isBefore(from) && !day.isAfter(to)) {
                tally.add(day, part);
            }
        }
    }
}
