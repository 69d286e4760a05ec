package vn.tiepnhan.report.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.report.Report;

/** A report as lines of text in columns. */
final class ReportTable {
    private ReportTable() {}

    static void write(Report report, String language, OutputStream out) throws IOException {
        List<String> headings =
                report.columns().stream().map(column -> column.in(language)).toList();
        int[] widths = new int[headings.size()];
        widen(widths, headings);
        report.rows().forEach(row -> widen(widths, row));
        boolean[] numbers = report.numbers();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.append(report.title().in(language) + "  " + VietnameseDates.of(report.from()) + " – "
                + VietnameseDates.of(report.to()) + "\n");
        text.append(line(headings, widths, numbers));
        for (List<String> row : report.rows()) {
            text.append(line(row, widths, numbers));
        }
        text.flush();
    }

    private static void widen(int[] widths, List<String> row) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], row.get(i).length());
        }
    }

    private static String line(List<String> row, int[] widths, boolean[] numbers) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - row.get(i).length());
            line.append(numbers[i] ? space + row.get(i) : row.get(i) + space).append("  ");
        }
        return line.toString().stripTrailing() + "\n";
    }
}
