package vn.tiepnhan.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.sql.StoreException;

/**
 * Numbered SQL files {@code 0001.sql}, {@code 0002.sql} … beside this class, each applied once in a transaction of its own;
 * {@code PRAGMA user_version} says how far a folder is. They only add (expand/contract), so that a rolled-back release
 * still runs on the folder.
 */
final class Migrations {
    private Migrations() {}

    /**
     * Brings a folder up to this program.
     *
     * @param afterEach done in the transaction of each step
     * @throws StoreException NEWER_VERSION when it is ahead of it
     */
    static void apply(Session session, Runnable afterEach) {
        long version = session.number("PRAGMA user_version");
        refuseNewer(version);
        for (int next = (int) version + 1; ; next++) {
            String sql = script(next);
            if (sql == null) {
                return;
            }
            session.script("BEGIN IMMEDIATE");
            try {
                session.script(sql);
                afterEach.run();
                session.script("PRAGMA user_version = " + next);
                session.script("COMMIT");
            } catch (StoreException failed) {
                session.script("ROLLBACK");
                throw failed;
            }
        }
    }

    /** Whether a folder is at exactly this program's version. @throws StoreException NEWER_VERSION when it is ahead */
    static boolean current(Session session) {
        long version = session.number("PRAGMA user_version");
        refuseNewer(version);
        return version == latest();
    }

    static int latest() {
        int version = 0;
        while (script(version + 1) != null) {
            version++;
        }
        return version;
    }

    private static void refuseNewer(long version) {
        if (version > latest()) {
            throw new StoreException(Problem.of(
                    "NEWER_VERSION",
                    "Thư mục dữ liệu do phiên bản mới hơn của chương trình tạo (lược đồ " + version
                            + ", bản này hiểu đến " + latest()
                            + "). Hãy cập nhật chương trình rồi mở lại; dữ liệu không bị thay đổi.",
                    "The data folder was written by a newer version of this program (schema " + version
                            + ", this one knows up to " + latest()
                            + "). Update the program and open it again; nothing was changed."));
        }
    }

    private static @Nullable String script(int number) {
        String name = "%04d.sql".formatted(number);
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
