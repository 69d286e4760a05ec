package vn.tiepnhan.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Figures.Counted;
import vn.tiepnhan.store.dossier.Figures.Opened;
import vn.tiepnhan.store.dossier.Listed;

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
            case summary -> counted(kind, by, from, to, one -> true);
            case exceptions -> counted(kind, by, from, to, Counted::special);
            case returned -> counted(kind, by, from, to, one -> !one.received());
            case cards -> CardsOutstanding.of(store, from, to);
            case prints -> Prints.of(store, by, from, to);
            case ratings -> Ratings.of(store, by, from, to);
            case register -> listed(kind, from, to, listed -> true);
            case commitments -> Commitments.of(store, from, to);
            case overdue -> listed(kind, from, to, listed -> isOverdue(listed, now));
        };
    }

    private static boolean isOverdue(Listed listed, LocalDateTime now) {
        LocalDateTime due = listed.entry().due();
        return due != null && due.isBefore(now) && listed.voided() == null;
    }

    private Report counted(ReportKind kind, Grouping by, LocalDate from, LocalDate to, Predicate<Counted> wanted) {
        Map<String, Sums> sums = new TreeMap<>();
        if (by == Grouping.officer || by == Grouping.reason || by == Grouping.software) {
            store.read(tables -> {
                tables.figures().opened(from.atStartOfDay(), to.plusDays(1).atStartOfDay(), wanted, one -> sum(
                                sums, sealedKey(by, one))
                        .add(one.counted()));
                return sums;
            });
        } else {
            Function<Counted, String> key = by.listed() ? ofUnit(by) : key(by);
            store
                    .read(tables -> tables.figures()
                            .between(from.atStartOfDay(), to.plusDays(1).atStartOfDay()))
                    .stream()
                    .filter(wanted)
                    .forEach(one -> sum(sums, key.apply(one)).add(one));
        }
        return report(kind, by, new Span(from, to), sums);
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

    private static Function<Counted, String> key(Grouping by) {
        return switch (by) {
            case office -> Counted::office;
            case unit -> one -> orDash(one.unit());
            case day -> one -> one.at().toLocalDate().toString();
            case month -> one -> YearMonth.from(one.at()).toString();
            case officer, reason, software, collector, sort ->
                throw new IllegalArgumentException("not in the receipt: " + by);
        };
    }

    /** What the list of units says about a receipt's unit today. */
    private Function<Counted, String> ofUnit(Grouping by) {
        Map<String, String> known = new HashMap<>();
        store.read(tables -> tables.units().all())
                .forEach(unit -> known.put(unit.code(), by == Grouping.sort ? unit.sort() : unit.collector()));
        return one -> orDash(known.getOrDefault(one.unit(), ""));
    }

    private static String sealedKey(Grouping by, Opened one) {
        if (by == Grouping.officer) {
            return orDash(one.details().officer());
        }
        Entry.Details details = one.details();
        if (by == Grouping.software) {
            return orDash(Objects.requireNonNullElse(details.software(), "").strip());
        }
        String outcome = Outcome.valueOf(one.counted().outcome()).wording().vi();
        String incident =
                switch (details.incident()) {
                    case "SOFTWARE" -> " · sự cố phần mềm";
                    case "LINE" -> " · sự cố đường truyền";
                    case "OTHER" -> " · lý do khác";
                    default -> "";
                };
        return one.counted().rule() + " · " + outcome + incident;
    }

    private static String orDash(String text) {
        return text.isBlank() ? "–" : text;
    }

    private Report listed(ReportKind kind, LocalDate from, LocalDate to, Predicate<Listed> wanted) {
        List<Listed> all = new ArrayList<>(store.read(tables ->
                tables.receipts().between(from.atStartOfDay(), to.plusDays(1).atStartOfDay())));
        Collections.reverse(all);
        List<List<String>> rows = new ArrayList<>();
        for (Listed one : all) {
            if (wanted.test(one)) {
                rows.add(line(rows.size() + 1, one));
            }
        }
        List<Wording> headings = List.of(
                new Wording("STT", "No."),
                new Wording("Số phiếu", "Receipt"),
                new Wording("Mã hồ sơ", "Official number"),
                new Wording("Loại", "Procedure"),
                new Wording("Mã đơn vị", "Unit"),
                new Wording("Tên đơn vị", "Unit's name"),
                new Wording("Nhận lúc", "Received"),
                new Wording("Hẹn trả", "Due"),
                new Wording("Kết quả", "Outcome"));
        return new Report(kind.title(), from, to, headings, rows);
    }

    private static List<String> line(int n, Listed one) {
        Entry entry = one.entry();
        String outcome = Outcome.valueOf(entry.ruling().outcome()).wording().vi();
        if (entry.ruling().received()) {
            outcome = entry.ruling().special() ? "Đã nhận, trường hợp đặc biệt" : "Đã nhận";
        }
        return List.of(
                String.valueOf(n),
                new ReceiptNumber(entry.receipt()).grouped(),
                one.number() == null ? "" : one.number(),
                entry.identity().procedure(),
                entry.identity().unit(),
                entry.details().unitName(),
                VietnameseDates.of(entry.moment().at()),
                entry.due() == null ? "" : VietnameseDates.of(entry.due()),
                one.voided() == null ? outcome : "Đã hủy");
    }
}
