package vn.tiepnhan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of obligations names tests that exist, and says openly what is not built. */
final class RequirementsTest {
    private static final Path ROOT = root();
    /** A test, or one method of it: {@code `UnitsSheetTest`}, {@code `UnitsSheetTest.methodName`}. */
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)(?:\\.(\\w+))?`");

    private static final Pattern METHOD =
            Pattern.compile("@(?:Test|ParameterizedTest|RepeatedTest)\\b.*?\\bvoid (\\w+)\\(", Pattern.DOTALL);

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

    /** Files of tests by their name. */
    private static Map<String, Path> tests() throws IOException {
        Map<String, Path> tests = new HashMap<>();
        for (String room : List.of("terminal", "firmware-bridge", "device-profiles")) {
            try (Stream<Path> all = Files.walk(ROOT.resolve(room))) {
                all.filter(path -> String.valueOf(path.getFileName()).endsWith("Test.java"))
                        .forEach(path ->
                                tests.put(String.valueOf(path.getFileName()).replace(".java", ""), path));
            }
        }
        return tests;
    }

    /** Names of the methods that are run. */
    private static Set<String> methods(Path test) throws IOException {
        Set<String> methods = new HashSet<>();
        Matcher found = METHOD.matcher(Files.readString(test).replaceAll("(?s)\"\"\".*?\"\"\"", ""));
        while (found.find()) {
            methods.add(found.group(1));
        }
        return methods;
    }

    @Test
    void everyTestThatIsNamedExistsAndTestsSomething() throws IOException {
        Map<String, Path> tests = tests();
        for (Row row : rows()) {
            Matcher named = TEST.matcher(row.shownBy());
            int count = 0;
            while (named.find()) {
                Path test = tests.get(named.group(1));
                assertThat(test).as(row.id() + " names " + named.group(1)).isNotNull();
                Set<String> methods = methods(Objects.requireNonNull(test));
                assertThat(methods)
                        .as(row.id() + ": what " + named.group(1) + " runs")
                        .isNotEmpty();
                if (named.group(2) != null) {
                    assertThat(methods).as(row.id()).contains(named.group(2));
                }
                count++;
            }
            assertThat(count > 0 || row.shownBy().equals("–"))
                    .as(row.id() + " names a test or says –")
                    .isTrue();
            assertThat(row.shownBy().replaceAll(TEST.pattern(), "").replaceAll("[,–\\s]", ""))
                    .as(row.id() + " names nothing but tests")
                    .isEmpty();
            assertThat(row.where().equals("–"))
                    .as(row.id())
                    .isEqualTo(row.shownBy().equals("–"));
        }
    }

    /** A test is named by its method: a class that stays after its method went away shows nothing. */
    @Test
    void everyRowNamesTheMethodsThatShowIt() throws IOException {
        assertThat(rows())
                .filteredOn(row -> !row.shownBy().matches("(`\\w+\\.\\w+`(, )?)+"))
                .extracting(Row::id)
                .isEmpty();
    }

    @Test
    void theMethodsOfATestAreThoseThatAreRun() throws IOException {
        assertThat(methods(ROOT.resolve("terminal/demo/src/test/java/vn/tiepnhan/house/RequirementsTest.java")))
                .contains("everyRowNamesTheMethodsThatShowIt", "noRowIsForgottenAndNoneIsGivenUp")
                .doesNotContain("rows", "tests", "methods");
    }

    /** A row is never lost, and the ones not built only become fewer. */
    @Test
    void noRowIsForgottenAndNoneIsGivenUp() throws IOException {
        assertThat(rows()).hasSize(59);
        assertThat(rows()).filteredOn(row -> row.where().equals("–")).isEmpty();
    }
}
