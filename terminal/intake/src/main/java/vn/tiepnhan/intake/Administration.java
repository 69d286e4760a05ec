package vn.tiepnhan.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import vn.tiepnhan.intake.store.Database;
import vn.tiepnhan.intake.store.IntakeException;
import vn.tiepnhan.intake.store.IntakeFolder;
import vn.tiepnhan.intake.store.KeyRing;
import vn.tiepnhan.wire.PublishedKeys;
import vn.tiepnhan.wire.SigningKey;

/** What an administrator does beside a running intake: look at keys, add one, renew the token. */
public final class Administration {
    private final Path data;
    private final Clock clock;

    public Administration(Path data, Clock clock) {
        this.data = data.toAbsolutePath();
        this.clock = clock;
    }

    /** All signing keys; makes the first when there is none. */
    public PublishedKeys keys() {
        try {
            return KeyRing.open(data, clock).published();
        } catch (IOException broken) {
            throw unusable(broken);
        }
    }

    /** Adds a key that the newest so far endorses; the intake signs with it from its next start on. */
    public PublishedKeys addKey() {
        try {
            return KeyRing.open(data, clock).add(clock).published();
        } catch (IOException broken) {
            throw unusable(broken);
        }
    }

    /** The key that signs. */
    public SigningKey signingKey() {
        try {
            return KeyRing.open(data, clock).newest();
        } catch (IOException broken) {
            throw unusable(broken);
        }
    }

    /** Where the token good now is; never shown itself. */
    public Path tokenFile() {
        return IntakeFolder.tokenFile(data);
    }

    /** Revokes every token at once, also for a running intake, and writes a new one. */
    public Path renewToken(String databaseUrl) {
        try (Connection connection = Database.open(databaseUrl)) {
            return IntakeFolder.renewToken(data, connection, clock);
        } catch (IOException | SQLException broken) {
            throw unusable(broken);
        }
    }

    private IntakeException unusable(Exception broken) {
        return new IntakeException(
                "FOLDER",
                "Không dùng được thư mục " + data + ": hãy kiểm tra quyền ghi và dung lượng đĩa.",
                "The folder " + data + " cannot be used: check write access and free disk space.",
                broken);
    }
}
