package vn.tiepnhan.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.office.ViolatorTable;

/**
 * The list of violators a supervisor compiles by hand, each with the decision it rests on (S1-9). Nothing puts anybody on it
 * by itself: filing on paper makes nobody a violator.
 */
public final class ViolatorList {
    private final Store store;
    private final Clock clock;

    /** @param clock the machine's, in the office's zone */
    public ViolatorList(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Returns the number on the list. */
    public long add(String code, String name, String basis, String reason, String by) {
        return store.write(tables -> {
            long n = tables.violators().next();
            long audit = tell(tables, "VIOLATOR_ADDED", by, n);
            tables.violators()
                    .add(
                            new ViolatorTable.Row(
                                    n,
                                    new ViolatorTable.Details(
                                            now().toLocalDate().toString(), code, name, basis, reason, by)),
                            audit);
            return n;
        });
    }

    /** @return false where that number is not on the list */
    public boolean remove(long n, String by) {
        return store.write(tables -> {
            boolean there = tables.violators().all().stream().anyMatch(row -> row.n() == n);
            return there && tables.violators().remove(n, tell(tables, "VIOLATOR_REMOVED", by, n));
        });
    }

    /** All of it, for export. */
    public Report report() {
        List<List<String>> rows = new ArrayList<>();
        LocalDate today = now().toLocalDate();
        LocalDate first = today;
        for (ViolatorTable.Row row : store.read(tables -> tables.violators().all())) {
            ViolatorTable.Details it = row.details();
            LocalDate day = LocalDate.parse(it.day());
            first = day.isBefore(first) ? day : first;
            rows.add(List.of(
                    String.valueOf(row.n()),
                    it.code(),
                    it.name(),
                    it.basis(),
                    it.reason(),
                    VietnameseDates.of(day),
                    it.by()));
        }
        return new Report(
                new Wording("Danh sách vi phạm do lãnh đạo lập", "Violators, as compiled by the supervisor"),
                first,
                today,
                List.of(
                        new Wording("Số", "No."),
                        new Wording("Mã", "Code"),
                        new Wording("Tên", "Name"),
                        new Wording("Căn cứ", "Basis"),
                        new Wording("Nội dung", "Reason"),
                        new Wording("Ngày lập", "Added"),
                        new Wording("Người lập", "By")),
                rows);
    }

    private long tell(Tables tables, String event, String by, long n) {
        return tables.audit().append(new AuditRecord(now().toString(), event, by, String.valueOf(n), Map.of()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }
}
