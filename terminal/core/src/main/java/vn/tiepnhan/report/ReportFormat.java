package vn.tiepnhan.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.tiepnhan.paper.Sheets;

/** How a report is written down. */
public enum ReportFormat {
    table,
    csv,
    xlsx,
    pdf;

    /** @param language vi or en */
    public byte[] write(Report report, String language) {
        return switch (this) {
            case table ->
                (String.join("\n", ReportTable.lines(report, language)) + "\n").getBytes(StandardCharsets.UTF_8);
            case csv -> ReportCsv.write(report, language);
            case xlsx -> ReportXlsx.write(report, language);
            case pdf ->
                Sheets.report(report.title().in(language), period(report), headings(report, language), report.rows());
        };
    }

    private static String period(Report report) {
        return "Từ ngày " + vietnamese(report.from()) + " đến ngày " + vietnamese(report.to());
    }

    private static String vietnamese(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
    }

    private static List<String> headings(Report report, String language) {
        return report.columns().stream().map(column -> column.in(language)).toList();
    }
}
