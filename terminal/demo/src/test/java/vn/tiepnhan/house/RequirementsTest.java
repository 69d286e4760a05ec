package vn.tiepnhan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of obligations names tests that exist, and says openly what is not built. */
final class RequirementsTest {
    private static final Path ROOT = root();
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)`");

    private record Row(String id, String where, String shownBy) {}

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("terminal/docs"))) {
            folder = Objects.requireNonNull(folder.getParent(), "not inside the project");
        }
        return folder;
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("terminal/docs/requirements.md"))) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 6 && cells[1].strip().matches("S\\d-\\d+")) {
                rows.add(new Row(cells[1].strip(), cells[3].strip(), cells[4].strip()));
            }
        }
        return rows;
    }

    private static Set<String> tests() throws IOException {
        Set<String> names = new HashSet<>();
        for (String room : List.of("terminal", "firmware-bridge", "device-profiles")) {
            try (Stream<Path> all = Files.walk(ROOT.resolve(room))) {
                all.map(path -> String.valueOf(path.getFileName()))
                        .filter(name -> name.endsWith("Test.java"))
                        .forEach(name -> names.add(name.substring(0, name.length() - ".java".length())));
            }
        }
        return names;
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Set<String> tests = tests();
        for (Row row : rows()) {
            Matcher named = TEST.matcher(row.shownBy());
            int count = 0;
            while (named.find()) {
                assertThat(tests).as(row.id()).contains(named.group(1));
                count++;
            }
            assertThat(count > 0 || row.shownBy().equals("–"))
                    .as(row.id() + " names a test or says –")
                    .isTrue();
            assertThat(row.where().equals("–"))
                    .as(row.id())
                    .isEqualTo(row.shownBy().equals("–"));
        }
    }

    /** A row is never lost, and the ones not built only become fewer. */
    @Test
    void noRowIsForgottenAndNoneIsGivenUp() throws IOException {
        assertThat(rows()).hasSize(59);
        assertThat(rows()).filteredOn(row -> row.where().equals("–")).hasSizeLessThanOrEqualTo(5);
    }
}
