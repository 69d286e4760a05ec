package vn.tiepnhan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.intake.store.IntakeException;

/** What hand-written clients and strangers meet. */
final class HttpTest {
    @TempDir
    Path folder;

    private Intake intake;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        intake = Intake.start(IntakeSettings.under(folder), Clock.systemUTC());
        caller = Caller.of(intake);
    }

    @AfterEach
    void stop() {
        intake.close();
    }

    @Test
    void strangersAreTurnedAway() throws IOException, InterruptedException {
        for (String header : new String[] {"Bearer", "Bearer wrong", "Basic abc", "Bearer a b"}) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(intake.url() + "/v1/terminals/ZK4/gaps"))
                    .header("Authorization", header)
                    .build();
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(header).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        }
    }

    @Test
    void aRevokedTokenIsToldSoAtOnce() throws IOException, InterruptedException {
        new Administration(folder, Clock.systemUTC())
                .renewToken(IntakeSettings.under(folder).database());

        assertThat(caller.send(caller.request("/v1/terminals/ZK4/gaps").GET()).statusCode())
                .isEqualTo(403);
        assertThat(Caller.of(intake)
                        .get("/v1/terminals/ZK4/gaps")
                        .path("highest")
                        .asLong())
                .isZero();
    }

    @Test
    void keysNeedNoToken() throws IOException {
        assertThat(raw("GET /v1/keys HTTP/1.0\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("BEGIN PUBLIC KEY");
        assertThat(raw("HEAD /v1/keys HTTP/1.0\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .endsWith("\r\n\r\n");
        assertThat(raw("GET /v1/openapi.yaml HTTP/1.0\r\n\r\n")).contains("openapi: 3.1.0");
    }

    @Test
    void unknownPathsAndMethodsAreSaidInJson() throws IOException, InterruptedException {
        assertThat(caller.get("/").at("/error/code").asText()).isEqualTo("NOT_FOUND");
        assertThat(caller.get("/v1/terminals/a/b/gaps").at("/error/code").asText())
                .isEqualTo("NOT_FOUND");
        HttpResponse<byte[]> wrong = caller.send(caller.request("/v1/dossiers").PUT(BodyPublishers.noBody()));
        assertThat(wrong.statusCode()).isEqualTo(405);
        assertThat(Caller.header(wrong, "Allow")).isEqualTo("POST");
    }

    @Test
    void takesChunkedBodiesAndHeadersInAnyCase() throws IOException {
        String token = Files.readString(intake.tokenFile()).strip();
        String line = Caller.line(Caller.id(1), 1, "ZK4", 1, "");
        String chunks = Integer.toHexString(10) + "\r\n" + line.substring(0, 10) + "\r\n"
                + Integer.toHexString(line.length() - 10) + "\r\n" + line.substring(10) + "\r\n0\r\n\r\n";

        String answer = raw("POST /v1/dossiers HTTP/1.1\r\nHOST: x\r\nauthorization: BEARER " + token
                + "\r\nCONTENT-TYPE: Application/X-NDJSON; charset=utf-8\r\ntransfer-encoding: chunked\r\n"
                + "connection: close\r\n\r\n" + chunks);

        assertThat(answer).startsWith("HTTP/1.1 200").contains("\"CONFIRMED\"");
    }

    @Test
    void garbageIsAnsweredWithASentence() throws IOException {
        assertThat(raw("GARBAGE\r\n\r\n")).contains(" 400 ");
        String answer =
                raw("GET /v1/keys HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx: " + "a".repeat(20_000) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 431").contains("\"error\"");
        assertThat(raw("GET /v1/keys HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 200");
    }

    @Test
    void secretsAreForTheirOwnerOnly() throws IOException {
        for (String file : new String[] {"terminal-token", "signing-keys/0001.private.pem", "intake.db"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
        try (java.util.stream.Stream<String> lines = Files.lines(folder.resolve("terminal-token"))) {
            assertThat(lines.findFirst().orElse("")).hasSizeGreaterThanOrEqualTo(40);
        }
    }

    @Test
    void oneFolderHasOneIntake() {
        assertThatThrownBy(() -> Intake.start(IntakeSettings.under(folder), Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        IntakeException.class, e -> assertThat(e.code()).isEqualTo("IN_USE"));
    }

    @Test
    void plainHttpIsNotOpenedToTheNetwork(@TempDir Path other) {
        IntakeSettings usual = IntakeSettings.under(other);
        IntakeSettings open =
                new IntakeSettings("0.0.0.0", 0, usual.database(), usual.blobs(), usual.data(), usual.office(), null);

        assertThatThrownBy(() -> Intake.start(open, Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        IntakeException.class, e -> assertThat(e.code()).isEqualTo("PLAIN_HTTP"));
    }

    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), intake.url().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
