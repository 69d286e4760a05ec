package vn.tiepnhan.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.HandOvers;
import vn.tiepnhan.store.dossier.Marks;
import vn.tiepnhan.store.dossier.Problems;
import vn.tiepnhan.store.office.AuditTable;
import vn.tiepnhan.store.office.StaffTable;

/**
 * Goes through the log and looks for the rows it tells of: one that was deleted or changed by hand, or that nobody ever told
 * the log about, is named. Reads only; one use.
 */
public final class LogAgainstRows {
    private static final int PAGE = 500;

    private final Store store;
    private final Progress progress;
    private final Map<String, String> prints = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final OfficeRows office = new OfficeRows();
    private long receipts;
    private long handOvers;
    private long problems;

    public LogAgainstRows(Store store, Progress progress) {
        this.store = store;
        this.progress = progress;
    }

    /** The first row that is not as the log tells, with what is wrong. */
    public Optional<Wording> firstFault() {
        long all = store.read(tables -> tables.audit().head().size());
        long after = 0;
        while (true) {
            long from = after;
            List<AuditTable.Told> page = store.read(tables -> tables.audit().told(from, PAGE));
            if (page.isEmpty()) {
                return store.read(this::atTheEnd);
            }
            Optional<Wording> fault = store.read(tables ->
                    page.stream().flatMap(told -> fault(tables, told).stream()).findFirst());
            if (fault.isPresent()) {
                return fault;
            }
            after = page.get(page.size() - 1).n();
            progress.at(Progress.Part.LOG, after, all);
        }
    }

    private Optional<Wording> fault(Tables tables, AuditTable.Told told) {
        AuditRecord it = told.record();
        return switch (it.event()) {
            case "RECEIVED", "NOT_RECEIVED" -> {
                receipts++;
                yield receipt(tables, it);
            }
            case "VOIDED" ->
                mark(tables, it, Marks.Mark::voided, new Wording("không còn là phiếu đã hủy", "is no longer void"));
            case "ERASED" ->
                mark(
                        tables,
                        it,
                        Marks.Mark::erased,
                        new Wording("không còn ghi là đã xóa", "is no longer marked as erased"));
            case "HANDED_OVER", "HELD_BACK" -> {
                handOvers++;
                yield handOver(tables, told);
            }
            case "PROBLEM" -> {
                problems++;
                yield problem(tables, told);
            }
            case "PRINTED", "REPRINTED" -> printed(it, it.facts().getOrDefault("evidence", ""));
            case "PRINT_CONFIRMED" -> printed(it, "PRINTED");
            case "STAFF_ADDED" -> staff(it.subject() + ":" + it.facts().getOrDefault("role", ""));
            case "STAFF_LIST" -> staff(it.facts().getOrDefault("roles", ""));
            default -> {
                office.hear(told);
                yield Optional.empty();
            }
        };
    }

    private static Optional<Wording> receipt(Tables tables, AuditRecord it) {
        Optional<Marks.Mark> found = tables.marks().receipt(it.subject());
        if (found.isEmpty()) {
            return Optional.of(missing("phiếu", "receipt", it.subject()));
        }
        Marks.Mark mark = found.get();
        boolean same = mark.received() == it.event().equals("RECEIVED")
                && it.facts().getOrDefault("due", mark.due()).equals(mark.due())
                && it.facts().getOrDefault("special", mark.special()).equals(mark.special());
        return same
                ? Optional.empty()
                : Optional.of(new Wording(
                        "phiếu " + it.subject() + " đã bị sửa: due, received hoặc special",
                        "receipt " + it.subject() + " was changed: due, received or special"));
    }

    /** A question to a receipt's row. */
    private interface Holds {
        boolean of(Marks.Mark mark);
    }

    private static Optional<Wording> mark(Tables tables, AuditRecord it, Holds holds, Wording otherwise) {
        return tables.marks().receipt(it.subject()).filter(holds::of).isPresent()
                ? Optional.empty()
                : Optional.of(otherwise.after("phiếu " + it.subject() + " ", "receipt " + it.subject() + " "));
    }

