package vn.tiepnhan.report.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;
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

    /** Some two thousand sheets; a file of more does not fit into a terminal's memory. */
    private static final int ROWS_ON_PAPER = 60_000;

    /** Whether it is more than text, so that it needs a file. */
    public boolean binary() {
        return this == xlsx || this == pdf || this == png;
    }

    /** Why a report cannot be written so, and what to do instead; empty where it can. */
    public Optional<Problem> unfit(Report report) {
        if (this == png && report.chart() == null) {
            return Optional.of(new Problem(
                    "NO_CHART",
                    new Wording(
                            "Báo cáo này là danh sách, không vẽ thành biểu đồ. Hãy chọn pdf hoặc xlsx.",
                            "This report is a list and has no chart. Choose pdf or xlsx.")));
        }
        int rows = report.rows().size();
        if (this == pdf && rows > ROWS_ON_PAPER) {
            return Optional.of(
                    new Problem(
                            "TOO_LONG_FOR_PAPER",
                            new Wording(
                                    "Danh sách có " + rows + " dòng; trên giấy chỉ in được " + ROWS_ON_PAPER
                                            + " dòng một lần. Hãy chọn kỳ ngắn hơn, hoặc lưu thành bảng tính (xlsx, csv).",
                                    "The list has " + rows + " rows; paper takes " + ROWS_ON_PAPER
                                            + " at a time. Choose a shorter period, or save it as a spreadsheet (xlsx, csv).")));
        }
        return Optional.empty();
    }

    /**
     * @param language vi or en
     * @throws IllegalArgumentException for a picture of a report that has no chart
     */
    public byte[] write(Report report, String language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(report, language, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same, text line by line as it is made: a list of a year need not fit into memory. Does not close. */
    public void write(Report report, String language, OutputStream out) throws IOException {
        switch (this) {
            case table -> ReportTable.write(report, language, out);
            case csv -> ReportCsv.write(report, language, out);
            case xlsx -> ReportXlsx.write(report, language, out);
            case pdf ->
                out.write(Sheets.report(
                        report.title().in(language), period(report), headings(report, language), report.rows()));
            case png -> out.write(ReportPng.write(report, drawn(report), language));
        }
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
