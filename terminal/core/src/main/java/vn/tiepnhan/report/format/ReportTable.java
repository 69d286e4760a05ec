package vn.tiepnhan.report.format;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.report.Report;

/** A report as lines of text in columns. */
final class ReportTable {
    private ReportTable() {}

    static List<String> lines(Report report, String language) {
        List<List<String>> all = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        report.columns().forEach(column -> headings.add(column.in(language)));
        all.add(headings);
        all.addAll(report.rows());
        int[] widths = new int[headings.size()];
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(report.title().in(language) + "  " + VietnameseDates.of(report.from()) + " – "
                + VietnameseDates.of(report.to()));
        boolean[] numbers = report.numbers();
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String space = " ".repeat(widths[i] - row.get(i).length());
                line.append(numbers[i] ? space + row.get(i) : row.get(i) + space)
                        .append("  ");
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
