package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.WriterException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.reception.verify.Verification;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.verification.SealedRows;

/**
 * Somebody with another SQLite client changes each column of each table to another plausible value, takes each table's rows
 * away and puts copies in: {@code verify} notices every time. A column added later is in here by itself.
 */
final class EveryColumnTest {
    /** Beginnings of edits that need not be noticed, each with its reason; decision 0546. */
    private static final Set<String> MAY_HAPPEN = Set.of();

    @TempDir
    private Path folder;

    @Test
    void noRowIsChangedTakenAwayOrPutInUnnoticed() throws IOException, WriterException, SQLException {
        Path data = BusyOffice.at(folder);
        try (Store store = Store.beside(data, "a test", Clock.systemUTC());
                OtherClient client = new OtherClient(data.resolve("store.db"))) {
            assertThat(faults(store)).as("before anybody touched it").isEmpty();
            for (String table : client.tables()) {
                assertThat(client.rows(table)).as("rows of " + table).isPositive();
                assertThat(unnoticed(store, client, table)).isEmpty();
            }
            assertThat(faults(store)).as("after everything was put back").isEmpty();
        }
    }

    @Test
    void aTableThatNobodySealedWouldBeFound() throws IOException, WriterException, SQLException {
        Path data = folder.resolve("data");
        Store.open(data, "a test", Clock.systemUTC()).close();
        try (Store store = Store.beside(data, "a test", Clock.systemUTC());
                OtherClient client = new OtherClient(data.resolve("store.db"))) {
            client.run("CREATE TABLE later (n INTEGER PRIMARY KEY, said TEXT) STRICT");
            client.run("INSERT INTO later VALUES (1, 'a'), (2, 'b')");
            assertThat(unnoticed(store, client, "later"))
                    .contains("UPDATE later SET said = 'b' WHERE n = 1", "DELETE FROM later WHERE n = 2");
        }
    }

    private static List<String> unnoticed(Store store, OtherClient client, String table) throws SQLException {
        List<String> unnoticed = new ArrayList<>();
        int done = 0;
        for (String edit : client.edits(table)) {
            if (client.does(edit, table)) {
                done++;
                if (sealed(store)
                        && faults(store).isEmpty()
                        && MAY_HAPPEN.stream().noneMatch(edit::startsWith)) {
                    unnoticed.add(edit);
                }
            }
            client.undo(table);
        }
        assertThat(done).as("edits of " + table).isGreaterThan(3);
        return unnoticed;
    }

    /** The quickest of the checks is asked first: there are hundreds of edits. */
    private static boolean sealed(Store store) {
        return store.read(SealedRows::firstFault).isEmpty();
    }

    private static List<Verification.Check> faults(Store store) {
        return new Verification(store)
                .run().stream().filter(check -> !check.ok()).toList();
    }
}
