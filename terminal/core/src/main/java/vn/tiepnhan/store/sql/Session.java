package vn.tiepnhan.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/** One SQLite connection with its prepared statements, used by one thread at a time. */
public final class Session implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    public Session(Connection connection) {
        this.connection = connection;
    }

    /** Reads one row; never returns null. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> all(String sql, Row<T> reader, @Nullable Object... values) {
        try (ResultSet rows = statement(sql, values).executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException failed) {
            throw failed(sql, failed);
        }
    }

    public <T> Optional<T> first(String sql, Row<T> reader, @Nullable Object... values) {
        try (ResultSet rows = statement(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        } catch (SQLException failed) {
            throw failed(sql, failed);
        }
    }

    /** The single number a query answers with; 0 where it is null. */
    public long number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    public int run(String sql, @Nullable Object... values) {
        try {
            return statement(sql, values).executeUpdate();
        } catch (SQLException failed) {
            throw failed(sql, failed);
        }
    }

    /** The driver closes a statement that failed, so it must not be used again. */
    private StoreException failed(String sql, SQLException failed) {
        prepared.remove(sql);
        return Trouble.of(failed);
    }

    /** Runs statements without parameters, several at once if need be. */
    public void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failed) {
            throw Trouble.of(failed);
        }
    }

    /** Runs one statement without parameters and without rows, prepared once. */
    public void command(String sql) {
        try {
            statement(sql).execute();
        } catch (SQLException failed) {
            throw failed(sql, failed);
        }
    }

    /** Lets statements of this connection call a function of this program. */
    public void function(String name, Function function) {
        try {
            Function.create(connection, name, function, -1, Function.FLAG_DETERMINISTIC);
        } catch (SQLException failed) {
            throw Trouble.of(failed);
        }
    }

    private PreparedStatement statement(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw Trouble.of(failed);
        }
    }
}
