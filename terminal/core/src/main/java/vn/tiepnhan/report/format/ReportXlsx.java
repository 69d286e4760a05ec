package vn.tiepnhan.report.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.report.Report;

/** A spreadsheet (OOXML). Text is written as text, so no cell is ever a formula. */
final class ReportXlsx {
    private static final int HEAD = 3;
    /** Rows are written on their way, so that a year's register does not lie in memory twice. */
    private static final int ROWS_AT_ONCE = 1000;

    private ReportXlsx() {}

    static void write(Report report, String language, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Tiep Nhan", "1.0")) {
            Worksheet sheet = book.newWorksheet("Báo cáo");
            sheet.value(0, 0, report.title().in(language));
            sheet.style(0, 0).bold().fontSize(14).set();
            sheet.value(1, 0, VietnameseDates.of(report.from()) + " – " + VietnameseDates.of(report.to()));
            double[] widths = widths(report, language);
            for (int column = 0; column < report.columns().size(); column++) {
                sheet.value(HEAD, column, report.columns().get(column).in(language));
                sheet.style(HEAD, column).bold().wrapText(true).set();
                sheet.width(column, widths[column]);
            }
            sheet.freezePane(0, HEAD + 1);
            boolean[] numbers = report.numbers();
            for (int row = 0; row < report.rows().size(); row++) {
                cells(sheet, HEAD + 1 + row, numbers, report.rows().get(row));
                if (row % ROWS_AT_ONCE == ROWS_AT_ONCE - 1) {
                    sheet.flush();
                }
            }
        }
    }

    private static void cells(Worksheet sheet, int at, boolean[] numbers, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            if (numbers[column]) {
                sheet.value(at, column, Long.parseLong(row.get(column)));
            } else {
                sheet.value(at, column, row.get(column));
            }
        }
    }

    private static double[] widths(Report report, String language) {
        int[] longest = report.columns().stream()
                .mapToInt(column -> column.in(language).length())
                .toArray();
        for (List<String> row : report.rows()) {
            for (int column = 0; column < longest.length; column++) {
                longest[column] = Math.max(longest[column], row.get(column).length());
            }
        }
        return Arrays.stream(longest)
                .mapToDouble(most -> Math.min(60, most + 3))
                .toArray();
    }
}
