package vn.tiepnhan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.wire.Digest;

final class BlobsTest {
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
    void growsChunkByChunkAndSurvivesARestart() throws IOException, InterruptedException {
        byte[] blob = random(300_000);
        String name = Digest.of(blob);
        assertThat(caller.head(name).statusCode()).isEqualTo(404);

        HttpResponse<byte[]> first = caller.patch(name, "0", false, Arrays.copyOf(blob, 100_000));
        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(Caller.header(first, "Upload-Offset")).isEqualTo("100000");
        stop();
        start();
        HttpResponse<byte[]> state = caller.head(name);
        assertThat(state.statusCode()).isEqualTo(204);
        assertThat(Caller.header(state, "Upload-Offset")).isEqualTo("100000");

        caller.patch(name, "100000", true, Arrays.copyOfRange(blob, 100_000, 300_000));
        assertThat(caller.head(name).statusCode()).isEqualTo(200);
        assertThat(Caller.header(caller.head(name), "Content-Length")).isEqualTo("300000");
    }

    @Test
    void aWrongOffsetIsToldTheRightOne() throws IOException, InterruptedException {
        byte[] blob = random(10);
        String name = Digest.of(blob);
        caller.patch(name, "0", false, Arrays.copyOf(blob, 4));

        for (String wrong : new String[] {"0", "3", "5", "999999999"}) {
            HttpResponse<byte[]> answer = caller.patch(name, wrong, false, new byte[] {1});
            assertThat(answer.statusCode()).isIn(409, 413);
            if (answer.statusCode() == 409) {
                assertThat(Caller.header(answer, "Upload-Offset")).isEqualTo("4");
            }
        }
        assertThat(caller.patch(name, "4", true, Arrays.copyOfRange(blob, 4, 10))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void bytesThatDoNotHashRightAreDropped() throws IOException, InterruptedException {
        byte[] blob = random(10);
        String name = Digest.of(blob);

        assertThat(caller.patch(name, "0", true, new byte[10]).statusCode()).isEqualTo(422);
        assertThat(caller.head(name).statusCode()).isEqualTo(404);
        assertThat(caller.patch(name, "0", true, blob).statusCode()).isEqualTo(204);
    }

    @Test
    void aCompleteBlobSaysSoToALateUpload() throws IOException, InterruptedException {
        byte[] blob = random(10);
        String name = Digest.of(blob);
        caller.patch(name, "0", true, blob);

        HttpResponse<byte[]> late = caller.patch(name, "0", true, blob);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Caller.header(late, "Upload-Offset")).isEqualTo("10");
        assertThat(Caller.header(late, "Upload-Complete")).isEqualTo("?1");
    }

    @Test
    void theEmptyBlobIsABlob() throws IOException, InterruptedException {
        String name = Digest.of(new byte[0]);

        assertThat(caller.patch(name, "0", true, new byte[0]).statusCode()).isEqualTo(204);
        assertThat(Caller.header(caller.head(name), "Content-Length")).isEqualTo("0");
    }

    @Test
    void malformedRequestsAreRefused() throws IOException, InterruptedException {
        String name = Digest.of(new byte[] {1});
        assertThat(caller.patch(name, "-1", false, new byte[1]).statusCode()).isEqualTo(400);
        assertThat(caller.patch(name, "x", false, new byte[1]).statusCode()).isEqualTo(400);
        assertThat(caller.patch(name.toUpperCase(java.util.Locale.ROOT), "0", true, new byte[] {1})
                        .statusCode())
                .isEqualTo(400);
        assertThat(caller.patch(name + "/..", "0", false, new byte[1]).statusCode())
                .isEqualTo(400);
        assertThat(caller.patch(name, "0", false, new byte[(1 << 20) + 1]).statusCode())
                .isEqualTo(413);
        assertThat(caller.patch(name, "67108864", false, new byte[1]).statusCode())
                .isEqualTo(413);
        assertThat(caller.head(name).statusCode()).isEqualTo(404);
    }

    @Test
    void whatArrivedBeforeACutStays() throws IOException, InterruptedException {
        byte[] blob = random(50_000);
        String name = Digest.of(blob);
        try (Socket socket = rawPatch(name, "0", blob.length)) {
            socket.getOutputStream().write(blob, 0, 20_000);
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400");
        }

        String offset = Caller.header(caller.head(name), "Upload-Offset");
        assertThat(offset).isEqualTo("20000");
        assertThat(caller.patch(name, offset, true, Arrays.copyOfRange(blob, 20_000, 50_000))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void aNewerUploadTakesOverFromOneThatHangs() throws IOException, InterruptedException {
        byte[] blob = random(50_000);
        String name = Digest.of(blob);
        try (Socket hanging = rawPatch(name, "0", blob.length)) {
            hanging.getOutputStream().write(blob, 0, 10_000);
            hanging.getOutputStream().flush();

            assertThat(caller.patch(name, "0", false, Arrays.copyOf(blob, 30_000))
                            .statusCode())
                    .isEqualTo(204);

            hanging.getOutputStream().write(blob, 10_000, 40_000);
            hanging.getOutputStream().flush();
            hanging.shutdownOutput();
            String late = new String(hanging.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(late).startsWith("HTTP/1.1 409").containsIgnoringCase("upload-offset: 30000");
        }
        assertThat(caller.patch(name, "30000", true, Arrays.copyOfRange(blob, 30_000, 50_000))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void aDossierWaitsForItsBlobs() throws IOException, InterruptedException {
        byte[] blob = random(1000);
        String name = Digest.of(blob);
        String line =
                Caller.line(Caller.id(1), 1, "ZK4", 1, ",\"blobs\":[{\"sha256\":\"" + name + "\",\"bytes\":1000}]");

        JsonNode before = caller.deliver(line).get(0);
        assertThat(before.path("status").asText()).isEqualTo("MISSING_BLOBS");
        assertThat(before.at("/reason/missing/0").asText()).isEqualTo(name);
        assertThat(caller.get("/v1/terminals/ZK4/gaps").path("highest").asLong())
                .isZero();

        caller.patch(name, "0", true, blob);
        assertThat(caller.deliver(line.replace("1000}", "999}"))
                        .get(0)
                        .at("/reason/code")
                        .asText())
                .isEqualTo("BLOB_SIZE");
        assertThat(caller.deliver(line).get(0).path("status").asText()).isEqualTo("CONFIRMED");
    }

    @Test
    void partialsNobodyCameBackForAreDropped() throws IOException, InterruptedException {
        String old = Digest.of(new byte[] {1});
        String fresh = Digest.of(new byte[] {2});
        caller.patch(old, "0", false, new byte[1]);
        caller.patch(fresh, "0", false, new byte[1]);
        stop();
        Files.setLastModifiedTime(
                folder.resolve("blobs/partial").resolve(old),
                FileTime.from(Clock.systemUTC().instant().minus(Duration.ofDays(8))));
        start();

        assertThat(caller.head(old).statusCode()).isEqualTo(404);
        assertThat(caller.head(fresh).statusCode()).isEqualTo(204);
    }

    private Socket rawPatch(String name, String offset, int length) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), intake.url().getPort());
        socket.setSoTimeout(20_000);
        OutputStream out = socket.getOutputStream();
        String token = Files.readString(intake.tokenFile()).strip();
        out.write(("PATCH /v1/blobs/sha256:" + name + " HTTP/1.1\r\nhost: x\r\nAUTHORIZATION: bearer " + token
                        + "\r\nupload-offset: " + offset + "\r\ncontent-length: " + length
                        + "\r\nconnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
