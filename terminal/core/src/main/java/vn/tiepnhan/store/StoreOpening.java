package vn.tiepnhan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.store.seal.RowSeals;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.sql.Settings;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.store.sql.Trouble;
import vn.tiepnhan.store.vault.DeviceKey;
import vn.tiepnhan.store.vault.SafeFiles;
import vn.tiepnhan.store.vault.Vault;

/** How a data folder is made, checked and opened. */
final class StoreOpening {
    private static final String KEY_CHECK = "key.check";
    /** Older releases may corrupt a WAL file when two connections write and checkpoint at once. */
    private static final int[] OLDEST_SQLITE = {3, 51, 3};

    /** Of a new store; an act changes eight pages or more, and few bytes of most of them. */
    private static final int PAGE_BYTES = 2048;

    /** So long, 32 MB, the log grows only when {@link Checkpoints} cannot keep up; then the writer does it itself. */
    private static final int CHECKPOINT_PAGES = 16_000;

    /** What a look-up over a whole year keeps of the inner pages; taken only as it is needed. */
    private static final int READING_CACHE_KILOBYTES = 16_000;

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private StoreOpening() {}

    static Store toWrite(Path folder, String program, Clock clock) {
        FolderLock lock = null;
        Session writer = null;
        Store store = null;
        try {
            SafeFiles.makeFolder(folder);
            lock = FolderLock.take(folder, program, clock.instant());
            Vault vault = vault(folder);
            SafeFiles.makeFile(file(folder));
            writer = connect(folder, false);
            prepare(writer, vault);
            SafeFiles.sync(folder);
            store = Store.toWrite(folder, vault, connect(folder, true), writer, connect(folder, false), lock);
            store.sweep();
            store.signLog(clock);
            return store;
        } catch (IOException failed) {
            throw Trouble.of(failed, folder);
        } finally {
            if (store == null) {
                giveUp(writer, lock);
            }
        }
    }

