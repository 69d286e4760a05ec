package vn.tiepnhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.store.sql.Settings;
import vn.tiepnhan.store.sql.StoreException;

final class StoreTest {
    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("data");
    }

    private Store open() {
        return Store.open(folder(), "a test", Clock.systemUTC());
    }

    @Test
    void keepsEverythingReadableByItsUserOnly() throws Exception {
        open().close();
        try (Stream<Path> all = Files.walk(folder())) {
            for (Path path : all.toList()) {
                String expected = Files.isDirectory(path) ? "rwx------" : "rw-------";
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as(path.toString())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void namesTheProgramThatHoldsTheFolderAndLetsLookUpsIn() {
        try (Store writer = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("FOLDER_IN_USE")
                    .hasMessageContaining("a test")
                    .hasMessageContaining("pid " + ProcessHandle.current().pid());
            try (Store beside = Store.beside(folder(), "look-up", Clock.systemUTC())) {
                assertThat(terminal(beside)).isEqualTo(terminal(writer)).matches("Z[0-9A-Z]{2}");
            }
        }
        open().close();
    }

    @Test
    void aThreadThatIsRefusedTakesNothingFromTheOneThatHoldsTheFolder() throws Exception {
        try (Store writer = open()) {
            Files.delete(folder().resolve("owner"));
            assertThatThrownBy(this::open).hasMessageContaining("FOLDER_IN_USE");
            assertThat(locksOfThisProcess()).as("the writer's lock").hasSize(1);
            assertThat(terminal(writer)).hasSize(3);
        }
        assertThat(locksOfThisProcess()).isEmpty();
        open().close();
    }

    /** As the kernel lists them: POSIX locks by process and inode. */
    private List<String> locksOfThisProcess() throws IOException {
        String inode = ":" + Files.getAttribute(folder().resolve("lock"), "unix:ino") + " ";
        String process = " " + ProcessHandle.current().pid() + " ";
        return Files.readAllLines(Path.of("/proc/locks")).stream()
                .filter(line -> line.contains(inode) && line.contains(process))
                .toList();
    }

    @Test
    void isNotHinderedByWhatAKilledProcessLeftBehind() throws Exception {
        open().close();
        Files.writeString(folder().resolve("owner"), "pid 999999 (2015-01-01T00:00:00Z), tiepnhan counter");
        Files.createDirectories(folder().resolve("blobs/ab"));
        Files.writeString(folder().resolve("blobs/ab/abcd.part"), "half a picture");
        Files.writeString(folder().resolve("blobs/ab/abcd"), "a picture no receipt names");
        try (Store store = open()) {
            assertThat(terminal(store)).hasSize(3);
            assertThat(folder().resolve("blobs/ab")).isEmptyDirectory();
        }
    }

    @Test
    void refusesAFolderOfANewerVersionAndChangesNothingInIt() throws Exception {
        open().close();
        sql("PRAGMA user_version = 99");
        assertThatThrownBy(this::open).hasMessageContaining("NEWER_VERSION").hasMessageContaining("99");
        assertThatThrownBy(() -> Store.beside(folder(), "look-up", Clock.systemUTC()))
                .hasMessageContaining("NEWER_VERSION");
        assertThat(folder().resolve("owner")).doesNotExist();
    }

    @Test
    void refusesSqliteReleasesThatCanCorruptTheLog() {
        assertThatThrownBy(() -> StoreOpening.refuseOld("3.51.2")).hasMessageContaining("SQLITE_TOO_OLD");
        StoreOpening.refuseOld("3.51.3");
        StoreOpening.refuseOld("4.0.0");
    }

    @Test
    void saysWhatToDoWithADamagedFile() throws Exception {
        open().close();
        Files.writeString(folder().resolve("store.db"), "this was a database once".repeat(400));
        assertThatThrownBy(this::open).hasMessageContaining("STORE_CORRUPT");
    }

    @Test
    void neverMakesANewKeyForOldData() throws Exception {
        open().close();
        Path key = folder().resolve("keys/device.key");
        byte[] right = Files.readAllBytes(key);
        Files.delete(key);
        assertThatThrownBy(this::open).hasMessageContaining("KEY_LOST");
        assertThat(key).doesNotExist();
        Files.write(key, new byte[32]);
        assertThatThrownBy(this::open).hasMessageContaining("WRONG_KEY");
        Files.write(key, right);
        open().close();
    }

    @Test
    void undoesAWholeTransactionWhenItsLastStepFails() {
        try (Store store = open()) {
            append(store, "kept");
            assertThatThrownBy(() -> store.write(tables -> {
                        tables.audit().append(record("lost"));
                        throw new IllegalStateException("in the middle");
                    }))
                    .hasMessage("in the middle");
            append(store, "kept too");
            assertThat(store.<Object>read(tables -> tables.audit().firstFault()))
                    .isEqualTo(java.util.Optional.empty());
            assertThat(store.<Long>read(tables -> tables.audit().head().size())).isEqualTo(2);
        }
    }

    @Test
    void namesAnyAuditEntryThatWasChangedMovedOrRemoved() throws Exception {
        try (Store store = open()) {
            for (int i = 1; i <= 20; i++) {
                append(store, "act " + i);
            }
        }
        assertThat(fault()).isEmpty();
        assertThat(faultAfter("UPDATE audit SET record = randomblob(60) WHERE n = 7"))
                .contains("7 record changed");
        assertThat(faultAfter("UPDATE audit SET chain = randomblob(32) WHERE n = 9"))
                .contains("9 hash changed");
        assertThat(faultAfter("UPDATE audit SET node = randomblob(32) WHERE n = 16"))
                .contains("16 hash changed");
        assertThat(faultAfter("DELETE FROM audit WHERE n = 12")).contains("12 missing");
        assertThat(faultAfter("UPDATE audit SET record = (SELECT record FROM audit WHERE n = 3) WHERE n = 4"))
                .contains("4 record changed");
    }

    private String faultAfter(String sql) throws Exception {
        byte[] before = Files.readAllBytes(folder().resolve("store.db"));
        sql(sql);
        String found = fault();
        Files.write(folder().resolve("store.db"), before);
        return found;
    }

    private String fault() {
        try (Store store = Store.beside(folder(), "look-up", Clock.systemUTC())) {
            return store.read(tables -> tables.audit().firstFault())
                    .map(fault -> fault.n() + " " + fault.what().said())
                    .orElse("");
        }
    }

    private void sql(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder().resolve("store.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA journal_mode = DELETE");
            statement.executeUpdate(sql);
        }
    }

    private static void append(Store store, String subject) {
        store.write(tables -> tables.audit().append(record(subject)));
    }

    private static AuditRecord record(String subject) {
        return new AuditRecord("2015-09-30T09:00", "TEST", "", subject, Map.of());
    }

    private static String terminal(Store store) {
        return store.read(tables -> tables.settings().get(Settings.TERMINAL)).orElseThrow();
    }
}
