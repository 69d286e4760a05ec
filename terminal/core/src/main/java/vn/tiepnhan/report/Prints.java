package vn.tiepnhan.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.PrintJobs;

/** How much this terminal printed, for what paper and printers cost (S4-6). */
final class Prints {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<Wording> PARTS = List.of(
            new Wording("In lần đầu", "First prints"),
            new Wording("In lại", "Reprints"),
            new Wording("Không rõ đã in", "Not known to be printed"),
            new Wording("Không in", "Not printed"));

    private Prints() {}

    /** By day where that was asked for, else by month. */
    static Report of(Store store, Grouping by, LocalDate from, LocalDate to) {
        Map<String, long[]> sums = new TreeMap<>();
        List<PrintJobs.Printed> jobs = store.read(tables -> tables.printJobs()
                .printed(
                        from.atStartOfDay(ZONE).toInstant(),
                        to.plusDays(1).atStartOfDay(ZONE).toInstant()));
        for (PrintJobs.Printed job : jobs) {
            LocalDate day = LocalDate.ofInstant(job.at(), ZONE);
            String key =
                    by == Grouping.day ? day.toString() : YearMonth.from(day).toString();
            sums.computeIfAbsent(key, fresh -> new long[PARTS.size()])[part(job)]++;
        }
        List<List<String>> rows = new ArrayList<>();
        List<Chart.Bar> bars = new ArrayList<>();
        long[] total = new long[PARTS.size()];
        sums.forEach((key, sum) -> {
            rows.add(row(key, sum));
            bars.add(new Chart.Bar(
                    key, Stream.of(0, 1, 2, 3).map(i -> (double) sum[i]).toList()));
            for (int i = 0; i < total.length; i++) {
                total[i] += sum[i];
            }
        });
        if (rows.size() > 1) {
            rows.add(row("Tổng cộng", total));
        }
        Grouping shown = by == Grouping.day ? by : Grouping.month;
        List<Wording> headings =
                Stream.concat(Stream.of(shown.heading()), PARTS.stream()).toList();
        return new Report(ReportKind.prints.title(), from, to, headings, rows, new Chart(PARTS, bars, false, null));
    }

    private static int part(PrintJobs.Printed job) {
        if (job.evidence() == Evidence.NOT_SENT) {
            return 3;
        }
        if (job.evidence() == Evidence.UNKNOWN) {
            return 2;
        }
        return job.copy() == 0 ? 0 : 1;
    }

    private static List<String> row(String first, long[] sum) {
        List<String> row = new ArrayList<>(List.of(first));
        for (long one : sum) {
            row.add(String.valueOf(one));
        }
        return row;
    }
}
