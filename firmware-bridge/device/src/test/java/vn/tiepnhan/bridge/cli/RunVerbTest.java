package vn.tiepnhan.bridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.Bridges;

/** What {@code run} says when it is up, and why it does not come up. */
@Timeout(120)
final class RunVerbTest {
    @TempDir
    private Path folder;

    @Test
    void saysThatItIsReadyWhereItsTokenIsAndHowToStopIt() throws Exception {
        Process bridge = started("--lang", "vi", "--printer", "sim:" + folder.resolve("slips") + "?name=may-in");
        try (BufferedReader out = lines(bridge.getInputStream());
                BufferedReader err = lines(bridge.getErrorStream())) {
            String ready = out.readLine();
            assertThat(ready).matches("READY http://127\\.0\\.0\\.1:\\d+");
            String address = ready.substring("READY ".length());
            assertThat(err.readLine()).isEqualTo("Mã truy cập ở " + token() + ". Dừng bằng Ctrl+C.");
            assertThat(Files.readString(state().resolve("url"))).isEqualTo(address + "\n");
            assertThat(devices(address)).containsExactly("may-in");
            stop(bridge);
            assertThat(out.readLine()).isNull();
        } finally {
            bridge.destroyForcibly();
        }
    }

    @Test
    void underJsonSaysTheSameInOneDocument() throws Exception {
        Process bridge = started("--json", "--lang", "en", "--printer", "sim:" + folder.resolve("slips"));
        try (BufferedReader out = lines(bridge.getInputStream());
                BufferedReader err = lines(bridge.getErrorStream())) {
            JsonNode said = new ObjectMapper().readTree(out.readLine());
            assertThat(said.at("/token").asText()).isEqualTo(token().toString());
            assertThat(devices(said.at("/url").asText())).hasSize(1);
            assertThat(err.readLine()).isEqualTo("The token is in " + token() + ". Stop with Ctrl+C.");
            stop(bridge);
            assertThat(out.readLine()).isNull();
        } finally {
            bridge.destroyForcibly();
        }
    }

    @Test
    void namesThePortThatAnotherProgramHas() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());
            refused("BRIDGE_PORT_TAKEN", port, "--port", port);
        }
    }

    @Test
    void namesTheFolderThatCannotBeUsed() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        refused("BRIDGE_START", file.toString(), "--port", "0", "--state", file.toString());
    }

    @Test
    void namesTheFolderThatAnotherBridgeUses() throws Exception {
        Process bridge = started();
        try (BufferedReader out = lines(bridge.getInputStream())) {
            assertThat(out.readLine()).startsWith("READY");
            refused("STATE_IN_USE", state().toString(), "--port", "0");
        } finally {
            bridge.destroyForcibly();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BAD_PORT|99999|--port 99999",
                "BAD_PORT|-1|--port=-1",
                "NO_FOLDER|/nowhere/at/all|--port 0 --profiles /nowhere/at/all",
                "BAD_URI|ftp://x|--port 0 --printer ftp://x",
                "NO_SUCH_PROFILE|nope|--port 0 --printer tcp://127.0.0.1:9?profile=nope",
                "NAME_TAKEN|scanner serial:/dev/null|--port 0 --printer tcp://127.0.0.1:9?name=x --scanner serial:/dev/null?name=x",
                "NAME_TAKEN|tcp://127.0.0.1:8|--port 0 --printer tcp://127.0.0.1:9?name=x --printer tcp://127.0.0.1:8?name=x"
            })
    void refusesWhatCannotBeInBothLanguagesAndWithoutATrace(String code, String named, String arguments) {
        refused(code, named, arguments.split(" "));
    }

    @Test
    void twinsPluggedIntoTwoSocketsAreTwoDevices() throws Exception {
        Process bridge = started("--printer", "file:04B8:0202?port=1.3", "--printer", "file:04B8:0202?port=1.4");
        try (BufferedReader out = lines(bridge.getInputStream())) {
            assertThat(devices(out.readLine().substring("READY ".length())))
                    .containsExactly("printer-file-04B8-0202-1.3", "printer-file-04B8-0202-1.4");
            stop(bridge);
        } finally {
            bridge.destroyForcibly();
        }
    }

    private void refused(String code, String named, String... arguments) {
        List<String> line = new ArrayList<>(List.of("run", "--json"));
        line.addAll(List.of(arguments));
        if (!line.contains("--state")) {
            line.addAll(List.of("--state", state().toString()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(line.toArray(String[]::new), new PrintStream(out), new PrintStream(err)))
                .isEqualTo(Main.BROKEN);
        JsonNode error = read(out.toString(StandardCharsets.UTF_8)).at("/error");
        assertThat(error.at("/code").asText()).isEqualTo(code);
        assertThat(error.at("/vi").asText()).contains(named);
        assertThat(error.at("/en").asText())
                .contains(named)
                .isNotEqualTo(error.at("/vi").asText());
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("Exception", "at vn.");
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException none) {
            throw new IllegalStateException(json, none);
        }
    }

    private List<String> devices(String address) {
        try (Bridge bridge = Bridges.connect(URI.create(address), token())) {
            return bridge.devices().stream().map(DeviceState::id).toList();
        }
    }

    private static void stop(Process bridge) throws InterruptedException {
        bridge.toHandle().destroy(); // the process's own destroy closes its streams as well
        assertThat(bridge.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private Path state() {
        return folder.resolve("state");
    }

    private Path token() {
        return state().resolve("token");
    }

    private static BufferedReader lines(InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    private Process started(String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of("run", "--port", "0", "--state", state().toString()));
        line.addAll(List.of(options));
        return BridgeProgram.with(line).start();
    }
}
