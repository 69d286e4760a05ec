package vn.tiepnhan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about the text of the sources, which no compiler looks at. */
final class SourceTreeTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final List<Path> SOURCES = javaFiles();

    @Test
    void topLevelHoldsWhatTheHousePlanSays() throws IOException {
        try (Stream<Path> entries = Files.list(ROOT)) {
            Set<String> names = entries.map(p -> p.getFileName().toString())
                    .filter(n -> !n.startsWith(".") && !n.equals("target"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(names)
                    .containsExactlyInAnyOrder(
                            "terminal", "firmware-bridge", "device-profiles", "provisioning", "README.md", "pom.xml");
        }
    }

    @Test
    void noFileIsLongerThanFourHundredLines() {
        assertThat(offenders(SOURCES, lines -> lines.size() > 400))
                .as("a file over 400 lines has two purposes: split it by purpose")
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(SOURCES.stream()
                        .filter(p -> p.toString().contains("/src/main/"))
                        .map(Path::getParent)
                        .distinct()
                        .filter(dir -> Files.notExists(dir.resolve("package-info.java"))))
                .as("a package without a package-info.java is not null-checked and has no sentence about its purpose")
                .isEmpty();
    }

    @Test
    void noPackageHoldsMoreThanEighteenTypes() {
        Map<Path, Long> sizes = inMain().stream()
                .filter(p -> !p.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(sizes.entrySet().stream()
                        .filter(size -> size.getValue() > 18)
                        .map(size -> ROOT.relativize(size.getKey()) + ": " + size.getValue()))
                .as("a package has one purpose, and about 15 types: split it by purpose")
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        Pattern later = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled|assume" + "True");
        assertThat(matching(SOURCES, later))
                .as("what is called done is done; a test that is switched off tests nothing")
                .isEmpty();
    }

    @Test
    void nobodySleepsOrPrintsStackTraces() {
        Pattern lazy = Pattern.compile("Thread\\.sle" + "ep|printStack" + "Trace");
        assertThat(matching(SOURCES, lazy))
                .as("wait for the thing itself, not for a while; people see a sentence, the log sees the trace")
                .isEmpty();
    }

    @Test
    void productCodeThrowsNothingNameless() {
        Pattern vague = Pattern.compile("throws (Exception|Throwable)\\b");
        assertThat(matching(inMain(), vague))
                .as("a method that throws Exception tells its caller nothing")
                .isEmpty();
    }

    @Test
    void namesSayWhatThingsDo() {
        assertThat(inMain().stream()
                        .map(p -> p.getFileName().toString())
                        .filter(Pattern.compile("(Impl|Util|Utils|Manager|Helper)\\.java$")
                                .asPredicate()))
                .as("Impl, Util, Manager and Helper are names for not knowing")
                .isEmpty();
    }

    @Test
    void noMachineIsNamed() throws IOException {
        Pattern machine =
                Pattern.compile("/wo" + "rk/|/ho" + "me/[a-z]|maven\\.o" + "rg/maven2|debian\\.o" + "rg|npm" + "js");
        List<Path> all = new ArrayList<>();
        for (String part : List.of("terminal", "firmware-bridge", "device-profiles", "provisioning")) {
            try (Stream<Path> walk = Files.walk(ROOT.resolve(part))) {
                walk.filter(Files::isRegularFile)
                        .filter(p -> !p.toString().contains("/target/"))
                        .filter(p -> p.toString().matches(".*\\.(java|sh|md|ya?ml|json|xml|properties)"))
                        .filter(p -> !p.endsWith("pom.xml"))
                        .forEach(all::add);
            }
        }
        assertThat(matching(all, machine))
                .as("nothing in the project knows the machine it was written on")
                .isEmpty();
    }

    private static List<Path> inMain() {
        return SOURCES.stream().filter(p -> p.toString().contains("/src/main/")).toList();
    }

    private static List<String> offenders(List<Path> files, Predicate<List<String>> bad) {
        return files.stream()
                .filter(p -> bad.test(read(p)))
                .map(p -> ROOT.relativize(p).toString())
                .toList();
    }

    private static List<String> matching(List<Path> files, Pattern pattern) {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = read(file);
            for (int i = 0; i < lines.size(); i++) {
                if (pattern.matcher(lines.get(i)).find()) {
                    found.add(ROOT.relativize(file) + ":" + (i + 1) + ": "
                            + lines.get(i).strip());
                }
            }
        }
        return found;
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> javaFiles() {
        try (Stream<Path> walk = Files.walk(ROOT)) {
            return walk.filter(p -> p.toString().endsWith(".java"))
                    .filter(p -> !p.toString().contains("/target/"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
