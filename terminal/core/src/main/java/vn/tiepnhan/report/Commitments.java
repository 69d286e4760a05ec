package vn.tiepnhan.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.figure.PaperAgain.Visit;

/**
 * Units that came on paper again after they had committed to file electronically, or were refused more than once: to be
 * reminded. Filing on paper makes nobody a violator; that list a supervisor compiles.
 */
final class Commitments {
    private static final LocalDateTime BEGINNING = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int OFTEN = 2;

    private final LocalDateTime from;
    private final Map<String, Unit> units = new TreeMap<>();

    private Commitments(LocalDate from) {
        this.from = from.atStartOfDay();
    }

    /** What is known of one unit; commitments count from whenever they were made. */
    private static final class Unit {
        private final List<Long> visits = new ArrayList<>();
        private boolean committed;
        private int broken;
        private int specials;
        private int refused;
        private LocalDateTime last = BEGINNING;
        private String name = "";

        private boolean counts() {
            return broken > 0 || refused >= OFTEN;
        }
    }

    static Report of(Store store, LocalDate from, LocalDate to) {
        Commitments commitments = new Commitments(from);
        return store.read(tables -> {
            tables.paperAgain().before(to.plusDays(1).atStartOfDay()).forEach(visit -> commitments.add(tables, visit));
            commitments.units.values().removeIf(unit -> !unit.counts());
            commitments.units.values().forEach(unit -> unit.name = name(tables, unit.visits));
            return commitments.report(from, to);
        });
    }

    private void add(Tables tables, Visit visit) {
        Unit unit = units.computeIfAbsent(visit.unit(), fresh -> new Unit());
        unit.visits.add(visit.sequence());
        if (!visit.at().isBefore(from)) {
            unit.last = visit.at();
            unit.specials += visit.special() ? 1 : 0;
            unit.refused += visit.special() ? 0 : 1;
            unit.broken += visit.special() && unit.committed ? 1 : 0;
        }
        unit.committed |=
                visit.special() && tables.paperAgain().details(visit.sequence()).commitment();
    }

    /** As it was last written down. */
    private static String name(Tables tables, List<Long> visits) {
        for (int i = visits.size() - 1; i >= 0; i--) {
            Entry.Details details = tables.paperAgain().details(visits.get(i));
            if (!details.unitName().isBlank()) {
                return details.unitName();
            }
        }
        return "";
    }

    private Report report(LocalDate first, LocalDate last) {
        List<List<String>> rows = new ArrayList<>();
        units.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Unit> entry) -> entry.getValue().broken)
                        .reversed())
                .forEach(entry -> rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        entry.getKey(),
                        entry.getValue().name,
                        String.valueOf(entry.getValue().broken),
                        String.valueOf(entry.getValue().specials),
                        String.valueOf(entry.getValue().refused),
                        VietnameseDates.of(entry.getValue().last.toLocalDate()))));
        return new Report(
                ReportKind.commitments.title(),
                first,
                last,
                List.of(
                        new Wording("STT", "No."),
                        new Wording("Mã đơn vị", "Unit"),
                        new Wording("Tên đơn vị", "Unit's name"),
                        new Wording("Sau cam kết", "After commitment"),
                        new Wording("Trường hợp đặc biệt", "Special cases"),
                        new Wording("Bị từ chối", "Refused"),
                        new Wording("Lần cuối", "Last")),
                rows);
    }
}
