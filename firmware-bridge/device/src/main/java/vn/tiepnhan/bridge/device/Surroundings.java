package vn.tiepnhan.bridge.device;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.profile.ProfileException;
import vn.tiepnhan.profile.ProfileLibrary;

/**
 * What a device finds around it.
 *
 * @param waits before a lost device is tried again; the last one repeats
 */
public record Surroundings(ProfileLibrary profiles, EventHub hub, Clock clock, List<Duration> waits) {
    /** Begins to tell the hub of a device; it is absent until it says otherwise. */
    public DeviceStatus status(String id, String kind, String profile) {
        return new DeviceStatus(hub, clock, id, kind, profile);
    }

    /**
     * A profile by id.
     *
     * @param find for example {@code ProfileLibrary::printer}
     * @throws BridgeException when there is none that can be used
     */
    public <P> P profile(BiFunction<ProfileLibrary, String, P> find, String id) {
        try {
            return find.apply(profiles, id);
        } catch (ProfileException unusable) {
            throw new BridgeException(DeviceCauses.profile(unusable), unusable);
        }
    }
}
