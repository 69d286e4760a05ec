package vn.tiepnhan.bridge.api;

import java.time.Instant;
import java.util.List;

/**
 * A device as the bridge sees it now.
 *
 * @param id logical name, stable over ports and restarts
 * @param kind printer, scanner, card-reader, panel
 * @param profile id of its device profile
 * @param health READY may carry causes too (paper near end)
 * @param since when this health began
 */
public record DeviceState(String id, String kind, String profile, Health health, List<Cause> causes, Instant since) {
    public DeviceState {
        causes = List.copyOf(causes);
    }

    public enum Health {
        READY,
        ATTENTION,
        NOT_READY,
        ABSENT
    }
}
