package vn.tiepnhan.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
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
 * @param rows cells as text, as many as there are columns; may be made as they are asked for, and are not changed by
 *     whoever gave them
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
        rows = Collections.unmodifiableList(rows);
        if (!rows.isEmpty() && rows.get(0).size() != columns.size()) {
            throw new IllegalArgumentException("a row of " + rows.get(0).size() + " cells under " + columns.size());
        }
    }

    /** Of each column, whether every cell of it is a whole number. Looks at all of them: ask once. */
    public boolean[] numbers() {
        boolean[] numbers = new boolean[columns.size()];
        Arrays.fill(numbers, !rows.isEmpty());
        for (List<String> row : rows) {
            for (int column = 0; column < numbers.length; column++) {
                numbers[column] =
                        numbers[column] && NUMBER.matcher(row.get(column)).matches();
            }
        }
        return numbers;
    }
}
