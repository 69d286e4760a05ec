package vn.tiepnhan.reception.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.outbox.OutboxRow;
import vn.tiepnhan.outbox.OutboxTable;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.store.Store;

/** What waits is found by a mark up to which all is settled; it must be right whatever the order of settling. */
final class OutboxOfTheStoreTest {
    private static final Instant NOW = Instant.parse("2015-09-30T02:00:00Z");
    private static final Set<String> VERSION_ONE =
            Set.of("setting", "audit", "receipt", "line", "blob", "print_job", "draft");
    private static final Wording REASON = new Wording("Không nhận", "Not taken");

    @TempDir
    Path folder;

    @Test
    void knowsWhatWaitsInWhateverOrderRowsAreSettled() {
        try (Store store = open()) {
            receive(store, 12);
            OutboxTable outbox = store.outbox();
            List<OutboxRow> rows = new ArrayList<>(outbox.waiting(0, 100));
            Collections.shuffle(rows, new Random(20150930));
            TreeSet<Long> waiting = new TreeSet<>(sequences(rows));
            for (OutboxRow row : rows) {
                outbox.markSent(List.of(row), NOW);
                assertThat(sequences(outbox.waiting(0, 100))).containsExactlyElementsOf(waiting);
                outbox.markRejected(row, "NO", REASON, NOW);
                waiting.remove(row.sequence());
                assertThat(sequences(outbox.waiting(0, 100))).containsExactlyElementsOf(waiting);
                assertThat(outbox.counts().queued()).isEqualTo(waiting.size());
            }
            receive(store, 2);
            assertThat(sequences(outbox.waiting(0, 100))).containsExactly(13L, 14L);
            assertThat(outbox.waiting(13, 100)).hasSize(1);
        }
    }

    @Test
    void takesOverAFolderOfTheReleaseBefore() throws SQLException {
        try (Store store = open()) {
            receive(store, 5);
            List<OutboxRow> rows = store.outbox().waiting(0, 100);
            store.outbox().markQuarantined(rows.get(0), "NO", REASON, NOW);
            store.outbox().markQuarantined(rows.get(3), "NO", REASON, NOW);
        }
        backToVersionOne();
        try (Store store = open()) {
            assertThat(sequences(store.outbox().waiting(0, 100))).containsExactly(2L, 3L, 5L);
            assertThat(store.outbox().counts().queued()).isEqualTo(3);
        }
    }

    /** Everything later releases added is taken away again. */
    private void backToVersionOne() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/store.db"));
                Statement statement = connection.createStatement()) {
            for (String type : List.of("trigger", "table")) {
                for (String name : names(statement, type)) {
                    if (!VERSION_ONE.contains(name)) {
                        statement.executeUpdate("DROP " + type + " " + name);
                    }
                }
            }
            for (String name : names(statement, "table")) {
                statement.executeUpdate(name.equals("audit") ? "" : "ALTER TABLE " + name + " DROP COLUMN seal");
            }
            statement.executeUpdate(
                    """
                    CREATE INDEX line_waiting ON line (sequence) WHERE state IN ('QUEUED', 'SENT');
                    DROP INDEX line_in_trouble;
                    DROP INDEX line_confirmed;
                    DROP INDEX line_numbered;
                    ALTER TABLE receipt DROP COLUMN incident;
                    ALTER TABLE receipt DROP COLUMN officer_mark;
                    ALTER TABLE receipt DROP COLUMN software_mark;
                    ALTER TABLE receipt DROP COLUMN unit_name_mark;
                    DELETE FROM setting WHERE name = 'line.settled-through';
                    PRAGMA user_version = 1;
                    """);
        }
    }

    private static List<String> names(Statement statement, String type) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery("SELECT name FROM sqlite_master WHERE type = '" + type + "' ORDER BY rowid")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static List<Long> sequences(List<OutboxRow> rows) {
        return rows.stream().map(OutboxRow::sequence).toList();
    }

    private static void receive(Store store, int count) {
        CounterReception reception = CounterReceptionTest.reception(store, Outcome.ACCEPT);
        for (int i = 0; i < count; i++) {
            LocalDateTime at = LocalDateTime.parse("2015-09-30T09:00:00").plusMinutes(i);
            assertThat(reception.receive(CounterReceptionTest.typed(at))).isInstanceOf(Received.Recorded.class);
        }
    }

    private Store open() {
        return Store.open(folder.resolve("data"), "test", Clock.systemUTC());
    }
}
