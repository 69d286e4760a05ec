package vn.tiepnhan.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.figure.Figures.By;
import vn.tiepnhan.store.figure.Figures.Reason;
import vn.tiepnhan.store.figure.Figures.Wanted;

/** Reports on what a terminal holds. Reads beside whoever works on the store. */
public final class Reports {

    private final Store store;

    public Reports(Store store) {
        this.store = store;
    }

    /**
     * @param from first day
     * @param to last day, inclusive
     * @param now for what is overdue
     */
    public Report of(ReportKind kind, Grouping by, LocalDate from, LocalDate to, LocalDateTime now) {
        return switch (kind) {
            case summary -> counted(kind, by, new Span(from, to), Wanted.ALL);
            case exceptions -> counted(kind, by, new Span(from, to), Wanted.SPECIAL);
            case returned -> counted(kind, by, new Span(from, to), Wanted.NOT_RECEIVED);
            case cards -> CardsOutstanding.of(store, from, to);
            case prints -> Prints.of(store, by, from, to);
            case ratings -> Ratings.of(store, by, from, to);
            case register -> DossierLists.register(store, from, to);
            case commitments -> Commitments.of(store, from, to);
            case overdue -> DossierLists.overdue(store, from, to, now);
        };
    }

    private Report counted(ReportKind kind, Grouping by, Span span, Wanted wanted) {
        LocalDateTime first = span.from().atStartOfDay();
        LocalDateTime end = span.to().plusDays(1).atStartOfDay();
        Map<String, Sums> sums = new TreeMap<>();
        UnaryOperator<String> name = by.listed() ? ofUnit(by) : UnaryOperator.identity();
        store.read(tables -> tables.figures().count(wanted, key(by), first, end))
                .forEach(some -> sum(
                                sums, orDash(by == Grouping.reason ? reason(some.reason()) : name.apply(some.key())))
                        .add(some));
        return report(kind, by, span, sums);
    }

    private record Span(LocalDate from, LocalDate to) {}

    private static Report report(ReportKind kind, Grouping by, Span span, Map<String, Sums> sums) {
        List<List<String>> rows = new ArrayList<>();
        Sums total = new Sums();
        sums.forEach((key, sum) -> {
            rows.add(sum.row(key));
            total.add(sum);
        });
        if (rows.size() > 1) {
            rows.add(total.row("Tổng cộng"));
        }
        List<Wording> headings = new ArrayList<>(List.of(by.heading()));
        headings.addAll(Sums.HEADINGS);
        return new Report(kind.title(), span.from(), span.to(), headings, rows, chart(by, sums));
    }

    /** Time runs downwards; anything else begins with the longest bar. */
    private static Chart chart(Grouping by, Map<String, Sums> sums) {
        Comparator<Chart.Bar> longestFirst =
                Comparator.comparingDouble(Chart.Bar::length).reversed();
        List<Chart.Bar> bars = new ArrayList<>();
        sums.forEach((key, sum) -> bars.add(new Chart.Bar(key, sum.lengths())));
        if (by != Grouping.day && by != Grouping.month) {
            bars.sort(longestFirst);
        }
        return new Chart(Sums.PARTS, bars, false, null);
    }

    private static Sums sum(Map<String, Sums> sums, String key) {
        return sums.computeIfAbsent(key, fresh -> new Sums());
    }

    private static By key(Grouping by) {
        return switch (by) {
            case office -> By.OFFICE;
            case unit, collector, sort -> By.UNIT;
            case day -> By.DAY;
            case month -> By.MONTH;
            case officer -> By.OFFICER;
            case software -> By.SOFTWARE;
            case reason -> By.REASON;
        };
    }

    /** What the list of units says about a receipt's unit today. */
    private UnaryOperator<String> ofUnit(Grouping by) {
        Map<String, String> known = new HashMap<>();
        store.read(tables -> tables.units().all())
                .forEach(unit -> known.put(unit.code(), by == Grouping.sort ? unit.sort() : unit.collector()));
        return unit -> known.getOrDefault(unit, "");
    }

    private static String reason(Reason reason) {
        String outcome = Outcome.valueOf(reason.outcome()).wording().vi();
        String incident =
                switch (reason.incident()) {
                    case "SOFTWARE" -> " · sự cố phần mềm";
                    case "LINE" -> " · sự cố đường truyền";
                    case "OTHER" -> " · lý do khác";
                    default -> "";
                };
        return reason.rule() + " · " + outcome + incident;
    }

    private static String orDash(String text) {
        return text.isBlank() ? "–" : text;
    }
}
