package vn.tiepnhan.cli.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

final class PlatformLogTest {
    private static final String NAME = "java.test.complaints";

    private final ListAppender<ILoggingEvent> seen = new ListAppender<>();

    @BeforeEach
    void listen() {
        seen.start();
        ((Logger) LoggerFactory.getLogger(NAME)).addAppender(seen);
    }

    @AfterEach
    void listenNoMore() {
        ((Logger) LoggerFactory.getLogger(NAME)).detachAppender(seen);
    }

    @Test
    void whatJavaComplainsOfStandsInTheTerminalsLog() {
        System.Logger java = System.getLogger(NAME);
        java.log(System.Logger.Level.WARNING, "no glyph for {0} in {1}", "ự", "Inter");
        java.log(System.Logger.Level.ERROR, "display lost", new IOException("gone"));
        java.log(System.Logger.Level.WARNING, "as it is: {0}, {");
        java.log(System.Logger.Level.WARNING, "no pattern: {", "a", 1);
        java.log(System.Logger.Level.INFO, "not worth a line");

        List<String> lines = new ArrayList<>();
        seen.list.forEach(event -> lines.add(event.getLevel() + " " + event.getFormattedMessage()));
        assertEquals(
                List.of(
                        "WARN no glyph for ự in Inter",
                        "ERROR display lost",
                        "WARN as it is: {0}, {",
                        "WARN no pattern: { [a, 1]"),
                lines);
        assertEquals("gone", seen.list.get(1).getThrowableProxy().getMessage());
        assertFalse(java.isLoggable(System.Logger.Level.INFO));
        assertFalse(java.isLoggable(System.Logger.Level.OFF));
    }

    /** One name, and Java opens every jar of the class path looking for the next: decision 0839. */
    @Test
    void twoStandInTheFirstJar() throws IOException {
        assertInstanceOf(PlatformLog.class, System.LoggerFinder.getLoggerFinder());
        try (InputStream in =
                PlatformLog.class.getResourceAsStream("/META-INF/services/java.lang.System$LoggerFinder")) {
            assertNotNull(in);
            List<String> named = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertEquals(PlatformLog.class.getName(), named.get(0));
            assertEquals(2, named.size());
        }
    }
}
