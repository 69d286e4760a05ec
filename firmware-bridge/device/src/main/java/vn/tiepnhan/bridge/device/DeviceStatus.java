package vn.tiepnhan.bridge.device;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceAct.Recover.Way;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.DeviceState.Health;

/** What a device tells the hub about itself; keeps when the present health began. One thread. */
public final class DeviceStatus {
    private final EventHub hub;
    private final Clock clock;
    private DeviceState state;

    public DeviceStatus(EventHub hub, Clock clock, String id, String kind, String profile) {
        this.hub = hub;
        this.clock = clock;
        this.state = new DeviceState(id, kind, profile, Health.ABSENT, List.of(), clock.instant());
        hub.state(state);
    }

    public void is(Health health, List<Cause> causes) {
        is(health, causes, List.of());
    }

    /** @param recoveries what a person may choose to lead it out of this */
    public void is(Health health, List<Cause> causes, List<Way> recoveries) {
        Instant since = health == state.health() ? state.since() : clock.instant();
        state = new DeviceState(state.id(), state.kind(), state.profile(), health, causes, since, recoveries);
        hub.state(state);
    }

    public DeviceState state() {
        return state;
    }

    public String id() {
        return state.id();
    }

    public Instant now() {
        return clock.instant();
    }
}