    static Store toRead(Path folder, String program, Clock clock) {
        if (!Files.exists(file(folder))) {
            toWrite(folder, program, clock).close();
        }
        try {
            Session reader = connect(folder, true);
            if (!Migrations.current(reader)) {
                reader.close();
                toWrite(folder, program, clock).close();
                reader = connect(folder, true);
            }
            Vault vault = DeviceKey.read(folder);
            checkKey(reader, vault);
            return Store.toRead(folder, vault, reader);
        } catch (IOException failed) {
            throw keyLost(folder, failed);
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("store.db");
    }

    /** A key is made only for a folder without data: a lost key must never be papered over. */
    private static Vault vault(Path folder) throws IOException {
        if (!Files.exists(file(folder)) || Files.size(file(folder)) == 0) {
            return DeviceKey.make(folder);
        }
        try {
            return DeviceKey.read(folder);
        } catch (IOException lost) {
            throw keyLost(folder, lost);
        }
    }

    static Session connect(Path folder, boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout(5_000);
        config.setGetGeneratedKeys(false);
        if (readOnly) {
            config.setCacheSize(-READING_CACHE_KILOBYTES);
        }
        try {
            String url = readOnly && !Files.isWritable(folder) ? unchanging(folder) : String.valueOf(file(folder));
            Session session = new Session(DriverManager.getConnection("jdbc:sqlite:" + url, config.toProperties()));
            refuseOld(session.first("SELECT sqlite_version()", row -> row.getString(1))
                    .orElseThrow());
            return session;
        } catch (SQLException failed) {
            throw Trouble.of(failed);
        }
    }

    /**
     * Where nobody here may write, SQLite cannot keep the file beside the log by which readers and writer agree. Without
     * such a log nobody writes, and the file is read as it is; with one that is left over, part of the data would be missed.
     */
    private static String unchanging(Path folder) {
        Path log = folder.resolve("store.db-wal");
        Path shared = folder.resolve("store.db-shm");
        if (Files.exists(shared)) {
            return String.valueOf(file(folder));
        }
        if (log.toFile().length() > 0) {
            throw new StoreException(Problem.of(
                    "STORE_UNFINISHED",
                    "Thư mục dữ liệu chỉ đọc được, và phần ghi sau cùng còn nằm trong store.db-wal. Hãy chép cả thư mục (kể cả keys)"
                            + " sang nơi ghi được rồi mở ở đó.",
                    "The data folder can only be read, and what was written last still lies in store.db-wal. Copy the whole folder"
                            + " (keys as well) to where it can be written, and open it there."));
        }
        return file(folder).toUri() + "?immutable=1";
    }

    static void refuseOld(String version) {
        String[] parts = version.split("\\.");
        for (int i = 0; i < OLDEST_SQLITE.length; i++) {
            int part = Integer.parseInt(parts[i]);
            if (part > OLDEST_SQLITE[i]) {
                return;
            }
            if (part < OLDEST_SQLITE[i]) {
                throw new StoreException(Problem.of(
                        "SQLITE_TOO_OLD",
                        "SQLite " + version
                                + " có lỗi có thể làm hỏng dữ liệu; cần 3.51.3 trở lên. Hãy cài lại chương trình.",
                        "SQLite " + version + " has a fault that can damage data; 3.51.3 or newer is needed. Install"
                                + " the program again."));
            }
        }
    }

    private static void prepare(Session writer, Vault vault) {
        writer.script("PRAGMA page_size = " + PAGE_BYTES);
        writer.script("PRAGMA foreign_keys = ON");
        writer.first("PRAGMA journal_mode = WAL", row -> row.getString(1));
        writer.script("PRAGMA synchronous = FULL");
        writer.number("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
        if (writer.number("PRAGMA synchronous") != 2
                || writer.number("PRAGMA foreign_keys") != 1
                || !"wal"
                        .equals(writer.first("PRAGMA journal_mode", row -> row.getString(1))
                                .orElse(""))) {
            throw new StoreException(
                    Problem.of(
                            "STORE_NOT_DURABLE",
                            "Ổ đĩa này không cho phép lưu bền vững (WAL, synchronous=FULL). Hãy đặt thư mục dữ liệu trên ổ đĩa cục bộ.",
                            "This disk does not allow durable storage (WAL, synchronous=FULL). Put the data folder on a local disk."));
        }
        RowSeals seals = new RowSeals(writer, vault);
        Migrations.apply(writer, seals::adopt);
        seals.guard();
        identify(writer, vault);
        checkKey(writer, vault);
    }

    private static void identify(Session writer, Vault vault) {
        Settings settings = new Settings(writer);
        if (settings.get(Settings.TERMINAL).isEmpty()) {
            SecureRandom random = new SecureRandom();
            StringBuilder prefix = new StringBuilder("Z");
            while (prefix.length() < 3) {
                prefix.append(CROCKFORD.charAt(random.nextInt(CROCKFORD.length())));
            }
            writer.script("BEGIN IMMEDIATE");
            settings.put(KEY_CHECK, HexFormat.of().formatHex(vault.fingerprint()));
            settings.put(Settings.TERMINAL, prefix.toString());
            writer.script("COMMIT");
        }
    }

    private static void checkKey(Session session, Vault vault) {
        Optional<String> expected = new Settings(session).get(KEY_CHECK);
        if (!expected.equals(Optional.of(HexFormat.of().formatHex(vault.fingerprint())))) {
            throw new StoreException(Problem.of(
                    "WRONG_KEY",
                    "Khóa thiết bị (keys/device.key) không phải của dữ liệu này. Hãy khôi phục đúng khóa từ bản sao lưu; đừng xóa gì.",
                    "The device key (keys/device.key) does not belong to this data. Restore the right key from the"
                            + " backup; delete nothing."));
        }
    }

    private static StoreException keyLost(Path folder, IOException cause) {
        return new StoreException(
                Problem.of(
                        "KEY_LOST",
                        "Không đọc được khóa thiết bị " + DeviceKey.file(folder)
                                + ". Hãy khôi phục khóa từ bản sao lưu; thiếu khóa thì không mở được dữ liệu. Đừng xóa gì.",
                        "The device key " + DeviceKey.file(folder)
                                + " cannot be read. Restore it from the backup; without it the data cannot be opened."
                                + " Delete nothing."),
                cause);
    }

    private static void giveUp(
            @org.jspecify.annotations.Nullable Session writer, @org.jspecify.annotations.Nullable FolderLock lock) {
        try {
            if (writer != null) {
                writer.close();
            }
            if (lock != null) {
                lock.close();
            }
        } catch (IOException | StoreException alreadyFailing) {
            // what went wrong first is on its way to the caller
        }
    }
}
