package vn.tiepnhan.profile.about;

import java.time.Duration;
import java.util.List;

/**
 * How a lost device is looked for.
 *
 * @param waits before each attempt to open it again; the last one repeats
 * @param misses looks without seeing it before it counts as gone
 */
public record Reconnect(List<Duration> waits, int misses) {
    /** Soon enough after a cable is put back, seldom enough for a printer that stays away over night. */
    public static final Reconnect USUAL = new Reconnect(
            List.of(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30)),
            3);

    public Reconnect {
        waits = List.copyOf(waits);
        if (waits.isEmpty() || misses < 1) {
            throw new IllegalArgumentException("waits " + waits + ", misses " + misses);
        }
    }
}
