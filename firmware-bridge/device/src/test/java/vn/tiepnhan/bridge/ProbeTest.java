package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.cli.Main;

/** The probe against printers written down here, question by question. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
final class ProbeTest {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    @TempDir
    private Path folder;

    @Test
    void takesDownWhatAPrinterSaysAndAsksNothingDangerous() throws Exception {
        Map<String, String> says = Map.of(
                "100401",
                "16",
                "100402",
                "12",
                "100403",
                "12",
                "100404",
                "1E",
                "1D7201",
                "03",
                "1D4943",
                "5F544D2D5438385600",
                "1D4944",
                "5F4A36384E31323334353600");
        try (Fake fake = new Fake(says)) {
            JsonNode report = probe("tcp://127.0.0.1:" + fake.port());
            assertThat(report.path("schemaVersion").asInt()).isEqualTo(1);
            assertThat(report.path("profile").asText()).isEqualTo("generic-80");
            assertThat(report.path("uri").asText()).isEqualTo("tcp://127.0.0.1:" + fake.port());
            assertThat(reply(report, "10 04 01")).isEqualTo("16");
            assertThat(reply(report, "10 04 04")).isEqualTo("1E");
            assertThat(reply(report, "1D 72 01")).isEqualTo("03");
            assertThat(reply(report, "1D 49 42")).isEmpty();
            assertThat(report.path("identity").path("model").asText()).isEqualTo("TM-T88V");
            assertThat(report.path("identity").path("serial").asText()).isEqualTo("J68N123456");
            assertThat(fake.heard()).doesNotContain("1005").doesNotContain("1014");
        }
    }

    @Test
    void aPrinterThatOnlySaysOnesGetsItsAnswersTakenDownAsTheyAre() throws Exception {
        try (Fake fake = new Fake(Map.of("100401", "FF", "100402", "FF", "100403", "FF", "100404", "FF"))) {
            JsonNode report = probe("tcp://127.0.0.1:" + fake.port(), 2);
            assertThat(reply(report, "10 04 01")).isEqualTo("FF");
            assertThat(report.path("identity").isEmpty()).isTrue();
        }
    }

    private static String reply(JsonNode report, String request) {
        for (JsonNode one : report.path("answers")) {
            if (one.path("request").asText().equals(request)) {
                return one.path("reply").asText();
            }
        }
        throw new AssertionError(request + " was not asked");
    }

    private JsonNode probe(String uri) throws IOException {
        return probe(uri, 0);
    }

    /** @param exit 2 for what does not answer as a printer */
    private JsonNode probe(String uri, int exit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = Main.run(new String[] {"probe", uri, "--json", "--state", folder.toString()}, to, System.err);
        assertThat(code).isEqualTo(exit);
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    /** Answers three-byte questions by a table, and keeps silent to everything else. */
    private static final class Fake implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
        private final Map<String, String> says;
        private volatile String heard = "";
        private final List<Socket> hosts = new ArrayList<>();

        Fake(Map<String, String> says) throws IOException {
            this.says = says;
            Thread thread = new Thread(this::serve, "fake-printer");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return server.getLocalPort();
        }

        String heard() {
            return heard;
        }

        private void serve() {
            while (!server.isClosed()) {
                try (Socket host = server.accept()) {
                    hosts.add(host);
                    answer(host);
                } catch (IOException gone) {
                    heard = heard.concat(" ");
                }
            }
        }

        private void answer(Socket host) throws IOException {
            InputStream in = host.getInputStream();
            String open = "";
            for (int one = in.read(); one >= 0; one = in.read()) {
                String hex = HEX.formatHex(new byte[] {(byte) one});
                open += hex;
                heard = heard.concat(hex);
                open = open.substring(Math.max(0, open.length() - 6));
                String reply = says.get(open);
                if (reply != null) {
                    host.getOutputStream().write(HEX.parseHex(reply));
                    open = "";
                }
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
            for (Socket host : hosts) {
                host.close();
            }
        }
    }
}
