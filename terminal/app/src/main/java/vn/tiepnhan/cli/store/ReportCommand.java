package vn.tiepnhan.cli.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.report.Grouping;
import vn.tiepnhan.report.Report;
import vn.tiepnhan.report.ReportFormat;
import vn.tiepnhan.report.ReportKind;
import vn.tiepnhan.report.Reports;
import vn.tiepnhan.store.Store;

/** {@code tiepnhan report}: figures of what this terminal received, as text, spreadsheet or A4. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Báo cáo: summary, exceptions, returned, register (sổ theo dõi), overdue / reports")
public final class ReportCommand extends Verb {
    @Parameters(paramLabel = "KIND", description = "Loại báo cáo / kind: ${COMPLETION-CANDIDATES}")
    private ReportKind kind = ReportKind.summary;

    @Option(names = "--from", paramLabel = "DATE", description = "Từ ngày (đầu tháng này) / from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Đến hết ngày (hôm nay) / up to and including")
    private @Nullable LocalDate to;

    @Option(
            names = "--period",
            paramLabel = "P",
            description = "Thay cho --from, --to / instead: 2026, 2026-H1, 2026-Q3, 2026-02")
    private @Nullable String period;

    @Option(
            names = "--by",
            paramLabel = "GROUP",
            description = "Theo / by: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Grouping by = Grouping.unit;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private ReportFormat format = ReportFormat.table;

    @Option(names = "--out", paramLabel = "FILE", description = "Tệp, cần cho xlsx và pdf / file, needed for xlsx, pdf")
    private @Nullable Path out;

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Stated stated = new Stated();

    @Override
    public Integer call() {
        LocalDateTime now = stated.time(Clock.systemUTC());
        Span span = span(now.toLocalDate());
        if (span.to().isBefore(span.from())) {
            throw new Failure("USAGE", "Ngày cuối trước ngày đầu.", "The last day is before the first.");
        }
        Report report;
        try (Store store = data.beside("report")) {
            report = new Reports(store).of(kind, by, span.from(), span.to(), now);
        }
        Path file = out;
        boolean binary = format == ReportFormat.xlsx || format == ReportFormat.pdf;
        if (file != null) {
            write(file, format.write(report, output.language()));
            output.message(output.say(new Wording("Đã ghi " + file, "Written to " + file)));
        } else if (binary && !output.json()) {
            throw new Failure("USAGE", "Hãy ghi tên tệp: --out.", "Name a file: --out.");
        }
        if (output.json()) {
            output.document(json(report));
        } else if (file == null) {
            output.line(new String(format.write(report, output.language()), StandardCharsets.UTF_8).stripTrailing());
        }
        return Exit.DONE;
    }

    private record Span(LocalDate from, LocalDate to) {}

    private Span span(LocalDate today) {
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

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new Failure(
                    "CANNOT_WRITE",
                    new Wording(
                            "Không ghi được " + file + ". Hãy kiểm tra thư mục và quyền ghi.",
                            "Cannot write " + file + ". Check the folder and its permissions."),
                    failed);
        }
    }

    private Map<String, Object> json(Report report) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> row : report.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(report.columns().get(i).en(), row.get(i));
            }
            rows.add(cells);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", kind.name());
        document.put("from", report.from().toString());
        document.put("to", report.to().toString());
        document.put("rows", rows);
        return document;
    }
}
