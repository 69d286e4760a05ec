package vn.tiepnhan.bridge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.bridge.LocalBridge;
import vn.tiepnhan.profile.ProfileLibrary;

/** The API seen by a hand-written client. */
final class ApiServerTest {
    @TempDir
    private Path folder;

    private @Nullable LocalBridge bridge;
    private String token = "";

    @BeforeEach
    void start() throws Exception {
        bridge = LocalBridge.start(folder, 0, ProfileLibrary.shipped(), Clock.systemUTC());
        token = Files.readString(folder.resolve("token")).strip();
    }

    @AfterEach
    void stop() {
        local().close();
    }

    @Test
    void answersTheHolderOfTheToken() throws Exception {
        assertThat(ask("GET /v1/devices", "Authorization: Bearer " + token, ""))
                .contains(" 200 ")
                .endsWith("[]");
        assertThat(ask("GET /v1/openapi.yaml", "Authorization: Bearer " + token, ""))
                .contains("openapi: 3.1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X: y",
                "Authorization: Bearer ",
                "Authorization: Bearer 00",
                "Authorization: Basic dXNlcjpwdw==",
                "Cookie: token=stolen"
            })
    void refusesWhoeverHasNoToken(String header) throws Exception {
        for (String request :
                new String[] {"GET /v1/devices", "GET /v1/events", "PUT /v1/print-jobs/a", "GET /nothing"}) {
            assertThat(ask(request, header, "{}")).contains(" 401 ").contains("UNAUTHORIZED");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com, 403",
        "http://127.0.0.1.example.com, 403",
        "null, 403",
        "file://, 403",
        "http://localhost:3000, 200",
        "http://127.0.0.1:8080, 200"
    })
    void aWebPageMustBeOfThisMachine(String origin, String status) throws Exception {
        assertThat(ask("GET /v1/devices", "Authorization: Bearer " + token + "\r\nOrigin: " + origin, ""))
                .contains(" " + status + " ");
    }

    @Test
    void aNameThatMerelyPointsHereIsNotHere() throws Exception {
        assertThat(raw("GET /v1/devices HTTP/1.1\r\nHost: evil.example.com\r\nAuthorization: Bearer " + token
                        + "\r\nConnection: close\r\n\r\n"))
                .contains(" 403 ")
                .contains("FOREIGN_ORIGIN");
    }

    @Test
    void saysWhereARequestIsMalformedAndNeverWhatStandsThere() throws Exception {
        String body = "{\"printer\":\"x\",\"slip\":{\"title\":\"t\",\"blocks\":[{\"type\":\"rule\"},"
                + "{\"type\":\"text\",\"text\":{\"secret\":\"Nguyen\"}}]}}";
        assertThat(ask("PUT /v1/print-jobs/a", "Authorization: Bearer " + token, body))
                .contains("slip.blocks[1].text", "openapi.yaml")
                .doesNotContain("Nguyen", "vn.tiepnhan", "java");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT /v1/print-jobs/a|{|400|MALFORMED",
                "PUT /v1/print-jobs/a|null|400|INCOMPLETE",
                "PUT /v1/print-jobs/a|{\"printer\":\"x\"}|400|INCOMPLETE",
                "PUT /v1/print-jobs/a|{\"printer\":\"x\",\"slip\":{\"title\":\"t\",\"blocks\":[]},\"colour\":1}|400|MALFORMED",
                "PUT /v1/print-jobs/a|{\"printer\":\"x\",\"slip\":{\"title\":\"t\",\"blocks\":[{\"type\":\"bomb\"}]}}|400|MALFORMED",
                "PUT /v1/print-jobs/a|{\"printer\":\"x\",\"slip\":{\"title\":\"t\",\"blocks\":[{\"type\":\"text\"}]}}|400|MALFORMED",
                "PUT /v1/print-jobs/a|{\"printer\":\"x\",\"slip\":{\"title\":\"t\",\"blocks\":[{\"type\":\"beside\"}]}}|400|MALFORMED",
                "PUT /v1/print-jobs/a|{\"printer\":\"x\",\"slip\":{\"title\":\"t\",\"blocks\":[null]}}|400|MALFORMED",
                "PUT /v1/print-jobs/a|{\"printer\":\"x\",\"slip\":{\"title\":\"t\",\"blocks\":[]}}|404|NO_SUCH_DEVICE",
                "PUT /v1/print-jobs/a%20b|{\"printer\":\"x\",\"slip\":{\"title\":\"t\",\"blocks\":[]}}|400|BAD_JOB_ID",
                "POST /v1/printers|{\"uri\":\"ftp://x\"}|400|BAD_URI",
                "POST /v1/printers|{\"uri\":\"tcp://x\"}|400|BAD_URI",
                "POST /v1/printers|{\"uri\":\"tcp://x:9100?color=red\"}|400|BAD_URI",
                "POST /v1/printers|{\"uri\":\"serial:/dev/x?baud=fast\"}|400|BAD_URI",
                "POST /v1/printers|{\"uri\":\"tcp://127.0.0.1:9?profile=nope\"}|400|NO_SUCH_PROFILE",
                "POST /v1/scanners|{\"uri\":\"sim:x\"}|400|BAD_URI",
                "POST /v1/render|{\"profile\":\"nope\",\"slip\":{\"title\":\"t\",\"blocks\":[]}}|400|NO_SUCH_PROFILE",
                "DELETE /v1/devices|{}|404|NO_SUCH_RESOURCE",
                "GET /v2|{}|404|NO_SUCH_RESOURCE"
            })
    void refusesNonsenseWithASentenceInBothLanguages(String request, String body, String status, String code)
            throws Exception {
        assertThat(ask(request, "Authorization: Bearer " + token, body))
                .contains(" " + status + " ")
                .contains("\"code\":\"" + code + "\"")
                .contains("\"vi\":\"")
                .contains("\"en\":\"");
    }

    @Test
    void refusesABodyOverOneMebibyte() throws Exception {
        assertThat(ask("POST /v1/render", "Authorization: Bearer " + token, "x".repeat((1 << 20) + 1)))
                .contains(" 413 ");
    }

    @Test
    void theTokenIsForItsOwnerOnlyAndOneThatOthersCouldReadIsReplaced() throws Exception {
        Path file = folder.resolve("token");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        AccessToken fresh = AccessToken.in(folder);
        assertThat(fresh.admits("Bearer " + token)).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void listensOnLoopbackAndNowhereElse() throws Exception {
        int port = local().uri().getPort();
        for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(one.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThat(reachable(address, port)).as("%s", address).isFalse();
                }
            }
        }
        assertThat(reachable(InetAddress.getLoopbackAddress(), port)).isTrue();
    }

    private static boolean reachable(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new java.net.InetSocketAddress(address, port), 1000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private String ask(String request, String headers, String body) throws IOException {
        return new RawClient(local().uri().getPort()).ask(request, headers, body);
    }

    private String raw(String request) throws IOException {
        return new RawClient(local().uri().getPort()).raw(request);
    }

    private LocalBridge local() {
        return Objects.requireNonNull(bridge);
    }
}
