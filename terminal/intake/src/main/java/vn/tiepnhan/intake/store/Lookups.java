package vn.tiepnhan.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import vn.tiepnhan.wire.Gaps;

/** What requests look up beside the writer, on a connection of its own. For any thread. */
public final class Lookups {
    private final Connection connection;

    public Lookups(Connection connection) {
        this.connection = connection;
    }

    public synchronized Gaps gapsOf(String terminal) throws SQLException {
        return Reports.gapsOf(connection, terminal);
    }

    public synchronized Gaps recordGapsOf(String terminal) throws SQLException {
        return Reports.recordGapsOf(connection, terminal);
    }

    public synchronized TokenTable.Standing standingOf(String token) throws SQLException {
        return new TokenTable(connection).standingOf(token);
    }
}
