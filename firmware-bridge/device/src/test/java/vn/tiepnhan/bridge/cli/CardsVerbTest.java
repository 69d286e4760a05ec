package vn.tiepnhan.bridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.tiepnhan.bridge.card.PcscDaemon;

/** A technician's way to cards: the simulator as a program of its own, and what {@code cards} says of it. */
@Timeout(120)
final class CardsVerbTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private PcscDaemon daemon;

    @BeforeEach
    void start() throws IOException {
        daemon = PcscDaemon.prepared();
    }

    @AfterEach
    void stop() {
        daemon.close();
    }

    @Test
    void saysWhatToInstallWithoutTheServiceAndWhatToPlugInWithoutAReader() throws Exception {
        Said without = cards("--lang", "en");
        assertThat(without.code()).isEqualTo(Main.WAITING);
        assertThat(without.err()).contains("apt install pcscd");

        daemon.start(null);
        Said empty = cards("--json");
        assertThat(empty.code()).isEqualTo(Main.WAITING);
        assertThat(empty.json().at("/cause/code").asText()).isEqualTo("READER_ABSENT");
        assertThat(empty.json().at("/readers")).isEmpty();
    }

    @Test
    void theSimulatedCardIsListedPulledPutBackAndMadeToMisbehave() throws Exception {
        daemon.start("Quay 1");
        Process simulator =
                simulator("--key", "EC", "--packed", "--uid", "MST:0312345678", "--uid", "CCCD:079000000000");
        try (OutputStream steps = simulator.getOutputStream()) {
            Said piv = until(
                    said -> said.json().at("/readers/0/card/kind").asText().equals("piv"));
            assertThat(piv.code()).isEqualTo(Main.DONE);
            assertThat(piv.json().at("/readers/0/card/certificates/0/uids").toString())
                    .isEqualTo("[\"MST:0312345678\",\"CCCD:079000000000\"]");
            assertThat(piv.json().at("/readers/1/card").isNull()).isTrue();
            assertThat(cards("--lang", "vi").out())
                    .contains("Quay 1 00 00", "9A: UID=", "chưa kiểm tra hiệu lực", "(chưa có thẻ)");

            step(steps, "loop61");
            Said loop = until(said -> said.code() == Main.NO);
            assertThat(loop.json().at("/readers/0/card/cause/code").asText()).isEqualTo("CARD_ENDLESS");
            step(steps, "none");
            step(steps, "pull");
            until(said -> said.json().at("/readers/0/card").isNull());
            step(steps, "flap 4");
            until(said -> said.json().at("/readers/0/card/supported").asBoolean());
            step(steps, "quit");
            assertThat(simulator.waitFor()).isZero();
        } finally {
            simulator.destroyForcibly();
        }
    }

    @Test
    void simulatesThePkcs15CardsOfEveryHabit() throws Exception {
        daemon.start("Quay 1");
        Process simulator =
                simulator("--kind", "pkcs15", "--habit", "NO_PATHS", "--habit", "SHORT_READS", "--habit", "FILLED");
        try {
            Said pkcs15 = until(
                    said -> said.json().at("/readers/0/card/kind").asText().equals("pkcs15"));
            assertThat(pkcs15.json().at("/readers/0/card/certificates/0/place").asText())
                    .isEqualTo("Chứng thư ký");
        } finally {
            simulator.destroyForcibly();
        }
    }

    private static void step(OutputStream steps, String step) throws IOException {
        steps.write((step + "\n").getBytes(StandardCharsets.UTF_8));
        steps.flush();
    }

    private record Said(int code, String out, String err) {
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException none) {
                throw new IllegalStateException(out + err, none);
            }
        }
    }

    private static Said until(Predicate<Said> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Said said = cards("--json");
        while (!wanted.test(said)) {
            assertThat(System.nanoTime() - end).as(said.out() + said.err()).isNegative();
            said = cards("--json");
        }
        return said;
    }

    private static Said cards(String... options) {
        List<String> arguments = new ArrayList<>(List.of("cards"));
        arguments.addAll(List.of(options));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                arguments.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Process simulator(String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of("simulate", "card", "--port", String.valueOf(daemon.port())));
        line.addAll(List.of(options));
        Process process = BridgeProgram.with(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(lines.readLine()).startsWith("READY");
        return process;
    }
}
