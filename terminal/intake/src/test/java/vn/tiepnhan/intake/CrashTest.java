package vn.tiepnhan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.intake.store.Reports;
import vn.tiepnhan.wire.Digest;

/** What was answered stays answered, whatever happens to the process or the disk. */
final class CrashTest {
    @TempDir
    Path folder;

    @Test
    void aKilledIntakeGivesTheSameReceiptsAgain() throws IOException, InterruptedException {
        Map<String, JsonNode> answered = new LinkedHashMap<>();
        int next = 1;
        for (int round = 0; round < 3; round++) {
            try (IntakeProcess intake = IntakeProcess.start(folder.resolve("data"))) {
                next = deliverUntilKilled(intake, next, 20 + new Random(round).nextInt(40), answered);
            }
        }
        assertThat(answered).hasSizeGreaterThan(60);
        try (IntakeProcess intake = IntakeProcess.start(folder.resolve("data"))) {
            long sequence = 0;
            for (Map.Entry<String, JsonNode> line : answered.entrySet()) {
                assertThat(intake.caller().deliver(line.getKey())).containsExactly(line.getValue());
                long given =
                        Caller.payload(line.getValue()).path("centreSequence").asLong();
                assertThat(given).isGreaterThan(sequence);
                sequence = given;
            }
        }
        assertNumbersHaveNoGap();
    }

    /** A client thread delivers while this one kills; unanswered lines are repeated by nobody here. */
    private static int deliverUntilKilled(IntakeProcess intake, int first, int enough, Map<String, JsonNode> answered)
            throws InterruptedException {
        CountDownLatch plenty = new CountDownLatch(enough);
        int[] next = {first};
        Thread client = new Thread(() -> {
            try {
                while (true) {
                    int n = next[0]++;
                    String line = Caller.line(Caller.id(n), 1, "ZK4", n, "");
                    answered.put(line, intake.caller().deliver(line).get(0));
                    plenty.countDown();
                }
            } catch (IOException killed) {
                return;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        client.start();
        assertThat(plenty.await(60, TimeUnit.SECONDS)).isTrue();
        intake.kill();
        client.join();
        return next[0];
    }

    private void assertNumbersHaveNoGap() {
        try (Reports reports =
                Reports.of(IntakeSettings.under(folder.resolve("data")).database())) {
            long expected = 1;
            for (Reports.Arrived arrived : reports.dossiers()) {
                assertThat(arrived.centreSequence()).isEqualTo(expected);
                assertThat(arrived.number()).startsWith(String.format("%05d/", expected));
                expected++;
            }
        }
    }

    @Test
    void aFullDiskIsSaidAndNothingIsConfirmedWrongly() throws IOException, InterruptedException {
        Map<String, JsonNode> answered = new LinkedHashMap<>();
        String filler = ",\"filler\":\"" + "x".repeat(20_000) + "\"";
        HttpResponse<byte[]> refusal = null;
        try (IntakeProcess intake = IntakeProcess.start(folder.resolve("data"), "ulimit -f 3000;")) {
            for (int n = 1; n <= 400 && refusal == null; n++) {
                String line = Caller.line(Caller.id(n), 1, "ZK4", n, filler);
                HttpResponse<byte[]> answer =
                        intake.caller().post(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                if (answer.statusCode() == 200) {
                    answered.put(line, Caller.answers(answer).get(0));
                } else {
                    refusal = answer;
                }
            }
        }
        assertThat(refusal).isNotNull();
        assertThat(refusal.statusCode()).isEqualTo(503);
        assertThat(Caller.header(refusal, "Retry-After")).isNotEmpty();
        assertThat(answered).hasSizeGreaterThan(10);
        try (IntakeProcess intake = IntakeProcess.start(folder.resolve("data"))) {
            for (Map.Entry<String, JsonNode> line : answered.entrySet()) {
                assertThat(intake.caller().deliver(line.getKey())).containsExactly(line.getValue());
            }
            assertThat(intake.caller()
                            .get("/v1/terminals/ZK4/gaps")
                            .path("highest")
                            .asInt())
                    .isEqualTo(answered.size());
        }
    }

    @Test
    void aBlobFolderThatCannotBeWrittenIsSaid() throws IOException, InterruptedException {
        try (IntakeProcess intake = IntakeProcess.start(folder.resolve("data"))) {
            Files.delete(folder.resolve("data/blobs/partial"));
            String name = Digest.of(new byte[] {1});

            HttpResponse<byte[]> answer = intake.caller()
                    .send(intake.caller()
                            .request("/v1/blobs/sha256:" + name)
                            .header("Upload-Offset", "0")
                            .header("Upload-Complete", "?1")
                            .method("PATCH", BodyPublishers.ofByteArray(new byte[] {1})));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(intake.caller().head(name).statusCode()).isEqualTo(404);
        }
    }
}
