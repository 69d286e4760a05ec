package vn.tiepnhan.store.seal;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.tiepnhan.store.sql.Session;

/**
 * A table and the SQL by which its rows are sealed and counted.
 *
 * @param columns all but the seal, in the order of the table
 * @param key columns of the primary key
 * @param numbered whether a whole number is the key
 * @param sealed false for a table that is counted only
 */
record SealedTable(String name, List<String> columns, List<String> key, boolean numbered, boolean sealed) {
    static final String SEAL = "seal";

    SealedTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    private record Column(String name, String type, int keyPlace) {}

    static SealedTable read(Session session, String name) {
        List<Column> all = session.all(
                "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid",
                row -> new Column(row.getString(1), row.getString(2), row.getInt(3)),
                name);
        List<Column> key = all.stream()
                .filter(column -> column.keyPlace() > 0)
                .sorted((a, b) -> Integer.compare(a.keyPlace(), b.keyPlace()))
                .toList();
        return new SealedTable(
                name,
                all.stream()
                        .map(Column::name)
                        .filter(column -> !column.equals(SEAL))
                        .toList(),
                key.stream().map(Column::name).toList(),
                key.size() == 1 && "INTEGER".equals(key.get(0).type()),
                all.stream().anyMatch(column -> column.name().equals(SEAL)));
    }

    /** The seal a row should bear, told of {@code NEW.} or {@code OLD.}, or in a statement of its own of nothing. */
    String seal(String row) {
        return call(column -> row + quoted(column));
    }

    private String call(UnaryOperator<String> value) {
        return columns.stream().map(value).collect(Collectors.joining(", ", RowSeal.NAME + "('" + name + "', ", ")"));
    }

    /** Words of SQL may be names of columns. */
    static String quoted(String column) {
        return '"' + column + '"';
    }

    String columnsOf(String row) {
        return columns.stream().map(column -> row + quoted(column)).collect(Collectors.joining(", "));
    }

    String keyIs(String row) {
        return key.stream()
                .map(column -> quoted(column) + " = " + row + quoted(column))
                .collect(Collectors.joining(" AND "));
    }

    /** How a row is called in a sentence. */
    String named() {
        return key.stream().map(SealedTable::quoted).collect(Collectors.joining(" || ' ' || "));
    }

    String ordered() {
        return key.stream().map(SealedTable::quoted).collect(Collectors.joining(", "));
    }
}
