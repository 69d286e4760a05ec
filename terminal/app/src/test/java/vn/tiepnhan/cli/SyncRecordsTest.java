package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.intake.Intake;
import vn.tiepnhan.intake.IntakeSettings;
import vn.tiepnhan.intake.store.Reports;
import vn.tiepnhan.wire.RecordLine;

/** Hand-overs and problems, from the command line of a counter to a real intake. */
final class SyncRecordsTest {
    @TempDir
    Path folder;

    private Intake intake;

    @BeforeEach
    void start() {
        intake = Intake.start(IntakeSettings.under(folder.resolve("centre")), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        intake.close();
    }

    @Test
    void theCentreHasWhatWasHandedOverAndWhatUnitsHadTroubleWith() {
        String receipt = act();

        Run run = sync(intake.url().toString());

        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        assertThat(run.json().path("confirmed").asInt()).isEqualTo(1);
        assertThat(run.json().at("/records/confirmed").asInt()).isEqualTo(2);
        List<Reports.Recorded> records = records();
        assertThat(records).extracting(Reports.Recorded::kind).containsExactly("HAND_OVER", "PROBLEM");
        RecordLine.HandOver handOver =
                Objects.requireNonNull(records.get(0).line().handOver());
        assertThat(handOver.receipt()).isEqualTo(receipt);
        assertThat(handOver.collector()).isEqualTo("Lê Văn Nhận");
        assertThat(handOver.done()).isTrue();
        assertThat(Objects.requireNonNull(records.get(1).line().problem()).symptom())
                .isEqualTo("không ký được");
        assertThat(records.get(1).line().blobs())
                .singleElement()
                .satisfies(blob -> assertThat(blob.mediaType()).isEqualTo("image/png"))
                .satisfies(blob -> assertThat(blob.bytes()).isEqualTo(7));
        assertThat(gaps().complete()).isTrue();
        assertThat(Objects.requireNonNull(gaps().records()).highest()).isEqualTo(2);
        assertThat(Run.of("verify", "--data", data()).exit()).isZero();
    }

    @Test
    void nothingArrivesTwice() {
        act();
        sync(intake.url().toString());
        Run again = sync(intake.url().toString());
        assertThat(again.exit()).isZero();
        assertThat(again.json().at("/records/confirmed").asInt()).isZero();
        assertThat(records()).hasSize(2);
    }

    @Test
    void anOlderCentreTakesTheDossiersAndTheRestWaits() throws IOException {
        act();
        HttpServer older = older();
        try {
            Run run = sync("http://127.0.0.1:" + older.getAddress().getPort());
            assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(3);
            assertThat(run.json().path("confirmed").asInt()).isEqualTo(1);
            assertThat(run.json().at("/records/queued").asInt()).isEqualTo(2);
            assertThat(run.err()).contains("chưa nhận ghi nhận trả kết quả và vướng mắc");
        } finally {
            older.stop(0);
        }
        assertThat(sync(intake.url().toString()).exit()).isZero();
        assertThat(records()).hasSize(2);
    }

    /** The intake as it was before it knew records: everything else passes through. */
    private HttpServer older() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        HttpClient client = HttpClient.newHttpClient();
        server.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().equals("/v1/records")) {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            } else {
                pass(client, exchange);
            }
        });
        server.start();
        return server;
    }

    private void pass(HttpClient client, HttpExchange exchange) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create(intake.url() + exchange.getRequestURI().getPath()));
        for (String name : List.of("Authorization", "Content-Type", "Content-Encoding")) {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        request.method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        try (exchange) {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().firstValue("Content-Type").ifPresent(type -> exchange.getResponseHeaders()
                    .set("Content-Type", type));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(stopped));
        }
    }

    private String act() {
        JsonNode received = Run.of(
                        "receive",
                        "--unit",
                        "TA0777Z",
                        "--mst",
                        "0100109106",
                        "--procedure",
                        "600",
                        "--profile",
                        "thanh-hoa-2015",
                        "--at",
                        "2015-09-30T09:00",
                        "--data",
                        data(),
                        "--json")
                .json();
        String receipt = received.get("receipt").asText();
        String[] handOver = {
            "hand-over",
            receipt,
            "--data",
            data(),
            "--profile",
            "thanh-hoa-2015",
            "--signature",
            "PUBLIC",
            "--at",
            "2015-11-10T09:00",
            "--collector",
            "Lê Văn Nhận"
        };
        assertThat(Run.of(handOver).exit()).isZero();
        String[] problem = {
            "problem",
            "add",
            "--unit",
            "TA0777Z",
            "--software",
            "iBHXH",
            "--symptom",
            "không ký được",
            "--data",
            data(),
            "--picture",
            picture().toString()
        };
        assertThat(Run.of(problem).exit()).isZero();
        return receipt;
    }

    private Path picture() {
        try {
            return Files.write(folder.resolve("screen.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Run sync(String url) {
        return Delivery.to(intake, data()).at(url).run();
    }

    private List<Reports.Recorded> records() {
        try (Reports reports =
                Reports.of(IntakeSettings.under(folder.resolve("centre")).database())) {
            return reports.records();
        }
    }

    private Reports.Missing gaps() {
        try (Reports reports =
                Reports.of(IntakeSettings.under(folder.resolve("centre")).database())) {
            return reports.gaps().get(0);
        }
    }

    private String data() {
        return folder.resolve("terminal").toString();
    }
}
