package vn.tiepnhan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.intake.store.Reports;
import vn.tiepnhan.wire.Digest;

/** What else happened at counters, as a stranger's program would send it. */
final class RecordsTest {
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

    private static String line(int id, String terminal, long sequence, String symptom) {
        return "{\"wire\":1,\"kind\":\"PROBLEM\",\"id\":\"" + Caller.id(id) + "\",\"version\":1,\"terminal\":\""
                + terminal
                + "\",\"sequence\":" + sequence
                + ",\"recordedAt\":{\"wall\":\"2015-11-10T09:00:00\",\"zone\":\"Asia/Ho_Chi_Minh\",\"quality\":\"\"},"
                + "\"officer\":\"\",\"unit\":\"TA0777Z\",\"handOver\":null,\"problem\":{\"software\":\"iBHXH\","
                + "\"version\":\"\",\"symptom\":\"" + symptom + "\",\"contact\":\"\",\"likeness\":\"\"},\"later\":[1],"
                + "\"audit\":{\"size\":1,\"root\":\"00\"}}";
    }

    private List<JsonNode> deliver(String... lines) throws IOException, InterruptedException {
        byte[] body = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> answer = caller.send(caller.request("/v1/records")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(body)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Caller.answers(answer);
    }

    @Test
    void signsForARecordAndAnswersTheSameReceiptForEver() throws IOException, InterruptedException {
        JsonNode first = deliver(line(1, "ZK4", 1, "không ký được")).get(0);
        assertThat(first.path("status").asText()).isEqualTo("CONFIRMED");
        assertThat(Caller.payload(first).path("number").asText()).isEqualTo("R00000001");
        stop();
        start();
        assertThat(deliver(line(1, "ZK4", 1, "không ký được")).get(0)).isEqualTo(first);
        assertThat(reports().records()).hasSize(1);
    }

    @Test
    void overwritesNothingAndGivesASequenceOnce() throws IOException, InterruptedException {
        deliver(line(1, "ZK4", 1, "không ký được"));
        assertThat(deliver(line(1, "ZK4", 1, "khác")).get(0).path("status").asText())
                .isEqualTo("CONFLICT");
        assertThat(deliver(line(2, "ZK4", 1, "khác")).get(0).at("/reason/code").asText())
                .isEqualTo("SEQUENCE_TAKEN");
        assertThat(Objects.requireNonNull(reports().records().get(0).line().problem())
                        .symptom())
                .isEqualTo("không ký được");
    }

    @Test
    void oneBadLineFailsNoOther() throws IOException, InterruptedException {
        List<JsonNode> answers = deliver(
                "{",
                "{\"wire\":1}",
                line(1, "ZK4", 1, "a"),
                line(2, "ZK4", 2, "b").replace("\"wire\":1", "\"wire\":2"));
        assertThat(answers)
                .extracting(answer -> answer.at("/reason/code").asText())
                .containsExactly("NOT_A_RECORD", "NOT_A_RECORD", "", "OTHER_WIRE");
        assertThat(reports().records()).hasSize(1);
    }

    @Test
    void aRecordWaitsForItsPictures() throws IOException, InterruptedException {
        byte[] picture = {1, 2, 3};
        String sha256 = Digest.of(picture);
        String line = line(1, "ZK4", 1, "a")
                .replace(
                        "\"later\":[1]",
                        "\"blobs\":[{\"sha256\":\"" + sha256
                                + "\",\"bytes\":3,\"mediaType\":\"image/png\",\"role\":\"PICTURE\"}]");
        JsonNode first = deliver(line).get(0);
        assertThat(first.path("status").asText()).isEqualTo("MISSING_BLOBS");
        assertThat(first.at("/reason/missing/0").asText()).isEqualTo(sha256);
        assertThat(caller.patch(sha256, "0", true, picture).statusCode()).isEqualTo(204);
        assertThat(deliver(line).get(0).path("status").asText()).isEqualTo("CONFIRMED");
    }

    @Test
    void tellsWhatIsMissingApartFromDossiers() throws IOException, InterruptedException {
        caller.deliver(Caller.line(Caller.id(9), 1, "ZK4", 1, ""));
        deliver(line(1, "ZK4", 1, "a"), line(4, "ZK4", 4, "d"));
        assertThat(caller.get("/v1/terminals/ZK4/record-gaps").toString())
                .isEqualTo("{\"highest\":4,\"missing\":[[2,3]]}");
        assertThat(caller.get("/v1/terminals/ZK4/gaps").toString()).isEqualTo("{\"highest\":1,\"missing\":[]}");
        try (Reports reports = reports()) {
            assertThat(reports.gaps()).singleElement().returns(false, Reports.Missing::complete);
        }
    }

    private Reports reports() {
        return Reports.of(IntakeSettings.under(folder).database());
    }
}
