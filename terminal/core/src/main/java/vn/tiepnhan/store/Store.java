package vn.tiepnhan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.outbox.OutboxTable;
import vn.tiepnhan.store.office.AccessTable;
import vn.tiepnhan.store.seal.RowSeals;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.store.sql.Trouble;
import vn.tiepnhan.store.vault.BlobFiles;
import vn.tiepnhan.store.vault.Vault;

/**
 * A terminal's data folder. Opened to write it belongs to one program at a time; look-ups may be opened beside it. Methods
 * may be called from any thread: writes queue for the one writer connection, reads use a connection of their own and see
 * only what is committed.
 */
public final class Store implements AutoCloseable {
    /** Setting: this store is for training; nothing of it ever leaves for a centre. */
    public static final String TRAINING = "training";

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final Path folder;
    private final Vault vault;
    private final BlobFiles blobFiles;
    private final Tables reader;
    private final @Nullable Tables writer;
    private final @Nullable Checkpoints checkpoints;
    private final @Nullable FolderLock lock;
    private final ReentrantLock reading = new ReentrantLock();
    private final ReentrantLock writing = new ReentrantLock(true);

    private Store(
            Path folder,
            Vault vault,
            Session reader,
            @Nullable Session writer,
            @Nullable Session checkpointing,
            @Nullable FolderLock lock) {
        this.checkpoints = checkpointing == null ? null : new Checkpoints(checkpointing, writing);
        this.folder = folder;
        this.vault = vault;
        this.blobFiles = new BlobFiles(folder.resolve("blobs"), vault);
        this.reader = new Tables(reader, vault);
        this.writer = writer == null ? null : new Tables(writer, vault);
        this.lock = lock;
    }

    /**
     * Opens a folder to receive in, making it on first use.
     *
     * @param program named to whoever finds the folder in use
     * @throws StoreException when it is in use, newer, damaged, unwritable or full
     */
    public static Store open(Path folder, String program, Clock clock) {
        return StoreOpening.toWrite(folder, program, clock);
    }

    /** Opens a folder for look-ups beside whoever writes it; one that is not there yet is made first. */
    public static Store beside(Path folder, String program, Clock clock) {
        return StoreOpening.toRead(folder, program, clock);
    }

    static Store toWrite(
            Path folder, Vault vault, Session reader, Session writer, Session checkpointing, FolderLock lock) {
        return new Store(folder, vault, reader, writer, checkpointing, lock);
    }

    static Store toRead(Path folder, Vault vault, Session reader) {
        return new Store(folder, vault, reader, null, null, null);
    }

    /** Runs look-ups on one consistent state of the store. */
    public <T> T read(Function<Tables, T> work) {
        reading.lock();
        try {
            reader.session().command("BEGIN");
            try {
                return work.apply(reader);
            } finally {
                reader.session().command("COMMIT");
                reader.forget();
            }
        } finally {
            reading.unlock();
        }
    }

    /** Runs one transaction. Durable when this returns; when it throws, nothing of it happened. */
    public <T> T write(Function<Tables, T> work) {
        Tables tables = writer;
        if (tables == null) {
            throw new IllegalStateException("this store was opened for look-ups");
        }
        writing.lock();
        boolean committed = false;
        try {
            tables.session().command("BEGIN IMMEDIATE");
            T result = work.apply(tables);
            tables.session().command("COMMIT");
            committed = true;
            if (checkpoints != null) {
                checkpoints.committed();
            }
            return result;
        } finally {
            if (!committed) {
                undo(tables);
            }
            writing.unlock();
        }
    }

    /**
     * Runs one transaction that erases, so that nothing of what was there stays behind: freed pages are overwritten, the
     * log of SQLite is emptied, and files that nothing names any more are deleted.
     */
    public <T> T shred(Function<Tables, T> work) {
        Session session = Objects.requireNonNull(writer, "this store was opened for look-ups")
                .session();
        try {
            session.number("PRAGMA secure_delete = ON");
            T result = write(work);
            session.number("PRAGMA wal_checkpoint(TRUNCATE)");
            sweep();
            return result;
        } catch (IOException failed) {
            throw Trouble.of(failed, folder);
        } finally {
            session.number("PRAGMA secure_delete = OFF");
        }
    }

    /**
     * Writes down who looked at personal data; also from a look-up beside a running counter.
     *
     * @throws StoreException when it cannot be written: then nothing is shown either
     */
    public void noteAccess(AccessTable.Seen seen) {
        Session session = StoreOpening.connect(folder, false);
        try {
            session.script("PRAGMA synchronous = FULL");
            new RowSeals(session, vault).guard("access");
            session.script("BEGIN IMMEDIATE");
            new AccessTable(session, vault).add(seen);
            session.script("COMMIT");
        } finally {
            session.close();
        }
    }

    private static void undo(Tables tables) {
        tables.forget();
        try {
            tables.session().command("ROLLBACK");
        } catch (StoreException alreadyRolledBack) {
            LOG.debug("SQLite had rolled back by itself");
        }
    }

    /** Whether everything in here is for training only. */
    public boolean training() {
        return read(tables -> tables.settings().get(TRAINING)).isPresent();
    }

    public BlobFiles blobFiles() {
        return blobFiles;
    }

    /** The rows that wait for the centre. */
    public OutboxTable outbox() {
        return new StoredOutbox(this);
    }

    /** What else waits for the centre: hand-overs and problems. */
    public OutboxTable recordOutbox() {
        return new StoredRecords(this);
    }

    public Path folder() {
        return folder;
    }

    /** How large the file is. */
    public long bytes() {
        return read(tables ->
                tables.session().number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"));
    }

    /** What SQLite finds wrong with its file, if anything. */
    public Optional<Wording> damage() {
        return read(tables -> tables.session()
                .first("PRAGMA integrity_check(1)", row -> row.getString(1))
                .filter(said -> !"ok".equals(said))
                .map(said -> new Wording("tệp dữ liệu hỏng: " + said, "the file is damaged: " + said))
                .or(() -> tables.session().first("PRAGMA foreign_key_check", row -> loose(row.getString(1)))));
    }

    private static Wording loose(String table) {
        return new Wording(
                "một dòng của bảng " + table + " mất dòng mà nó dựa vào",
                "a row of " + table + " lost what it refers to");
    }

    /** Signs the head of the log where it is time to; a log that is damaged, or a full disk, keeps nobody from opening. */
    void signLog(Clock clock) {
        try {
            if (read(tables -> tables.auditCheckpoints().due(clock))) {
                write(tables -> tables.auditCheckpoints().sign(clock));
            }
        } catch (StoreException | IllegalStateException unsigned) {
            LOG.warn("the head of the log was not signed; run verify", unsigned);
        }
    }

    /** Deletes blob files that no receipt names: what a crash between file and transaction left behind. */
    void sweep() throws IOException {
        if (!Files.isDirectory(folder.resolve("blobs"))) {
            return;
        }
        Set<String> named = new HashSet<>(read(tables -> tables.blobs().names()));
        int swept = blobFiles.sweep(named::contains);
        if (swept > 0) {
            LOG.info("{} blob files of an interrupted act deleted", swept);
        }
    }

    @Override
    public void close() {
        if (checkpoints != null) {
            checkpoints.close();
        }
        reader.session().close();
        if (writer != null) {
            writer.session().close();
        }
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException failed) {
                throw Trouble.of(failed, folder);
            }
        }
    }
}
