package vn.tiepnhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every statement written in the sources of the store, asked of a database that only the migrations made. */
final class StatementsTest {
    private static final Path SOURCES = Path.of("src/main/java/vn/tiepnhan/store");
    /** Its statements are put together from the tables themselves, and run on every one of them. */
    private static final Path MADE_FROM_TABLES = SOURCES.resolve("seal");

    private static final Path MIGRATIONS = Path.of("src/main/resources/vn/tiepnhan/store");

    private static final Pattern TEXT =
            Pattern.compile("\"\"\"\\R(?<block>.*?)\"\"\"|\"(?<line>(?:\\\\.|[^\"\\\\\n])*)\"", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("String (?<name>[A-Z_]+) = *$");
    private static final Pattern ADDED = Pattern.compile("(?<name>[A-Z_]+) *\\+ *$");
    private static final Pattern STATEMENT =
            Pattern.compile("(SELECT|INSERT|UPDATE|DELETE|WITH|REPLACE)\\s.*", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void everyTableAndColumnTheStoreNamesIsMadeByItsMigrations() throws Exception {
        Store.open(folder, "a test", Clock.systemUTC()).close();
        Map<String, String> statements = statements();
        assertThat(statements).as("statements found in the sources").hasSizeGreaterThan(100);
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store.db"))) {
            statements.forEach((place, sql) -> assertThatCode(() -> prepare(database, sql))
                    .as("%s: %s", place, sql)
                    .doesNotThrowAnyException());
        }
    }

    @Test
    void aColumnThatNoMigrationMadeIsFound() throws Exception {
        Store.open(folder, "a test", Clock.systemUTC()).close();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store.db"))) {
            assertThatCode(() -> prepare(database, "SELECT no_such_column FROM receipt"))
                    .isInstanceOf(SQLException.class);
            assertThatCode(() -> prepare(database, "DELETE FROM no_such_table")).isInstanceOf(SQLException.class);
        }
    }

    /** A gap would end the migrations before it, and nobody would be told. */
    @Test
    void migrationsAreNumberedFromOneWithoutGapOrDouble() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            assertThat(names)
                    .isEqualTo(IntStream.rangeClosed(1, names.size())
                            .mapToObj("%04d.sql"::formatted)
                            .toList());
            assertThat(Migrations.latest()).isEqualTo(names.size());
        }
    }

    private static void prepare(Connection database, String sql) throws SQLException {
        database.prepareStatement(sql).close();
    }

    /** By where they stand. */
    private static Map<String, String> statements() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(
                            path -> path.toString().endsWith(".java") && !path.startsWith(MADE_FROM_TABLES))
                    .toList()) {
                List<String> sql = statements(Files.readString(file));
                for (int i = 0; i < sql.size(); i++) {
                    found.put(file.getFileName() + " #" + (i + 1), sql.get(i));
                }
            }
        }
        return found;
    }

    /** Texts that begin a statement, with the constants they are added to put in. */
    private static List<String> statements(String source) {
        List<String> found = new ArrayList<>();
        Map<String, String> constants = new TreeMap<>();
        Matcher text = TEXT.matcher(source);
        while (text.find()) {
            String block = text.group("block");
            String said =
                    block == null ? text.group("line") : block.stripIndent().translateEscapes();
            String before = source.substring(Math.max(0, text.start() - 80), text.start());
            Matcher constant = CONSTANT.matcher(before);
            Matcher added = ADDED.matcher(before);
            String whole = added.find() ? constants.getOrDefault(added.group("name"), "") + said : said;
            if (constant.find()) {
                constants.put(constant.group("name"), whole);
            }
            if (STATEMENT.matcher(whole).matches()) {
                found.add(whole);
            }
        }
        return found;
    }
}
