package vn.tiepnhan.intake.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All or nothing. The driver's own transactions are not used: it begins the next one with the commit of the last, and so
 * would hold SQLite's write lock for ever.
 */
final class Transaction {
    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException, IOException;
    }

    private Transaction() {}

    /** Durable when this returns; when it throws, nothing happened. */
    static <T> T run(Connection connection, Work<T> work) throws SQLException, IOException {
        execute(connection, "BEGIN IMMEDIATE");
        boolean committed = false;
        try {
            T result = work.run();
            execute(connection, "COMMIT");
            committed = true;
            return result;
        } finally {
            if (!committed) {
                rollBack(connection);
            }
        }
    }

    private static void rollBack(Connection connection) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException already) {
            LOG.debug("SQLite had rolled back by itself", already);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
