package vn.tiepnhan.report.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.tiepnhan.report.Report;

/**
 * Comma-separated values (RFC 4180), UTF-8 with a byte order mark so that spreadsheets show the diacritics. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection).
 */
final class ReportCsv {
    private static final String FORMULA = "=+-@\t\r";

    private static final String QUOTED = ",\"\n\r;";

    private ReportCsv() {}

    static void write(Report report, String language, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.append('\uFEFF');
        line(text, report.columns().stream().map(column -> column.in(language)).toList());
        for (List<String> row : report.rows()) {
            line(text, row);
        }
        text.flush();
    }

    private static void line(Writer text, List<String> cells) throws IOException {
        String between = "";
        for (String cell : cells) {
            text.append(between).append(cell(cell));
            between = ",";
        }
        text.append("\r\n");
    }

    static String cell(String value) {
        boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        return quoted(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (QUOTED.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
