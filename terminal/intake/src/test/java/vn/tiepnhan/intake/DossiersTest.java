package vn.tiepnhan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.wire.Digest;

final class DossiersTest {
    /** In Viet Nam the new year has begun. */
    private static final Clock NEW_YEARS_EVE = Clock.fixed(Instant.parse("2015-12-31T18:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Intake intake;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        intake = Intake.start(IntakeSettings.under(folder), NEW_YEARS_EVE);
        caller = Caller.of(intake);
    }

    @AfterEach
    void stop() {
        intake.close();
    }

    private void restart() throws IOException {
        stop();
        start();
    }

    @Test
    void signsForExactlyTheBytesItGot() throws IOException, InterruptedException {
        String line = Caller.line(Caller.id(1), 1, "ZK4", 1, ",\"previous\":null,\"later\":[ 1 ]");

        JsonNode payload = Caller.payload(caller.deliver(line).get(0));

        assertThat(payload.path("terminal").asText()).isEqualTo("ZK4");
        assertThat(payload.path("sequence").asLong()).isEqualTo(1);
        assertThat(payload.path("id").asText()).isEqualTo(Caller.id(1));
        assertThat(payload.path("version").asInt()).isEqualTo(1);
        assertThat(payload.path("digest").asText()).isEqualTo(Digest.of(line.getBytes(StandardCharsets.UTF_8)));
        assertThat(payload.path("number").asText()).isEqualTo("00001/2016/07900");
        assertThat(payload.path("centreSequence").asLong()).isEqualTo(1);
        assertThat(payload.path("centreTime").asText()).isEqualTo("2015-12-31T18:00:00Z");
    }

    @Test
    void answersTheSameReceiptForEver() throws IOException, InterruptedException {
        String line = Caller.line(Caller.id(1), 1, "ZK4", 1, "");
        JsonNode first = caller.deliver(line).get(0);

        assertThat(caller.deliver(line, line)).containsExactly(first, first);
        restart();
        assertThat(caller.deliver(line)).containsExactly(first);
    }

    @Test
    void otherContentIsAConflictThatNamesWhatIsStored() throws IOException, InterruptedException {
        String line = Caller.line(Caller.id(1), 1, "ZK4", 1, "");
        JsonNode first = caller.deliver(line).get(0);

        JsonNode conflict = caller.deliver(line + " ").get(0);

        assertThat(conflict.path("status").asText()).isEqualTo("CONFLICT");
        assertThat(conflict.path("receipt").isNull()).isTrue();
        assertThat(conflict.at("/reason/digest").asText()).isEqualTo(Digest.of(line.getBytes(StandardCharsets.UTF_8)));
        assertThat(caller.deliver(line)).containsExactly(first);
    }

    @Test
    void oneBadLineNeverFailsItsBatch() throws IOException, InterruptedException {
        List<JsonNode> answers = caller.deliver(
                Caller.line(Caller.id(1), 1, "ZK4", 1, ""),
                "not json",
                "[1]",
                Caller.line("no-uuid", 1, "ZK4", 2, ""),
                Caller.line(Caller.id(2), 0, "ZK4", 2, ""),
                Caller.line(Caller.id(2), 1, "ZK4", 0, ""),
                Caller.line(Caller.id(2), 1, "", 2, ""),
                Caller.line(Caller.id(2), 1, "ZK4", 2, ",\"wire\":1"),
                Caller.line(Caller.id(2), 1, "ZK4", 2, ",\"blobs\":{}"),
                Caller.line(Caller.id(2), 1, "ZK4", 2, ",\"previous\":\"x\""),
                Caller.line(Caller.id(2), 1, "ZK4", 2, "").replace("\"wire\":1", "\"wire\":2"),
                Caller.line(Caller.id(2), 1, "ZK4", 2, "")
                        .replace("\"sequence\":2", "\"sequence\":99999999999999999999"),
                Caller.line(Caller.id(2), 1, "ZK4", 2, ""));

        assertThat(answers).hasSize(13);
        assertThat(answers.subList(1, 12)).allSatisfy(answer -> {
            assertThat(answer.path("status").asText()).isEqualTo("REJECTED");
            assertThat(answer.path("receipt").isNull()).isTrue();
            assertThat(answer.at("/reason/code").asText()).isNotEmpty();
            assertThat(answer.at("/reason/vi").asText()).isNotEmpty();
            assertThat(answer.at("/reason/en").asText()).isNotEmpty();
        });
        assertThat(Caller.payload(answers.get(0)).path("centreSequence").asLong())
                .isEqualTo(1);
        assertThat(Caller.payload(answers.get(12)).path("centreSequence").asLong())
                .isEqualTo(2);
        assertThat(answers.get(4).path("id").asText()).isEqualTo(Caller.id(2));
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedNotRepaired() throws IOException, InterruptedException {
        byte[] line = Caller.line(Caller.id(1), 1, "ZK4", 1, ",\"presenter\":{\"name\":\"M\u00ed\"}")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Caller.answers(caller.post(line)).get(0).at("/reason/code").asText())
                .isEqualTo("NOT_JSON");
    }

    @Test
    void aSequenceStandsForOneDossier() throws IOException, InterruptedException {
        caller.deliver(Caller.line(Caller.id(1), 1, "ZK4", 1, ""));

        assertThat(caller.deliver(Caller.line(Caller.id(2), 1, "ZK4", 1, ""))
                        .get(0)
                        .at("/reason/code")
                        .asText())
                .isEqualTo("SEQUENCE_TAKEN");
        assertThat(caller.deliver(Caller.line(Caller.id(2), 1, "ZK5", 1, ""))
                        .get(0)
                        .path("status")
                        .asText())
                .isEqualTo("CONFIRMED");
        assertThat(caller.deliver(Caller.line(Caller.id(2), 2, "ZK4", 2, ",\"previous\":\"" + "0".repeat(64) + "\""))
                        .get(0)
                        .at("/reason/code")
                        .asText())
                .isEqualTo("OTHER_TERMINAL");
    }

    @Test
    void aFurtherVersionNamesTheOneBeforeAndKeepsTheOfficialNumber() throws IOException, InterruptedException {
        String first = Caller.line(Caller.id(1), 1, "ZK4", 1, "");
        caller.deliver(first, Caller.line(Caller.id(9), 1, "ZK4", 2, ""));
        String digest = Digest.of(first.getBytes(StandardCharsets.UTF_8));

        JsonNode wrong = caller.deliver(
                        Caller.line(Caller.id(1), 2, "ZK4", 3, ",\"previous\":\"" + "0".repeat(64) + "\""))
                .get(0);
        JsonNode right = caller.deliver(Caller.line(Caller.id(1), 2, "ZK4", 3, ",\"previous\":\"" + digest + "\""))
                .get(0);

        assertThat(wrong.at("/reason/code").asText()).isEqualTo("PREVIOUS_DIFFERS");
        assertThat(Caller.payload(right).path("number").asText()).isEqualTo("00001/2016/07900");
        assertThat(Caller.payload(right).path("centreSequence").asLong()).isEqualTo(3);
    }

    @Test
    void gapsComeFromWhatIsStored() throws IOException, InterruptedException {
        assertThat(caller.get("/v1/terminals/ZK4/gaps")).hasToString("{\"highest\":0,\"missing\":[]}");
        caller.deliver(
                Caller.line(Caller.id(2), 1, "ZK4", 2, ""),
                Caller.line(Caller.id(3), 1, "ZK4", 3, ""),
                Caller.line(Caller.id(6), 1, "ZK4", 7, ""),
                Caller.line(Caller.id(7), 1, "other", 1, ""));

        assertThat(caller.get("/v1/terminals/ZK4/gaps")).hasToString("{\"highest\":7,\"missing\":[[1,1],[4,6]]}");
        assertThat(caller.get("/v1/terminals/other/gaps")).hasToString("{\"highest\":1,\"missing\":[]}");
    }

    @Test
    void takesGzipAndEveryLineEnd() throws IOException, InterruptedException {
        String first = Caller.line(Caller.id(1), 1, "ZK4", 1, "");
        String body = "\r\n" + first + "\r\n\n" + Caller.line(Caller.id(2), 1, "ZK4", 2, "");

        List<JsonNode> answers =
                Caller.answers(caller.post(gzip(body.getBytes(StandardCharsets.UTF_8)), "Content-Encoding", "gzip"));

        assertThat(answers).hasSize(2);
        assertThat(Caller.payload(answers.get(0)).path("digest").asText())
                .isEqualTo(Digest.of(first.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void brokenFramingIsRefusedWhole() throws IOException, InterruptedException {
        byte[] good = (Caller.line(Caller.id(1), 1, "ZK4", 1, "") + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] many = "{}\n".repeat(501).getBytes(StandardCharsets.UTF_8);
        byte[] zipped = gzip(good);

        assertThat(caller.post(many)).returns(400, HttpResponse::statusCode);
        assertThat(caller.post(new byte[0])).returns(400, HttpResponse::statusCode);
        assertThat(caller.post("\n\n".getBytes(StandardCharsets.UTF_8))).returns(400, HttpResponse::statusCode);
        assertThat(caller.post(good, "Content-Encoding", "gzip")).returns(400, HttpResponse::statusCode);
        assertThat(caller.post(Arrays.copyOf(zipped, zipped.length - 9), "Content-Encoding", "gzip"))
                .returns(400, HttpResponse::statusCode);
        assertThat(caller.post(good, "Content-Encoding", "br")).returns(415, HttpResponse::statusCode);
        assertThat(caller.get("/v1/terminals/ZK4/gaps").path("highest").asLong())
                .isZero();
    }

    @Test
    void aBombIsNotInflated() throws IOException, InterruptedException {
        byte[] bomb = gzip(new byte[256 << 20]);

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(caller.post(bomb, "Content-Encoding", "gzip")).returns(400, HttpResponse::statusCode);
    }

    @Test
    void fiveHundredLinesAreOneBatch() throws IOException, InterruptedException {
        String[] lines = IntStream.rangeClosed(1, 500)
                .mapToObj(n -> Caller.line(Caller.id(n), 1, "ZK4", n, ""))
                .toArray(String[]::new);

        List<JsonNode> answers = caller.deliver(lines);

        assertThat(answers).hasSize(500);
        for (int i = 0; i < 500; i++) {
            assertThat(Caller.payload(answers.get(i)).path("centreSequence").asLong())
                    .isEqualTo(i + 1);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }
}
