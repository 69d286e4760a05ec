package vn.tiepnhan.profile.printer.talk;

import java.time.Duration;
import vn.tiepnhan.profile.fact.Capability;

/**
 * Habits of the line to the printer.
 *
 * @param heartbeatSeconds status is asked this often while nothing prints, 0 for never
 * @param stallMillis a printer that takes no byte for so long is stuck
 * @param bufferBytes its receive buffer
 * @param startHex what it needs behind {@code ESC @}, hex; empty for nothing
 */
public record Connection(
        Capability<Integer> heartbeatSeconds,
        Capability<Integer> stallMillis,
        Capability<Integer> bufferBytes,
        Capability<String> startHex) {
    public Duration heartbeat() {
        return Duration.ofSeconds(heartbeatSeconds.value());
    }

    public Duration stall() {
        return Duration.ofMillis(stallMillis.value());
    }
}
