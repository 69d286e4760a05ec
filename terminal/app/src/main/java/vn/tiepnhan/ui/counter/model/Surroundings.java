package vn.tiepnhan.ui.counter.model;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.reception.Reception.SyncStatus;

/**
 * What stands around the dossier: who, when, devices, network.
 *
 * @param ready false until the store and the bridge are open
 * @param sync null until known
 */
public record Surroundings(
        Station station, LocalDateTime now, boolean ready, List<DeviceState> devices, @Nullable SyncStatus sync) {
    public Surroundings {
        devices = List.copyOf(devices);
    }

    /**
     * Where the window stands.
     *
     * @param office as people call it, for example "BHXH Quận 3"
     * @param counter for example "Quầy 2"
     * @param note what must be seen at all times (demonstration, training), or empty
     */
    public record Station(String office, String counter, String officer, String note) {}

    public Surroundings at(LocalDateTime time) {
        return new Surroundings(station, time, ready, devices, sync);
    }

    /** Store and devices are open; only now the office's name is known for certain. */
    public Surroundings opened(String office) {
        var named = new Station(office, station.counter(), station.officer(), station.note());
        return new Surroundings(named, now, true, devices, sync);
    }

    public Surroundings syncing(SyncStatus status) {
        return new Surroundings(station, now, ready, devices, status);
    }

    /** The device's new state in the place of its old one. */
    public Surroundings with(DeviceState device) {
        List<DeviceState> all = new ArrayList<>(devices);
        all.removeIf(known -> known.id().equals(device.id()));
        all.add(device);
        all.sort(java.util.Comparator.comparing(DeviceState::kind).reversed().thenComparing(DeviceState::id));
        return new Surroundings(station, now, ready, all, sync);
    }
}
