package vn.tiepnhan.intake;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.intake.store.BlobFolder;
import vn.tiepnhan.intake.store.Database;
import vn.tiepnhan.intake.store.IntakeException;
import vn.tiepnhan.intake.store.IntakeFolder;
import vn.tiepnhan.intake.store.KeyRing;
import vn.tiepnhan.intake.store.Ledger;
import vn.tiepnhan.intake.store.Lookups;
import vn.tiepnhan.intake.store.RecordLedger;
import vn.tiepnhan.wire.SigningKey;

/** A running intake. Start it, read {@link #url()}, close it; what it answered stays answered. */
public final class Intake implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final Duration PARTIALS_KEPT = Duration.ofDays(7);

    private final IntakeFolder folder;
    private final Connection writer;
    private final Connection reader;
    private final HttpFront front;

    private Intake(IntakeFolder folder, Connection writer, Connection reader, HttpFront front) {
        this.folder = folder;
        this.writer = writer;
        this.reader = reader;
        this.front = front;
    }

    /**
     * Opens database, blobs and keys (making what is missing) and listens.
     *
     * @throws IntakeException if any of them cannot be used, or the port is taken
     */
    public static Intake start(IntakeSettings settings, Clock clock) {
        IntakeFolder folder = IntakeFolder.open(settings.data());
        Connection writer = null;
        Connection reader = null;
        try {
            writer = Database.open(settings.database());
            reader = Database.openForReading(settings.database());
            KeyRing keys = KeyRing.open(settings.data(), clock);
            SigningKey key = keys.newest();
            folder.publish(key.publicKey());
            folder.ensureToken(writer, clock);
            BlobFolder blobs = new BlobFolder(settings.blobs());
            blobs.dropPartialsOlderThan(PARTIALS_KEPT, clock.instant());
            Ledger ledger = new Ledger(writer, blobs, key, settings.office(), clock);
            RecordLedger records = new RecordLedger(writer, ledger, blobs, key, clock);
            Routes routes = new Routes(ledger, records, new Blobs(blobs), new Lookups(reader), keys.published());
            return new Intake(folder, writer, reader, HttpFront.listen(settings, routes));
        } catch (IOException | SQLException broken) {
            close(folder, writer, reader);
            throw new IntakeException(
                    "FOLDER",
                    "Không dùng được thư mục dữ liệu hoặc thư mục ảnh: hãy kiểm tra quyền ghi và dung lượng đĩa.",
                    "The data or blob folder cannot be used: check write access and free disk space.",
                    broken);
        } catch (RuntimeException broken) {
            close(folder, writer, reader);
            throw broken;
        }
    }

    /** {@code http://127.0.0.1:PORT}, without a slash at its end. */
    public URI url() {
        return front.url();
    }

    /** PEM file with the public key that receipts are signed for. */
    public Path publicKeyFile() {
        return folder.publicKeyFile();
    }

    /** File with the terminals' shared bearer token. */
    public Path tokenFile() {
        return folder.tokenFile();
    }

    /** Waits until {@link #close()}. */
    public void join() throws InterruptedException {
        front.join();
    }

    /** Lets requests that run finish, then closes the database. */
    @Override
    public void close() {
        front.close();
        close(folder, writer, reader);
    }

    private static void close(IntakeFolder folder, @Nullable Connection... connections) {
        for (Connection connection : connections) {
            try {
                if (connection != null) {
                    connection.close();
                }
            } catch (SQLException broken) {
                LOG.warn("database not closed cleanly: {}", broken.toString());
            }
        }
        folder.close();
    }
}
