package vn.tiepnhan.bridge.api;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A device as the bridge sees it now.
 *
 * @param id logical name, stable over ports and restarts
 * @param kind printer, scanner, card-reader, panel
 * @param profile id of its device profile
 * @param health READY may carry causes too (paper near end)
 * @param since when this health began
 * @param recoveries the ways out a person may choose from now ({@link DeviceAct.Recover}); empty where no command helps.
 *     A bridge before this field named none, which reads as empty.
 */
public record DeviceState(
        String id,
        String kind,
        String profile,
        Health health,
        List<Cause> causes,
        Instant since,
        List<DeviceAct.Recover.Way> recoveries) {
    public DeviceState {
        causes = List.copyOf(causes);
        recoveries = List.copyOf(Objects.requireNonNullElse(recoveries, List.of()));
    }

    /** A device that nothing but people can help. */
    public DeviceState(String id, String kind, String profile, Health health, List<Cause> causes, Instant since) {
        this(id, kind, profile, health, causes, since, List.of());
    }

    public enum Health {
        READY,
        ATTENTION,
        NOT_READY,
        ABSENT;

        /** Whether it does its work now, with or without something to look after. */
        public boolean working() {
            return this == READY || this == ATTENTION;
        }
    }
}
