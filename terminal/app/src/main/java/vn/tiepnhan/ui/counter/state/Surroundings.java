package vn.tiepnhan.ui.counter.state;

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
 * @param centre how the centre was met last
 */
public record Surroundings(
        Station station,
        LocalDateTime now,
        boolean ready,
        List<DeviceState> devices,
        @Nullable SyncStatus sync,
        CentreLink centre) {
    /** Begins the id of a device that could not be opened; gone as soon as one of its kind is there. */
    private static final String MISSING = "missing-";

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

    /** Whether a slip could be printed now. */
    public boolean printerReady() {
        return devices.stream()
                .anyMatch(device ->
                        device.kind().equals("printer") && device.health().working());
    }

    /** Id under which a device of this kind is shown that could not be opened. */
    public static String missing(String kind) {
        return MISSING + kind;
    }

    public Surroundings at(LocalDateTime time) {
        return new Surroundings(station, time, ready, devices, sync, centre);
    }

    /** Somebody else is on duty. */
    public Surroundings officer(String name) {
        var theirs = new Station(station.office(), station.counter(), name, station.note());
        return new Surroundings(theirs, now, ready, devices, sync, centre);
    }

    /** Store and devices are open; only now the office's name is known for certain. */
    public Surroundings opened(String office, String note) {
        String seen = note.isEmpty() ? station.note() : note;
        var named = new Station(office, station.counter(), station.officer(), seen);
        return new Surroundings(named, now, true, devices, sync, centre);
    }

    public Surroundings syncing(SyncStatus status, CentreLink link) {
        return new Surroundings(station, now, ready, devices, status, link);
    }

    /** The device's new state in the place of its old one. */
    public Surroundings with(DeviceState device) {
        List<DeviceState> all = new ArrayList<>(devices);
        all.removeIf(known -> known.id().equals(device.id()) || known.id().equals(missing(device.kind())));
        all.add(device);
        all.sort(java.util.Comparator.comparing(DeviceState::kind).reversed().thenComparing(DeviceState::id));
        return new Surroundings(station, now, ready, all, sync, centre);
    }
}
