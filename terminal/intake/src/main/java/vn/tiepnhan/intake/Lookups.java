package vn.tiepnhan.intake;

import java.sql.Connection;
import java.sql.SQLException;
import vn.tiepnhan.wire.Gaps;

/** What requests look up beside the writer, on a connection of its own. For any thread. */
final class Lookups {
    private final Connection connection;

    Lookups(Connection connection) {
        this.connection = connection;
    }

    synchronized Gaps gapsOf(String terminal) throws SQLException {
        return Reports.gapsOf(connection, terminal);
    }

    synchronized TokenTable.Standing standingOf(String token) throws SQLException {
        return new TokenTable(connection).standingOf(token);
    }
}
