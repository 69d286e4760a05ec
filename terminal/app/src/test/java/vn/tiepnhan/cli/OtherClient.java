package vn.tiepnhan.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Another SQLite client on a store: it has no key and keeps no rules, and took the file's own triggers away. */
final class OtherClient implements AutoCloseable {
    /** What a CHECK lets a column say. */
    private static final Pattern LISTED = Pattern.compile("'[A-Z_]+'");

    private final Connection connection;

    OtherClient(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        run("PRAGMA foreign_keys = OFF");
        run("PRAGMA ignore_check_constraints = ON");
        for (String trigger : texts("SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
            run("DROP TRIGGER " + trigger);
        }
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    List<String> tables() throws SQLException {
        return texts("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    }

    long rows(String table) throws SQLException {
        return Long.parseLong(texts("SELECT count(*) FROM " + table).get(0));
    }

    /** What this client tries: every column of the first and the last row, each of them taken away, and a row copied. */
    List<String> edits(String table) throws SQLException {
        List<String> edits = new ArrayList<>();
        for (String where : new LinkedHashSet<>(List.of(row(table, "ASC"), row(table, "DESC")))) {
            for (String column : texts("SELECT name FROM pragma_table_info('" + table + "')")) {
                for (String value : others(table, column, where)) {
                    edits.add("UPDATE " + table + " SET " + column + " = " + value + where);
                }
            }
            edits.add("DELETE FROM " + table + where);
        }
        edits.add(copy(table));
        return edits;
    }

    private List<String> key(String table) throws SQLException {
        return texts("SELECT name FROM pragma_table_info('" + table + "') WHERE pk > 0 ORDER BY pk");
    }

    private String row(String table, String order) throws SQLException {
        List<String> key = key(table);
        String is = key.stream()
                .map(column -> "'" + column + " = ' || quote(" + column + ")")
                .collect(Collectors.joining(" || ' AND ' || "));
        String by = key.stream().map(column -> column + " " + order).collect(Collectors.joining(", "));
        return " WHERE "
                + texts("SELECT " + is + " FROM " + table + " ORDER BY " + by + " LIMIT 1")
                        .get(0);
    }

    /** Plausible values first: what another row says, what the column may say, a little more, or nothing. */
    private Set<String> others(String table, String column, String where) throws SQLException {
        String here =
                texts("SELECT quote(" + column + ") FROM " + table + where).get(0);
        Set<String> values = new LinkedHashSet<>(texts("SELECT DISTINCT quote(" + column + ") FROM " + table
                + " WHERE quote(" + column + ") <> '" + here.replace("'", "''") + "' LIMIT 1"));
        List<String> listed = LISTED.matcher(texts("SELECT sql FROM sqlite_master WHERE name = '" + table + "'")
                        .get(0))
                .results()
                .map(MatchResult::group)
                .toList();
        if (listed.contains(here)) {
            values.addAll(listed);
        }
        String type = texts("SELECT type FROM pragma_table_info('" + table + "') WHERE name = '" + column + "'")
                .get(0);
        values.add(
                switch (type) {
                    case "INTEGER" -> "coalesce(" + column + ", 0) + 1";
                    case "TEXT" -> "coalesce(" + column + ", '') || '1'";
                    default -> "randomblob(8)";
                });
        values.add("NULL");
        values.remove(here);
        return values;
    }

    /** A row put in once more under a key of its own. */
    private String copy(String table) throws SQLException {
        List<String> key = key(table);
        String last = key.get(key.size() - 1);
        String columns = texts("SELECT name FROM pragma_table_info('" + table + "')").stream()
                .map(column -> {
                    boolean text = isText(table, column);
                    String more = text ? column + " || '2'" : column + " + 1000000";
                    return column.equals(last) || isUnique(table, column) ? more : column;
                })
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " SELECT " + columns + " FROM " + table + row(table, "ASC");
    }

    private boolean isText(String table, String column) {
        return asked(
                "SELECT 1 FROM pragma_table_info('" + table + "') WHERE type = 'TEXT' AND name = '" + column + "'");
    }

    private boolean isUnique(String table, String column) {
        return asked("SELECT 1 FROM pragma_index_list('" + table
                + "') l, pragma_index_info(l.name) i WHERE l.\"unique\"" + " AND i.name = '" + column + "'");
    }

    private boolean asked(String sql) {
        try {
            return !texts(sql).isEmpty();
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** Does it. @return false where the table itself refuses it */
    boolean does(String edit, String table) throws SQLException {
        run("DROP TABLE IF EXISTS temp.before");
        run("CREATE TEMP TABLE before AS SELECT * FROM " + table);
        try {
            run(edit);
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    void undo(String table) throws SQLException {
        run("DELETE FROM " + table);
        run("INSERT INTO " + table + " SELECT * FROM temp.before");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
