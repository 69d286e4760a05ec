package vn.tiepnhan.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiepnhan.dossier.Wording;

/** Counts what happened on days, in a few parts; a line a day where that was asked for, else a line a month. */
final class Tally {
    private final List<Wording> parts;
    private final Grouping by;
    private final Map<String, long[]> sums = new TreeMap<>();

    Tally(List<Wording> parts, Grouping by) {
        this.parts = List.copyOf(parts);
        this.by = by == Grouping.day ? by : Grouping.month;
    }

    /** @param part which of them, from 0 */
    void add(LocalDate day, int part) {
        String key = by == Grouping.day ? day.toString() : YearMonth.from(day).toString();
        sums.computeIfAbsent(key, fresh -> new long[parts.size()])[part]++;
    }

    Report report(Wording title, LocalDate from, LocalDate to) {
        List<List<String>> rows = new ArrayList<>();
        List<Chart.Bar> bars = new ArrayList<>();
        long[] total = new long[parts.size()];
        sums.forEach((key, sum) -> {
            rows.add(row(key, sum));
            bars.add(new Chart.Bar(
                    key,
                    IntStream.range(0, sum.length)
                            .mapToObj(i -> (double) sum[i])
                            .toList()));
            for (int i = 0; i < total.length; i++) {
                total[i] += sum[i];
            }
        });
        if (rows.size() > 1) {
            rows.add(row("Tổng cộng", total));
        }
        List<Wording> headings =
                Stream.concat(Stream.of(by.heading()), parts.stream()).toList();
        return new Report(title, from, to, headings, rows, new Chart(parts, bars, false, null));
    }

    private static List<String> row(String first, long[] sum) {
        List<String> row = new ArrayList<>(List.of(first));
        for (long one : sum) {
            row.add(String.valueOf(one));
        }
        return row;
    }
}
