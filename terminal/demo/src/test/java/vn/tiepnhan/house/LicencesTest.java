package vn.tiepnhan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Whoever is given the programs is given the licences of all that lies beside them, word for word. */
final class LicencesTest {
    private static final Path TEXTS = Path.of("../docs/licences");
    private static final Pattern JAR = Pattern.compile("(?<name>.+?)-[0-9][0-9A-Za-z.-]*\\.jar");
    private static final Pattern OWN_TEXT = Pattern.compile("(?i)(.*/)?LICEN[CS]E(\\.txt|\\.md)?");
    private static final Pattern ONLY_IN_TESTS = Pattern.compile(
            "(junit|assertj|apiguardian|opentest4j|byte-buddy|surefire|archunit|tiepnhan|pi4j-plugin-mock).*");

    @Test
    void everyLibraryBringsItsLicenceOrFindsItHere() throws IOException {
        List<Path> jars = libraries();
        assertThat(jars).as("jars on the class path").hasSizeGreaterThan(25);
        Properties licences = licences();
        for (Path jar : jars) {
            String name = name(jar);
            String licence = licences.getProperty(name, "").split(" · ")[0];
            assertThat(bringsItsOwn(jar) || textIsHere(name, licence))
                    .as("the text of %s (%s)", name, licence)
                    .isTrue();
        }
    }

    @Test
    void eachOfTheThreeProgramsPacksTheTexts() throws IOException {
        try (Stream<Path> texts = Files.list(TEXTS)) {
            for (Path text : texts.toList()) {
                String resource = "META-INF/licences/" + text.getFileName();
                List<URL> packed =
                        Collections.list(LicencesTest.class.getClassLoader().getResources(resource));
                assertThat(packed).as(resource).hasSize(3);
                for (URL one : packed) {
                    try (InputStream in = one.openStream()) {
                        assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(text));
                    }
                }
            }
        }
    }

    /** A library of two licences is used by one of them. */
    private static boolean textIsHere(String library, String licence) throws IOException {
        try (Stream<Path> texts = Files.list(TEXTS)) {
            List<String> names = texts.map(
                            text -> String.valueOf(text.getFileName()).replace(".txt", ""))
                    .toList();
            return names.stream().anyMatch(library::startsWith)
                    || Arrays.stream(licence.split(" OR "))
                            .map(one -> one.replaceAll("-(only|or-later)$", ""))
                            .anyMatch(names::contains);
        }
    }

    private static boolean bringsItsOwn(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .anyMatch(entry -> OWN_TEXT.matcher(entry.getName()).matches());
        }
    }

    private static List<Path> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .filter(path ->
                        !ONLY_IN_TESTS.matcher(path.getFileName().toString()).matches())
                .toList();
    }

    private static String name(Path jar) {
        Matcher named = JAR.matcher(jar.getFileName().toString());
        return named.matches() ? named.group("name") : jar.getFileName().toString();
    }

    private static Properties licences() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                LicencesTest.class.getResourceAsStream("/META-INF/libraries.properties"), "libraries.properties")) {
            Properties licences = new Properties();
            licences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return licences;
        }
    }
}
