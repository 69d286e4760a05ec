package vn.tiepnhan.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiepnhan.outbox.LyingCentre.Manner;
import vn.tiepnhan.outbox.OutboxTable.State;
import vn.tiepnhan.wire.SigningKey;

/** Whatever answers in the centre's place: the outcome is clear, and every dossier still waits. */
final class StrangeCentreTest {
    private static final SigningKey KEY = SigningKey.generate();

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("manners")
    void everythingStillWaits(String name, String trouble, Manner manner) throws IOException {
        Terminal terminal = terminal();
        OutboxRow first = terminal.table().add(1);
        OutboxRow second = terminal.table().add(2);
        try (LyingCentre centre = LyingCentre.that(manner)) {
            DeliveryReport report = terminal.deliverTo(centre.url());

            assertThat(report.trouble())
                    .as(name)
                    .isNotNull()
                    .extracting(p -> p.code())
                    .isEqualTo(trouble);
            assertThat(report.confirmed()).isZero();
        }
        assertThat(List.of(terminal.table().state(first), terminal.table().state(second)))
                .allMatch(state -> state == State.QUEUED || state == State.SENT);
    }

    static Stream<Arguments> manners() {
        return Stream.of(
                manner("a proxy's error page", "STRANGE", x -> respond(x, 502, "<html>Bad Gateway</html>")),
                manner("a page instead of answers", "STRANGE", x -> respond(x, 200, "<html>Welcome</html>")),
                manner("an empty answer", "STRANGE", x -> respond(x, 200, "")),
                manner("one answer for two lines", "STRANGE", x -> truth(x, 1, 0)),
                manner("three answers for two lines", "STRANGE", x -> truth(x, 3, 0)),
                manner("answers for other dossiers", "STRANGE", x -> truth(x, 2, 5)),
                manner("a redirect", "STRANGE", x -> {
                    x.getResponseHeaders().add("Location", "http://127.0.0.1:1/");
                    respond(x, 302, "");
                }),
                manner("a login page", "NOT_ADMITTED", x -> respond(x, 401, "<html>Login</html>")),
                manner("a revoked token", "NOT_ADMITTED", x -> respond(x, 403, "")),
                manner("too busy", "BUSY", x -> respond(x, 503, "")),
                manner("an answer cut off", "UNREACHABLE", x -> {
                    x.getRequestBody().readAllBytes();
                    x.sendResponseHeaders(200, 5000);
                    x.getResponseBody().write(new byte[100]);
                }),
                manner("an answer without end", "UNREACHABLE", StrangeCentreTest::flood));
    }

    @Test
    void aCentreThatNeverAnswersIsGivenUpInTime() throws IOException {
        Terminal terminal = terminal().waitingAtMost(Duration.ofMillis(700));
        terminal.table().add(1);
        CountDownLatch end = new CountDownLatch(1);
        try (LyingCentre centre = LyingCentre.that(x -> await(end))) {
            DeliveryReport report = terminal.deliverTo(centre.url());

            assertThat(report.trouble()).isNotNull().extracting(p -> p.code()).isEqualTo("UNREACHABLE");
            end.countDown();
        }
    }

    @Test
    void aCentreThatDripsIsGivenUpInTime() throws IOException {
        Terminal terminal = terminal().waitingAtMost(Duration.ofMillis(700));
        terminal.table().add(1);
        CountDownLatch end = new CountDownLatch(1);
        try (LyingCentre centre = LyingCentre.that(x -> {
            x.getRequestBody().readAllBytes();
            x.sendResponseHeaders(200, 1000);
            x.getResponseBody().write('{');
            x.getResponseBody().flush();
            await(end);
        })) {
            DeliveryReport report = terminal.deliverTo(centre.url());

            assertThat(report.trouble()).isNotNull().extracting(p -> p.code()).isEqualTo("UNREACHABLE");
            end.countDown();
        }
    }

    @Test
    void thePauseTheCentreAsksForIsPassedOn() throws IOException {
        Terminal terminal = terminal();
        terminal.table().add(1);
        try (LyingCentre centre = LyingCentre.that(x -> {
            x.getResponseHeaders().add("Retry-After", "77");
            respond(x, 503, "");
        })) {
            assertThat(terminal.deliverTo(centre.url()).pause()).contains(Duration.ofSeconds(77));
        }
    }

    @Test
    void oneLineTheCentreChokesOnDoesNotKeepTheOthers() throws IOException {
        Terminal terminal = terminal();
        OutboxRow first = terminal.table().add(1);
        OutboxRow poison = terminal.table().add(2);
        OutboxRow third = terminal.table().add(3);
        Manner choking = x -> {
            List<byte[]> lines = LyingCentre.lines(x);
            boolean poisoned = lines.stream().anyMatch(line -> java.util.Arrays.equals(line, poison.line()));
            byte[] answers = LyingCentre.answers(lines, t -> LyingCentre.confirmed(t, KEY, t));
            LyingCentre.respond(x, poisoned ? 400 : 200, poisoned ? new byte[0] : answers);
        };
        try (LyingCentre centre = LyingCentre.that(choking)) {
            assertThat(terminal.deliverTo(centre.url()).confirmed()).isEqualTo(2);
            terminal.deliverTo(centre.url());
            terminal.deliverTo(centre.url());
        }
        assertThat(terminal.table().state(first)).isEqualTo(State.CONFIRMED);
        assertThat(terminal.table().state(third)).isEqualTo(State.CONFIRMED);
        assertThat(terminal.table().state(poison)).isEqualTo(State.QUARANTINED);
    }

    private Terminal terminal() {
        return new Terminal(
                new RememberedTable(), folder.resolve("pins"), KEY.publicKey(), "token", Duration.ofSeconds(30));
    }

    private static Arguments manner(String name, String trouble, Manner manner) {
        return Arguments.of(name, trouble, manner);
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        LyingCentre.respond(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    }

    /** True answers, but not as many as asked, or for others. */
    private static void truth(HttpExchange exchange, int count, long shift) throws IOException {
        LyingCentre.lines(exchange);
        StringBuilder lines = new StringBuilder();
        for (long n = 1; n <= count; n++) {
            lines.append(RememberedTable.line("ZK4", n + shift, "")).append('\n');
        }
        byte[] body = LyingCentre.answers(
                Statuses.lines(lines.toString().getBytes(StandardCharsets.UTF_8)),
                t -> LyingCentre.confirmed(t, KEY, t));
        LyingCentre.respond(exchange, 200, body);
    }

    private static void flood(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, 0);
        byte[] much = new byte[1 << 20];
        for (int i = 0; i < 64; i++) {
            exchange.getResponseBody().write(much);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody ended it");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
