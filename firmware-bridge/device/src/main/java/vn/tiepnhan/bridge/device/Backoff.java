package vn.tiepnhan.bridge.device;

import java.time.Duration;
import java.util.List;

/** How long to wait before opening a device again; the last wait repeats. One thread. */
public final class Backoff {
    /** Soon enough after a cable is put back, seldom enough for a printer that stays away over night. */
    public static final List<Duration> USUAL = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30));

    private final List<Duration> waits;
    private int failures;

    public Backoff(List<Duration> waits) {
        this.waits = List.copyOf(waits);
    }

    public Duration next() {
        return waits.get(Math.min(failures++, waits.size() - 1));
    }

    public void worked() {
        failures = 0;
    }
}
