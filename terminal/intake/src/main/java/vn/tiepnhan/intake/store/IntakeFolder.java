package vn.tiepnhan.intake.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.wire.VerificationKey;

/** The data folder: one intake at a time, the public key to hand out, the terminals' token. */
public final class IntakeFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeFolder.class);

    private static final String TOKEN = "terminal-token";

    private final Path folder;
    private final FileChannel lock;

    private IntakeFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws IntakeException if another intake holds it, or it cannot be written */
    public static IntakeFolder open(Path data) {
        Path folder = data.toAbsolutePath();
        try {
            PrivateFiles.createFolder(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("intake.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                throw new IntakeException(
                        "IN_USE",
                        "Thư mục " + folder + " đang được một trung tâm khác dùng: hãy dừng nó trước.",
                        "The folder " + folder + " is in use by another intake: stop that one first.");
            }
            return new IntakeFolder(folder, channel);
        } catch (IOException broken) {
            throw new IntakeException(
                    "FOLDER",
                    "Không ghi được vào thư mục " + folder + ": hãy kiểm tra quyền ghi và dung lượng đĩa.",
                    "Cannot write to the folder " + folder + ": check write access and free disk space.",
                    broken);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    public Path publicKeyFile() {
        return folder.resolve("centre-key.pem");
    }

    public Path tokenFile() {
        return tokenFile(folder);
    }

    public static Path tokenFile(Path data) {
        return data.resolve(TOKEN);
    }

    public void publish(VerificationKey key) throws IOException {
        PrivateFiles.write(publicKeyFile(), key.pem());
    }

    /** The token of the file is good from now on; a missing file gets a new one. */
    public void ensureToken(Connection database, Clock clock) throws IOException, SQLException {
        if (Files.notExists(tokenFile())) {
            PrivateFiles.write(tokenFile(), TokenTable.create() + "\n");
        }
        String token = Files.readString(tokenFile()).strip();
        Transaction.run(database, () -> {
            new TokenTable(database).issue(token, clock.instant());
            return token;
        });
    }

    /** Revokes all tokens and writes a new one to the file. */
    public static Path renewToken(Path data, Connection database, Clock clock) throws IOException, SQLException {
        String token = TokenTable.create();
        return Transaction.run(database, () -> {
            TokenTable table = new TokenTable(database);
            table.revokeAll(clock.instant());
            table.issue(token, clock.instant());
            PrivateFiles.write(tokenFile(data), token + "\n");
            return tokenFile(data);
        });
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException broken) {
            LOG.warn("lock file not closed cleanly: {}", broken.toString());
        }
    }
}
