package vn.tiepnhan.report;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;

/**
 * A finished report: a title, the days it covers, and a table.
 *
 * @param from first day
 * @param to last day, inclusive
 * @param columns headings; a column whose cells are all numbers is one of numbers
 * @param rows cells as text, as many as there are columns
 * @param chart what is drawn of it, null where it is a list
 */
public record Report(
        Wording title,
        LocalDate from,
        LocalDate to,
        List<Wording> columns,
        List<List<String>> rows,
        @Nullable Chart chart) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    /** One of which no picture is drawn. */
    public Report(Wording title, LocalDate from, LocalDate to, List<Wording> columns, List<List<String>> rows) {
        this(title, from, to, columns, rows, null);
    }

    public Report {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells under " + columns.size());
            }
        }
    }

    /** Of each column, whether every cell of it is a whole number. Looks at all of them: ask once. */
    public boolean[] numbers() {
        boolean[] numbers = new boolean[columns.size()];
        for (int column = 0; column < numbers.length; column++) {
            int at = column;
            numbers[column] = !rows.isEmpty()
                    && rows.stream().allMatch(row -> NUMBER.matcher(row.get(at)).matches());
        }
        return numbers;
    }
}
