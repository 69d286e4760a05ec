package vn.tiepnhan.reception;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Properties;

/** When this program was built, the earliest time a right clock can show. */
final class BuildTime {
    private BuildTime() {}

    static Instant read() {
        Properties build = new Properties();
        try (InputStream in = BuildTime.class.getResourceAsStream("build.properties")) {
            if (in == null) {
                throw new IllegalStateException("build.properties is missing from the jar");
            }
            build.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Instant.parse(build.getProperty("built"));
    }
}
