package vn.tiepnhan.cli.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Output;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.report.Report;
import vn.tiepnhan.report.format.ReportFormat;

/** Which days a report covers, and how it is written. */
public final class ReportOptions {
    @Option(names = "--from", paramLabel = "DATE", description = "Từ ngày (đầu tháng này) / from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Đến hết ngày (hôm nay) / up to and including")
    private @Nullable LocalDate to;

    @Option(
            names = "--period",
            paramLabel = "P",
            description = "Thay cho --from, --to / instead: 2026, 2026-H1, 2026-Q3, 2026-02")
    private @Nullable String period;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private ReportFormat format = ReportFormat.table;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Tệp, cần cho xlsx, pdf, png / file, needed for xlsx, pdf, png")
    private @Nullable Path out;

    /** First and last day, both inclusive. */
    public record Span(LocalDate from, LocalDate to) {}

    /** The days asked for; this month up to today where nothing was said. */
    public Span span(LocalDate today) {
        Span span = named(today);
        if (span.to().isBefore(span.from())) {
            throw new Failure("USAGE", "Ngày cuối trước ngày đầu.", "The last day is before the first.");
        }
        return span;
    }

    /** Writes a report where it was wished. */
    public void write(Output output, String kind, Report report) {
        Path file = out;
        format.unfit(report).ifPresent(problem -> {
            throw new Failure(problem.code(), problem.wording());
        });
        if (file != null) {
            write(file, report, output.language());
            output.message(output.say(new Wording("Đã ghi " + file, "Written to " + file)));
        } else if (format.binary() && !output.json()) {
            throw new Failure("USAGE", "Hãy ghi tên tệp: --out.", "Name a file: --out.");
        }
        if (output.json()) {
            output.document(json(kind, report));
        } else if (file == null) {
            output.text(out -> format.write(report, output.language(), out));
        }
    }

    private Span named(LocalDate today) {
        String named = period;
        if (named == null) {
            return new Span(from == null ? today.withDayOfMonth(1) : from, to == null ? today : to);
        }
        if (!named.matches("\\d{4}(-H[12]|-Q[1-4]|-(0[1-9]|1[0-2]))?")) {
            throw new Failure(
                    "USAGE",
                    "Kỳ báo cáo “" + named + "” không hiểu được. Hãy ghi như 2026, 2026-H1, 2026-Q3, 2026-02.",
                    "Period “" + named + "” is not understood. Write it like 2026, 2026-H1, 2026-Q3, 2026-02.");
        }
        int year = Integer.parseInt(named.substring(0, 4));
        String rest = named.substring(4);
        int first = 1;
        int months = 12;
        if (rest.startsWith("-H")) {
            months = 6;
            first = (rest.charAt(2) - '1') * months + 1;
        } else if (rest.startsWith("-Q")) {
            months = 3;
            first = (rest.charAt(2) - '1') * months + 1;
        } else if (!rest.isEmpty()) {
            months = 1;
            first = Integer.parseInt(rest.substring(1));
        }
        YearMonth begin = YearMonth.of(year, first);
        return new Span(begin.atDay(1), begin.plusMonths(months - 1L).atEndOfMonth());
    }

    private void write(Path file, Report report, String language) {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file))) {
            format.write(report, language, bytes);
        } catch (IOException failed) {
            throw new Failure(
                    "CANNOT_WRITE",
                    new Wording(
                            "Không ghi được " + file + ". Hãy kiểm tra thư mục, chỗ trống trên đĩa và quyền ghi.",
                            "Cannot write " + file + ". Check the folder, its permissions and the space on the disk."),
                    failed);
        }
    }

    private static Map<String, Object> json(String kind, Report report) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", kind);
        document.put("from", report.from().toString());
        document.put("to", report.to().toString());
        document.put("rows", new NamedCells(report));
        return document;
    }

    /** Rows with the names of their columns, made one by one as they are written. */
    private static final class NamedCells extends AbstractList<Map<String, String>> {
        private final Report report;

        private NamedCells(Report report) {
            this.report = report;
        }

        @Override
        public Map<String, String> get(int index) {
            List<String> row = report.rows().get(index);
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(report.columns().get(i).en(), row.get(i));
            }
            return cells;
        }

        @Override
        public int size() {
            return report.rows().size();
        }
    }
}
