package vn.tiepnhan.bridge.cli.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.cli.Main;

final class ProfilesVerbsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void lintNamesKindsAndIsContentWithWhatIsShipped() throws IOException {
        assertThat(run("profiles", "lint", "--json")).isZero();
        JsonNode profiles = json().path("profiles");
        assertThat(profiles.findValuesAsText("kind"))
                .contains("printer", "scanner", "card-reader", "token", "panel", "station");
        assertThat(profiles).allSatisfy(one -> assertThat(one.path("problems")).isEmpty());
    }

    @Test
    void lintNamesLineAndColumnOfAFault() throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(
                file,
                """
                schemaVersion: 1
                kind: printer
                id: mine
                extends: generic-80
                naem: x
                name: {vi: a, en: b}
                """);
        assertThat(run("profiles", "lint", "--json", file.toString())).isEqualTo(2);
        JsonNode problem = json().path("profiles").path(0).path("problems").path(0);
        assertThat(problem.path("code").asText()).isEqualTo("UNKNOWN_FIELD");
        assertThat(problem.path("line").asInt()).isEqualTo(5);
        assertThat(problem.path("column").asInt()).isEqualTo(1);
        assertThat(problem.path("vi").asText()).contains("dòng 5, cột 1").contains("name");
    }

    @Test
    void importWritesAProfileThatLintTakes() throws IOException {
        Path file = folder.resolve("one.json");
        Files.writeString(
                file,
                "{\"P-80\": {\"name\": \"P-80\", \"vendor\": \"Ai\", \"features\": {\"qrCode\": true},"
                        + " \"media\": {\"width\": {\"pixels\": 576}}, \"codePages\": {\"31\": \"TCVN-3-2\"}}}");
        assertThat(run("profiles", "import", file.toString(), "--out", folder.toString(), "--json"))
                .isZero();
        JsonNode row = json().path("profiles").path(0);
        assertThat(row.path("id").asText()).isEqualTo("p-80");
        assertThat(row.path("notes").findValuesAsText("code")).contains("CORRECTED");
        out.reset();
        assertThat(run("profiles", "lint", folder.resolve("p-80.yaml").toString()))
                .isZero();
        out.reset();
        assertThat(run("profiles", "explain", folder.resolve("p-80.yaml").toString(), "--lang", "en"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Draws QR codes itself.");
    }

    @Test
    void importToStdoutGivesTheProfileAloneAndTheRemarksElsewhere() throws IOException {
        Path file = folder.resolve("one.yml");
        Files.writeString(file, "P: {name: P, vendor: V, features: {}}");
        assertThat(run("profiles", "import", file.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("schemaVersion: 1\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("bỏ:");
    }

    @Test
    void diffComparesAProbeWithItsProfile() throws IOException {
        Path file = folder.resolve("probe.json");
        Files.writeString(
                file,
                "{\"profile\": \"generic-80\", \"answers\": [{\"request\": \"10 04 01\", \"reply\": \"FF\"},"
                        + " {\"request\": \"1D 72 01\", \"reply\": \"00\"}]}");
        assertThat(run("profiles", "diff", file.toString(), "--json")).isEqualTo(2);
        JsonNode difference = json().path("differences").path(0);
        assertThat(difference.path("code").asText()).isEqualTo("NONSENSE");
        assertThat(difference.path("got").asText()).isEqualTo("FF");
        assertThat(json().path("agreed").path(0).asText()).isEqualTo("status.fence 1D7201");
    }

    @Test
    void whatCannotBeReadIsASentenceAndExitOne() throws IOException {
        assertThat(run("profiles", "explain", "epson-t88", "--lang", "en")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("did you mean epson-tm-t88v");
        assertThat(run("profiles", "import", folder.resolve("none.json").toString()))
                .isEqualTo(1);
        Path file = folder.resolve("words.json");
        Files.writeString(file, "{\"a\": 1}");
        assertThat(run("profiles", "import", file.toString())).isEqualTo(1);
        assertThat(run("profiles", "diff", file.toString())).isEqualTo(1);
        assertThat(run("profiles", "diff", folder.resolve("none.json").toString(), "--json"))
                .isEqualTo(1);
    }

    private int run(String... arguments) {
        return Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }
}
