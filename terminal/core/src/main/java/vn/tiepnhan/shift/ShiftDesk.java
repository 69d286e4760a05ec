package vn.tiepnhan.shift;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.shift.ShiftReport.Total;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.store.office.Shifts;

/** Opens and closes this counter's shift and tells what it did. Safe for several threads. */
public final class ShiftDesk {
    private static final int PAGE = 500;

    private final Store store;

    public ShiftDesk(Store store) {
        this.store = store;
    }

    /** What became of opening, closing or asking. */
    public sealed interface Answer {
        record Told(ShiftReport report) implements Answer {}

        record Refused(Problem problem) implements Answer {}
    }

    /** Opens a shift; what the days before left open comes with it. */
    public Answer open(String officer, LocalDateTime at) {
        return store.write(tables -> {
            Optional<Shifts.Row> running = tables.shifts().current();
            if (running.isPresent()) {
                return new Answer.Refused(stillOpen(running.get()));
            }
            long n = tables.shifts().next();
            long after = tables.lines().nextSequence() - 1;
            long audit = audit(tables, "SHIFT_OPENED", officer, at, n, Map.of("after", String.valueOf(after)));
            tables.shifts().open(n, at, after, audit, new Shifts.Details(officer, "", Map.of()));
            return told(tables, tables.shifts().find(n).orElseThrow(), at);
        });
    }

    /** Closes the open shift and keeps its totals as they are now. */
    public Answer close(String officer, LocalDateTime at) {
        return store.write(tables -> {
            Optional<Shifts.Row> running = tables.shifts().current();
            if (running.isEmpty()) {
                return new Answer.Refused(notOpen());
            }
            Shifts.Row shift = running.get();
            Map<Total, Long> totals = totals(receipts(tables, shift));
            Map<String, Long> kept = new TreeMap<>();
            Map<String, String> facts = new TreeMap<>();
            totals.forEach((total, count) -> {
                kept.put(total.name(), count);
                facts.put(total.name(), count.toString());
            });
            long last = tables.lines().nextSequence() - 1;
            facts.put("last", String.valueOf(last));
            long audit = audit(tables, "SHIFT_CLOSED", officer, at, shift.n(), facts);
            tables.shifts()
                    .close(
                            shift.n(),
                            at,
                            last,
                            audit,
                            new Shifts.Details(shift.details().openedBy(), officer, kept));
            return told(tables, tables.shifts().find(shift.n()).orElseThrow(), at);
        });
    }

    /** The shift of that number, or the open or newest one for 0. */
    public Answer report(long n, LocalDateTime now) {
        return store.read(tables -> {
            Optional<Shifts.Row> row =
                    n > 0 ? tables.shifts().find(n) : tables.shifts().newest();
            return row.isPresent() ? told(tables, row.get(), now) : new Answer.Refused(n > 0 ? unknown(n) : notOpen());
        });
    }

    /** Whether somebody works here now. */
    public boolean running() {
        return store.read(tables -> tables.shifts().current()).isPresent();
    }

    private static Answer told(Tables tables, Shifts.Row shift, LocalDateTime now) {
        List<Listed> receipts = receipts(tables, shift);
        Map<String, List<Listed>> byOfficer = new TreeMap<>();
        receipts.forEach(one -> byOfficer
                .computeIfAbsent(one.entry().details().officer(), fresh -> new ArrayList<>())
                .add(one));
        Map<String, Map<Total, Long>> officers = new TreeMap<>();
        byOfficer.forEach((name, its) -> officers.put(name, totals(its)));
        return new Answer.Told(new ShiftReport(
                shift,
                shift.closedAt() == null ? totals(receipts) : kept(shift.details()),
                officers,
                receipts,
                OpenItems.of(tables, now)));
    }

    private static List<Listed> receipts(Tables tables, Shifts.Row shift) {
        Long last = shift.last();
        List<Listed> found = new ArrayList<>();
        long after = shift.after();
        for (List<Listed> page = tables.receipts().after(after, PAGE);
                !page.isEmpty();
                page = tables.receipts().after(after, PAGE)) {
            for (Listed one : page) {
                after = one.entry().sequence();
                if (last != null && after > last) {
                    return found;
                }
                found.add(one);
            }
        }
        return found;
    }

    private static Map<Total, Long> totals(List<Listed> receipts) {
        Map<Total, Long> totals = new EnumMap<>(Total.class);
        for (Total total : Total.values()) {
            totals.put(
                    total, receipts.stream().mapToLong(one -> worth(total, one)).sum());
        }
        return totals;
    }

    private static long worth(Total total, Listed one) {
        boolean stands = one.voided() == null;
        return switch (total) {
            case RECEIVED -> is(stands && one.entry().ruling().received());
            case SPECIAL -> is(stands && one.entry().ruling().special());
            case NOT_RECEIVED -> is(stands && !one.entry().ruling().received());
            case VOIDED -> is(!stands);
            case COPIES -> one.copies();
            case UNPRINTED -> is(stands && one.printed().evidence().equals("NOT_SENT"));
            case UNSENT -> is(one.sync().equals("QUEUED") || one.sync().equals("SENT"));
        };
    }

    private static long is(boolean so) {
        return so ? 1 : 0;
    }

    private static Map<Total, Long> kept(Shifts.Details details) {
        Map<Total, Long> totals = new EnumMap<>(Total.class);
        for (Total total : Total.values()) {
            totals.put(total, details.totals().getOrDefault(total.name(), 0L));
        }
        return totals;
    }

    private static long audit(
            Tables tables, String event, String officer, LocalDateTime at, long n, Map<String, String> facts) {
        return tables.audit().append(new AuditRecord(at.toString(), event, officer, String.valueOf(n), facts));
    }

    private static Problem stillOpen(Shifts.Row shift) {
        String who = shift.details().openedBy();
        return Problem.of(
                "SHIFT_OPEN",
                "Ca số " + shift.n() + " của " + who + " mở từ " + shift.openedAt()
                        + " chưa đóng. Hãy đóng ca đó trước: tiepnhan shift close.",
                "Shift " + shift.n() + " of " + who + ", open since " + shift.openedAt()
                        + ", is not closed. Close it first: tiepnhan shift close.");
    }

    private static Problem notOpen() {
        return Problem.of(
                "NO_SHIFT",
                "Chưa có ca nào đang mở. Hãy mở ca: tiepnhan shift open.",
                "No shift is open. Open one: tiepnhan shift open.");
    }

    private static Problem unknown(long n) {
        return Problem.of(
                "NO_SHIFT", "Không có ca số " + n + " ở máy này.", "There is no shift " + n + " at this terminal.");
    }
}
