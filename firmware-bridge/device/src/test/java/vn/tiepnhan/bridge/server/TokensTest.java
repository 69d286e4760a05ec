package vn.tiepnhan.bridge.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.LocalBridge;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.Permission;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.Bridges;
import vn.tiepnhan.bridge.cli.Main;
import vn.tiepnhan.bridge.layout.SampleSlips;
import vn.tiepnhan.profile.ProfileLibrary;

/** Tokens of other programs, versions and limits, against a running bridge. */
final class TokensTest {
    @TempDir
    private Path folder;

    private LocalBridge local;

    @BeforeEach
    void start() throws Exception {
        local = LocalBridge.start(folder, 0, ProfileLibrary.shipped(), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        local.close();
    }

    @Test
    void aProgramMayDoWhatItsTokenSaysAndNothingElse() throws Exception {
        String printer = local.devices().openPrinter("sim:" + folder.resolve("slips"));
        try (Bridge back = with(granted("back-office", "print"))) {
            assertThat(back.print("job", printer, SampleSlips.receipt())
                            .evidence()
                            .settled())
                    .isTrue();
            assertThatThrownBy(back::devices).hasMessageContaining("NOT_ALLOWED");
            assertThatThrownBy(() -> back.openPrinter("sim:" + folder)).hasMessageContaining("NOT_ALLOWED");
            assertThatThrownBy(() -> back.act(printer, new DeviceAct.Check())).hasMessageContaining("NOT_ALLOWED");
        }
    }

    @Test
    void aTokenTakenBackIsVoidAtOnceOnARunningBridge() throws Exception {
        String token = granted("board", "see");
        try (Bridge board = with(token)) {
            assertThat(board.devices()).isEmpty();
            assertThat(run("token", "remove", "board")).isEqualTo(0);
            assertThatThrownBy(board::devices).hasMessageContaining("UNAUTHORIZED");
        }
        assertThat(run("token", "remove", "board")).isEqualTo(2);
    }

    @Test
    void theListKeepsDigestsAndNoToken() throws Exception {
        String token = granted("board", "see,scans");
        assertThat(Files.readString(folder.resolve("tokens.json")))
                .contains("board", "SCANS")
                .doesNotContain(token);
    }

    @Test
    void aCallerOfAnotherVersionIsToldToUpdate() throws Exception {
        HttpResponse<String> answer = ask("9");
        assertThat(answer.statusCode()).isEqualTo(426);
        assertThat(answer.body()).contains("OTHER_VERSION").contains("phiên bản 9");
        HttpResponse<String> same = ask("1");
        assertThat(same.statusCode()).isEqualTo(200);
        assertThat(same.headers().firstValue("Tiepnhan-Api")).contains("1");
        assertThat(same.body()).contains("\"boot\":\"");
    }

    @Test
    void aProgramThatRunsWildIsSlowedDownAndOthersAreNot() {
        AtomicLong now = new AtomicLong();
        RateLimit limit = new RateLimit(now::get);
        Access wild = new Access("wild", EnumSet.of(Permission.SEE));
        for (int i = 0; i < RateLimit.BURST; i++) {
            assertThat(limit.admits(wild)).isTrue();
        }
        assertThat(limit.admits(wild)).isFalse();
        assertThat(limit.admits(Access.OWNER)).isTrue();
        now.addAndGet(1_000_000_000L / RateLimit.PER_SECOND);
        assertThat(limit.admits(wild)).isTrue();
        assertThat(limit.admits(wild)).isFalse();
    }

    private HttpResponse<String> ask(String version) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(local.uri().resolve("/v1/version"))
                .header(
                        "Authorization",
                        "Bearer " + Files.readString(folder.resolve("token")).strip())
                .header("Tiepnhan-Api", version)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private Bridge with(String token) throws Exception {
        URI base = local.uri();
        return Bridges.connect(base, Files.writeString(folder.resolve("given"), token));
    }

    private String granted(String name, String may) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Main.run(
                new String[] {"token", "add", name, "--may", may, "--state", folder.toString()},
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(0);
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private int run(String verb, String act, String name) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Main.run(new String[] {verb, act, name, "--state", folder.toString()}, nowhere, nowhere);
    }
}