    private static Optional<Wording> handOver(Tables tables, AuditTable.Told told) {
        AuditRecord it = told.record();
        long n = number(it);
        Optional<HandOvers.Row> found = tables.handOvers().find(n);
        if (found.isEmpty()) {
            return Optional.of(missing("lần trả kết quả", "hand-over", String.valueOf(n)));
        }
        HandOvers.Row row = found.get();
        boolean same = row.audit() == told.n()
                && row.done() == it.event().equals("HANDED_OVER")
                && row.at().toString().equals(it.at())
                && row.outcome().equals(it.facts().get("outcome"))
                && row.rule().equals(it.facts().get("rule"))
                && it.facts().getOrDefault("row", row.digest()).equals(row.digest());
        return same ? Optional.empty() : Optional.of(changed("lần trả kết quả", "hand-over", String.valueOf(n)));
    }

    private static Optional<Wording> problem(Tables tables, AuditTable.Told told) {
        AuditRecord it = told.record();
        long n = number(it);
        Optional<Problems.Row> found = tables.problems().find(n);
        if (found.isEmpty()) {
            return Optional.of(missing("vướng mắc", "problem", String.valueOf(n)));
        }
        Problems.Row row = found.get();
        boolean same = row.audit() == told.n()
                && row.at().toString().equals(it.at())
                && row.unit().equals(it.subject())
                && it.facts().getOrDefault("row", row.digest()).equals(row.digest());
        return same ? Optional.empty() : Optional.of(changed("vướng mắc", "problem", String.valueOf(n)));
    }

    static Wording missing(String vi, String en, String which) {
        return new Wording("mất " + vi + " " + which, en + " " + which + " is missing");
    }

    static Wording changed(String vi, String en, String which) {
        return new Wording(vi + " " + which + " đã bị sửa", en + " " + which + " was changed");
    }

    private static long number(AuditRecord it) {
        return Long.parseLong(it.facts().getOrDefault("n", "0"));
    }

    private Optional<Wording> printed(AuditRecord it, String evidence) {
        prints.put(it.subject() + "/" + it.facts().getOrDefault("copy", "0"), evidence);
        return Optional.empty();
    }

    private Optional<Wording> staff(String listed) {
        for (String one : listed.split(" ", -1)) {
            int colon = one.indexOf(':');
            if (colon > 0) {
                roles.put(one.substring(0, colon), one.substring(colon + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Wording> atTheEnd(Tables tables) {
        for (StaffTable.Row row : tables.staff().all()) {
            if (!roles.getOrDefault(row.id(), row.role()).equals(row.role())) {
                return Optional.of(new Wording(
                        "cán bộ " + row.id() + " có vai trò khác nhật ký đã ghi",
                        "staff " + row.id() + " has another role than the log tells"));
            }
        }
        return number(tables.marks().receipts(), receipts, "receipt")
                .or(() -> number(tables.marks().handOvers(), handOvers, "hand_over"))
                .or(() -> number(tables.marks().problems(), problems, "problem"))
                .or(() -> prints(tables))
                .or(() -> office.firstFault(tables));
    }

    private static Optional<Wording> number(long rows, long told, String table) {
        return rows == told
                ? Optional.empty()
                : Optional.of(new Wording(
                        "bảng " + table + " có " + rows + " dòng, nhật ký ghi " + told,
                        "table " + table + " has " + rows + " rows, the log tells of " + told));
    }

    /** A slip that came out, or did not: the log has the last word. */
    private Optional<Wording> prints(Tables tables) {
        return tables.marks()
                .firstPrint(print -> !prints.getOrDefault(print.receipt() + "/" + print.copy(), "NOT_SENT")
                        .equals(print.evidence()))
                .map(print -> new Wording(
                        "lần in " + print.copy() + " của phiếu " + print.receipt() + " đã bị sửa",
                        "the print " + print.copy() + " of receipt " + print.receipt() + " was changed"));
    }
}
