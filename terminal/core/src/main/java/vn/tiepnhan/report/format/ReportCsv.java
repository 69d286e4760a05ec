package vn.tiepnhan.report.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.report.Report;

/**
 * Comma-separated values (RFC 4180), UTF-8 with a byte order mark so that spreadsheets show the diacritics. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection).
 */
final class ReportCsv {
    private static final String FORMULA = "=+-@\t\r";

    private ReportCsv() {}

    static byte[] write(Report report, String language) {
        StringBuilder text = new StringBuilder("\uFEFF");
        List<String> headings = new ArrayList<>();
        report.columns().forEach(column -> headings.add(column.in(language)));
        line(text, headings);
        report.rows().forEach(row -> line(text, row));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        text.append("\r\n");
    }

    static String cell(String value) {
        boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
