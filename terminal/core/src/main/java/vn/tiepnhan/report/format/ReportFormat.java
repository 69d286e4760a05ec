package vn.tiepnhan.report.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.paper.Sheets;
import vn.tiepnhan.report.Chart;
import vn.tiepnhan.report.Report;

/** How a report is written down. */
public enum ReportFormat {
    table,
    csv,
    xlsx,
    pdf,
    png;

    /** Whether it is more than text, so that it needs a file. */
    public boolean binary() {
        return this == xlsx || this == pdf || this == png;
    }

    /**
     * @param language vi or en
     * @throws IllegalArgumentException for a picture of a report that has no chart
     */
    public byte[] write(Report report, String language) {
        return switch (this) {
            case table ->
                (String.join("\n", ReportTable.lines(report, language)) + "\n").getBytes(StandardCharsets.UTF_8);
            case csv -> ReportCsv.write(report, language);
            case xlsx -> ReportXlsx.write(report, language);
            case pdf ->
                Sheets.report(report.title().in(language), period(report), headings(report, language), report.rows());
            case png -> ReportPng.write(report, drawn(report), language);
        };
    }

    private static Chart drawn(Report report) {
        Chart chart = report.chart();
        if (chart == null) {
            throw new IllegalArgumentException(
                    "a list has no picture: " + report.title().en());
        }
        return chart;
    }

    private static String period(Report report) {
        return "Từ ngày " + VietnameseDates.of(report.from()) + " đến ngày " + VietnameseDates.of(report.to());
    }

    private static List<String> headings(Report report, String language) {
        return report.columns().stream().map(column -> column.in(language)).toList();
    }
}
