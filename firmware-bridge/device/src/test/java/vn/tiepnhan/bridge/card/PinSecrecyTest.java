package vn.tiepnhan.bridge.card;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.LocalBridge;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.sim.card.Holder;
import vn.tiepnhan.bridge.sim.card.PivCard;
import vn.tiepnhan.bridge.sim.card.ReaderSlot;
import vn.tiepnhan.profile.ProfileLibrary;

/** A PIN is in no log, however much is logged, in no answer and in no file of the bridge. */
@Timeout(60)
final class PinSecrecyTest {
    private static final String RIGHT = "73519246";
    private static final String WRONG = "73519247";
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private final LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeEach
    void logEverything() throws JoranException {
        System.setProperty("TIEPNHAN_LOG", "TRACE");
        configure("/bridge-logback.xml");
        logged.setContext(logs);
        logged.start();
        ch.qos.logback.classic.Logger root = logs.getLogger(Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        root.addAppender(logged);
    }

    @AfterEach
    void logAsBefore() throws JoranException {
        System.clearProperty("TIEPNHAN_LOG");
        configure("/logback-test.xml");
    }

    private void configure(String name) throws JoranException {
        logs.reset();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(logs);
        configurator.doConfigure(Objects.requireNonNull(PinSecrecyTest.class.getResource(name)));
    }

    @Test
    void noPinIsWrittenAnywhere() throws Exception {
        Holder holder = Holder.make("EC", Holder.SAMPLE, FROM, FROM.plus(Duration.ofDays(365)));
        try (PcscDaemon daemon = PcscDaemon.prepared().start("Quay 1");
                LocalBridge bridge = LocalBridge.start(folder, 0, ProfileLibrary.shipped(), Clock.systemUTC());
                ReaderSlot slot = daemon.slot(0)) {
            CountDownLatch inside = new CountDownLatch(1);
            bridge.devices().subscribe(event -> {
                if (event instanceof DeviceEvent.CardInserted) {
                    inside.countDown();
                }
            });
            String reader = bridge.devices().open("card-reader", "pcsc:any");
            slot.insert(new PivCard(holder, RIGHT, 3, false));
            assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(sign(bridge, reader, "\"" + WRONG + "\""))
                    .contains("PIN_WRONG")
                    .doesNotContain(WRONG);
            assertThat(sign(bridge, reader, "\"" + RIGHT + "\""))
                    .contains("PIN_OK")
                    .doesNotContain(RIGHT);
            assertThat(sign(bridge, reader, RIGHT)).contains("MALFORMED").doesNotContain(RIGHT);
            assertThat(sign(bridge, reader, "[\"" + RIGHT + "\"]")).doesNotContain(RIGHT);
            assertThat(sign(bridge, reader, "\"" + RIGHT + "\", \"more\": " + RIGHT))
                    .doesNotContain(RIGHT);
        }
        logged.stop();
        List<String> lines = logged.list.stream().map(this::text).toList();
        assertThat(lines).as("this is logged at all").anyMatch(line -> line.contains("readers {Quay 1"));
        for (String pin : List.of(RIGHT, WRONG)) {
            byte[] bytes = pin.getBytes(StandardCharsets.US_ASCII);
            assertThat(lines).noneMatch(line -> line.contains(pin)).noneMatch(line -> line.toLowerCase(Locale.ROOT)
                    .contains(HexFormat.of().formatHex(bytes)));
            assertThat(written()).noneMatch(text -> text.contains(pin));
        }
    }

    private String text(ILoggingEvent event) {
        return event.getLoggerName() + " " + event.getFormattedMessage()
                + (event.getThrowableProxy() == null
                        ? ""
                        : " " + event.getThrowableProxy().getMessage());
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> {
                        try {
                            return Files.readString(file, StandardCharsets.ISO_8859_1);
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    })
                    .toList();
        }
    }

    /** As a client not written here would. */
    private static String sign(LocalBridge bridge, String reader, String pin) throws Exception {
        String challenge = Base64.getEncoder().encodeToString(new byte[16]);
        String body = "{\"act\":\"sign-challenge\",\"purpose\":\"STAFF_LOGIN\",\"challenge\":\"" + challenge
                + "\",\"pin\":" + pin + "}";
        URI acts = bridge.uri().resolve("/v1/devices/" + reader + "/acts");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(acts)
                                .header(
                                        "Authorization",
                                        "Bearer "
                                                + Files.readString(bridge.tokenFile())
                                                        .strip())
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
