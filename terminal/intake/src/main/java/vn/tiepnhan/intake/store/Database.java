package vn.tiepnhan.intake.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Opens the intake's SQLite file: WAL, every commit durable, foreign keys on; knows its version. */
public final class Database {
    static final int SCHEMA_VERSION = 2;

    private static final String SQLITE = "jdbc:sqlite:";
    private static final int SYNCHRONOUS_FULL = 2;
    private static final int BUSY_MILLIS = 10_000;
    /** Older ones may corrupt a WAL that two connections write and reset (fixed 2026-03-13). */
    private static final String OLDEST_SAFE_SQLITE = "3.51.3";

    private Database() {}

    /** A connection that may write; creates the file and its tables on first use. */
    public static Connection open(String url) {
        Path file = file(url);
        try {
            Files.createDirectories(PrivateFiles.parent(file));
            PrivateFiles.createIfAbsent(file);
            Connection connection = connect(file, false);
            checkEngine(connection);
            migrate(connection, file);
            return connection;
        } catch (SQLException | IOException broken) {
            throw new IntakeException(
                    "DATABASE",
                    "Không mở được cơ sở dữ liệu " + file + ": hãy kiểm tra quyền ghi và dung lượng đĩa.",
                    "Cannot open the database " + file + ": check write access and free disk space.",
                    broken);
        }
    }

    /** A connection that only looks; works beside a running intake. */
    public static Connection openForReading(String url) {
        Path file = file(url);
        if (!Files.isRegularFile(file)) {
            throw new IntakeException(
                    "NO_DATABASE",
                    "Không có cơ sở dữ liệu " + file + ": hãy kiểm tra --database.",
                    "There is no database " + file + ": check --database.");
        }
        try {
            Connection connection = connect(file, true);
            int version = pragma(connection, "user_version");
            if (version > SCHEMA_VERSION) {
                connection.close();
                throw otherVersion(file, version);
            }
            if (version < SCHEMA_VERSION) {
                open(url).close();
            }
            return connection;
        } catch (SQLException broken) {
            throw new IntakeException(
                    "DATABASE",
                    "Không đọc được cơ sở dữ liệu " + file + ": hãy kiểm tra đường dẫn và quyền đọc.",
                    "Cannot read the database " + file + ": check the path and read access.",
                    broken);
        }
    }

    private static Path file(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            throw new IntakeException(
                    "POSTGRESQL_NOT_YET",
                    "Bản này chưa dùng được PostgreSQL: hãy dùng --database jdbc:sqlite:TỆP.",
                    "This release does not speak PostgreSQL yet: use --database jdbc:sqlite:FILE.");
        }
        String name = url.startsWith(SQLITE) ? url.substring(SQLITE.length()) : "";
        if (name.isBlank() || name.startsWith(":") || name.startsWith("file:") || name.contains("?")) {
            throw new IntakeException(
                    "DATABASE_URL",
                    "--database phải có dạng jdbc:sqlite:TỆP.",
                    "--database must look like jdbc:sqlite:FILE.");
        }
        return Path.of(name).toAbsolutePath();
    }

    private static Connection connect(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setReadOnly(readOnly);
        if (!readOnly) {
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.FULL);
        }
        return config.createConnection(SQLITE + file);
    }

    private static void checkEngine(Connection connection) throws SQLException {
        String engine = connection.getMetaData().getDatabaseProductVersion();
        if (Runtime.Version.parse(engine).compareTo(Runtime.Version.parse(OLDEST_SAFE_SQLITE)) < 0) {
            throw new SQLException("SQLite " + engine + " is older than " + OLDEST_SAFE_SQLITE);
        }
        if (pragma(connection, "synchronous") != SYNCHRONOUS_FULL) {
            throw new SQLException("commits would not be durable: PRAGMA synchronous is not FULL");
        }
    }

    private static void migrate(Connection connection, Path file) throws SQLException, IOException {
        int version = pragma(connection, "user_version");
        if (version > SCHEMA_VERSION) {
            throw otherVersion(file, version);
        }
        for (int next = version + 1; next <= SCHEMA_VERSION; next++) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("BEGIN IMMEDIATE;" + script(next) + "PRAGMA user_version=" + next + ";COMMIT");
            }
        }
    }

    private static String script(int version) throws IOException {
        String name = "%04d-intake.sql".formatted(version);
        try (InputStream in = Database.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is not packed");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static IntakeException otherVersion(Path file, int version) {
        return new IntakeException(
                "OTHER_VERSION",
                "Cơ sở dữ liệu " + file + " thuộc phiên bản " + version + ", chương trình này cần phiên bản "
                        + SCHEMA_VERSION + ": hãy dùng đúng bản chương trình.",
                "The database " + file + " has version " + version + ", this program needs " + SCHEMA_VERSION
                        + ": use the matching release.");
    }
}
