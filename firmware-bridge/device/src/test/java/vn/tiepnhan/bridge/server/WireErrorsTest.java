package vn.tiepnhan.bridge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.bridge.LocalBridge;
import vn.tiepnhan.profile.ProfileLibrary;

/** What is no proper request is refused in the same words as everything else: JSON, both languages. */
final class WireErrorsTest {
    private static final String HOST = "Host: 127.0.0.1⏎";

    @TempDir
    private Path folder;

    private @Nullable LocalBridge bridge;
    private String token = "";

    @BeforeEach
    void start() throws IOException {
        bridge = LocalBridge.start(folder, 0, ProfileLibrary.shipped(), Clock.systemUTC());
        token = "Authorization: Bearer "
                + Files.readString(folder.resolve("token")).strip() + "⏎";
    }

    @AfterEach
    void stop() {
        Objects.requireNonNull(bridge).close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /v1/devices HTTP/1.1⏎|400|BAD_HOST",
                "GET /v1/devices HTTP/1.1⏎Host:⏎|400|BAD_HOST",
                "GET /v1/devices HTTP/1.1⏎Host:  ⏎Accept: text/html⏎|400|BAD_HOST",
                "GET /v1/devices HTTP/1.1⏎Host: 127.0.0.1⏎Host: 127.0.0.1⏎|400|BAD_HOST",
                "GET /v1/devices HTTP/1.1⏎Host: 127.0.0.1:x⏎|400|BAD_HOST",
                "GET /v1/devices HTTP/1.1⏎Host: 127.0.0.1@evil.example.com⏎|400|BAD_HOST",
                "GET http://127.0.0.1/v1/devices HTTP/1.1⏎Host: evil.example.com⏎|400|BAD_HOST",
                "GET /v1/devices HTTP/1.0⏎|403|FOREIGN_ORIGIN",
                "GET /v1/%zz HTTP/1.1⏎HOST|400|BAD_REQUEST",
                "GET /v1/../../etc HTTP/1.1⏎HOST|400|BAD_REQUEST",
                "GET /v1/devices HTTP/1.1⏎HOSTBad Name: x⏎|400|BAD_REQUEST",
                "PUT /v1/print-jobs/a HTTP/1.1⏎HOSTContent-Length: -5⏎|400|BAD_REQUEST",
                "PUT /v1/print-jobs/a HTTP/1.1⏎HOSTContent-Length: 5⏎Content-Length: 6⏎|400|BAD_REQUEST",
                "PUT /v1/print-jobs/a HTTP/1.1⏎HOSTTransfer-Encoding: chunked⏎⏎zz|400|BROKEN_OFF",
                "GET /v1/events HTTP/1.1⏎HOST|400|WEBSOCKET_ONLY",
                "GET /v1/devices HTTP/3.7⏎HOST|505|HTTP_VERSION",
                "hello world|505|HTTP_VERSION"
            })
    void areSaidInJsonAndInBothLanguages(String request, String status, String code) throws IOException {
        assertRefused(answer(request.replace("HOST", HOST + token) + "⏎⏎"), status, code);
    }

    @Test
    void aHeaderThatNeverEndsIsTold() throws IOException {
        String endless = "y".repeat(20_000);
        assertRefused(answer("GET /v1/devices HTTP/1.1⏎" + HOST + "X: " + endless + "⏎⏎"), "431", "LONG_HEADER");
        assertRefused(answer("GET /v1/devices?" + endless + " HTTP/1.1⏎" + HOST + "⏎"), "414", "LONG_HEADER");
    }

    @Test
    void whoStopsInTheMiddleOfARequestHoldsUpNobodyForLong() throws IOException {
        String half = "PUT /v1/print-jobs/a HTTP/1.1⏎" + HOST + token + "Content-Length: 50⏎⏎{";
        List<Socket> stopped = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            stopped.add(client().begun(wire(half)));
        }
        assertThat(answer("GET /v1/devices HTTP/1.1⏎" + HOST + token + "⏎")).contains(" 200 ");
        for (Socket one : stopped) {
            one.close();
        }
    }

    private static void assertRefused(String answer, String status, String code) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("Content-Type: application/json")
                .contains("{\"code\":\"" + code + "\",\"vi\":\"", "\"en\":\"")
                .doesNotContain("<html", "jetty");
    }

    private String answer(String request) throws IOException {
        return client().raw(wire(request));
    }

    private static String wire(String request) {
        return request.replace("HTTP/1.1⏎", "HTTP/1.1⏎Connection: close⏎").replace("⏎", "\r\n");
    }

    private RawClient client() {
        return new RawClient(Objects.requireNonNull(bridge).uri().getPort());
    }
}
