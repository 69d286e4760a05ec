package vn.tiepnhan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.IVersionProvider;

/** {@code --version}: this program, and the libraries it runs with and their licences. */
final class Libraries implements IVersionProvider {
    private static final Pattern JAR = Pattern.compile("(.+?)-([0-9][0-9A-Za-z.-]*)\\.jar");

    @Override
    public String[] getVersion() {
        List<String> lines = new ArrayList<>();
        lines.add("tiepnhan " + version());
        lines.add(
                "Thư viện và giấy phép, toàn văn ở META-INF/licences / libraries and licences, full texts in META-INF/licences:");
        Properties licences = licences();
        SortedMap<String, String> here = onClassPath();
        if (here.keySet().stream().noneMatch(licences::containsKey)) {
            licences.stringPropertyNames().forEach(library -> here.put(library, ""));
        }
        here.forEach((library, version) -> {
            if (!library.startsWith("tiepnhan-")) {
                lines.add("  " + (library + " " + version).trim() + " · " + licences.getProperty(library, "?"));
            }
        });
        return lines.toArray(String[]::new);
    }

    static String version() {
        return Optional.ofNullable(Libraries.class.getPackage().getImplementationVersion())
                .orElse("0.1.0");
    }

    /** Libraries this program was started with, by name, with their versions. */
    static SortedMap<String, String> onClassPath() {
        SortedMap<String, String> libraries = new TreeMap<>();
        String separator = Pattern.quote(System.getProperty("path.separator", ":"));
        Arrays.stream(System.getProperty("java.class.path", "").split(separator))
                .map(entry -> Path.of(entry).getFileName())
                .filter(name -> name != null)
                .map(name -> JAR.matcher(name.toString()))
                .filter(Matcher::matches)
                .forEach(jar -> libraries.put(jar.group(1), jar.group(2)));
        return libraries;
    }

    static Properties licences() {
        try (InputStream in = Libraries.class.getResourceAsStream("/META-INF/libraries.properties")) {
            if (in == null) {
                throw new IllegalStateException("META-INF/libraries.properties is not packed");
            }
            Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties licences = new Properties();
            licences.load(text);
            return licences;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
