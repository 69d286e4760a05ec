package vn.tiepnhan.bridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WrongUsageOfBridgeTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void speaksTheLanguageAskedForAndNoOther() {
        assertThat(run("print", "--nope")).isEqualTo(1);
        assertThat(text(err)).isEqualTo("Không hiểu “--nope”. Xem: tiepnhan-bridge print --help\n");
        err.reset();
        assertThat(run("print", "--nope", "--lang", "en")).isEqualTo(1);
        assertThat(text(err)).isEqualTo("Not understood: “--nope”. See: tiepnhan-bridge print --help\n");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void aRefusalIsOneJsonDocumentInBothLanguages() throws JsonProcessingException {
        assertThat(run("profiles", "lint", "--frob", "--json")).isEqualTo(1);
        JsonNode error = new ObjectMapper().readTree(text(out)).get("error");
        assertThat(error.get("code").asText()).isEqualTo("USAGE");
        assertThat(error.get("vi").asText()).startsWith("Không hiểu “--frob”.");
        assertThat(error.get("en").asText()).startsWith("Not understood: “--frob”.");
    }

    @Test
    void showsItsHelpWhenNothingIsAsked() {
        assertThat(run()).isZero();
        assertThat(text(out)).contains("simulate", "profiles");
    }

    private int run(String... args) {
        return Main.run(args, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
