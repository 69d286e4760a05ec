package vn.tiepnhan.reception.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.outbox.OutboxTable;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.verification.SealedRows;

/** Seals over rows, in folders of this release and of the one before it. */
final class RowSealsTest {
    @TempDir
    Path folder;

    private Store open() {
        return Store.open(folder.resolve("data"), "a test", Clock.systemUTC());
    }

    private static void receive(Store store) {
        assertThat(CounterReceptionTest.reception(store, Outcome.ACCEPT)
                        .receive(CounterReceptionTest.typed(LocalDateTime.parse("2015-09-30T09:00:00"))))
                .isInstanceOf(Received.Recorded.class);
    }

    @Test
    void aBrokenSealStaysBrokenWhateverIsWrittenLater() throws SQLException {
        try (Store store = open()) {
            receive(store);
            markSent(store);
            assertThat(fault(store)).isEmpty();
            byHand("UPDATE line SET queued_at = 0");
            markSent(store);
            assertThat(fault(store)).startsWith("table line, row 1:");
        }
    }

    @Test
    void aCountThatWasMadeToFitStaysBroken() throws SQLException {
        try (Store store = open()) {
            receive(store);
            byHand("DELETE FROM audit WHERE n = (SELECT max(n) FROM audit)");
            byHand("UPDATE table_count SET rows = rows - 1 WHERE name = 'audit'");
            receive(store);
            assertThat(fault(store)).startsWith("table table_count, row audit:");
        }
    }

    @Test
    void aFolderOfTheReleaseBeforeIsSealedWhenItIsBroughtUpToDate() throws SQLException {
        try (Store store = open()) {
            receive(store);
        }
        backToTheReleaseBefore();
        try (Store store = open()) {
            assertThat(fault(store)).isEmpty();
            receive(store);
            assertThat(fault(store)).isEmpty();
            byHand("UPDATE receipt SET stated = 0 WHERE sequence = 1");
            assertThat(fault(store)).startsWith("table receipt, row 1:");
        }
    }

    @Test
    void tooManyRowsOfBeforeAreLeftUntilTheyAreWrittenAgain() throws SQLException {
        open().close();
        backToTheReleaseBefore();
        byHand(
                """
                WITH RECURSIVE some (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM some WHERE n <= 10000)
                INSERT INTO audit_checkpoint (size, at, note) SELECT n, n, 'a note' FROM some
                """);
        try (Store store = open()) {
            assertThat(fault(store)).isEmpty();
            byHand("INSERT INTO audit_checkpoint (size, at, note) VALUES (20000, 1, 'put in')");
            assertThat(fault(store)).startsWith("table audit_checkpoint, row 20000:");
            byHand("DELETE FROM audit_checkpoint WHERE size IN (9, 20000)");
            assertThat(fault(store)).contains("has 10000 rows, this program wrote 10001");
        }
    }

    /** What the last migration added is taken away again. */
    private void backToTheReleaseBefore() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/store.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP TABLE table_count; DROP INDEX line_numbered");
            List<String> sealed = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "SELECT t.name FROM sqlite_master t, pragma_table_info(t.name) c WHERE c.name = 'seal'")) {
                while (rows.next()) {
                    sealed.add(rows.getString(1));
                }
            }
            for (String table : sealed) {
                statement.executeUpdate("ALTER TABLE " + table + " DROP COLUMN seal");
            }
            statement.executeUpdate("PRAGMA user_version = 17");
        }
    }

    private void byHand(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/store.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String fault(Store store) {
        return store.read(SealedRows::firstFault).map(Wording::en).orElse("");
    }

    private static void markSent(Store store) {
        store.write(tables -> {
            tables.lines().move(1, OutboxTable.State.QUEUED, OutboxTable.State.SENT);
            return store;
        });
    }
}
