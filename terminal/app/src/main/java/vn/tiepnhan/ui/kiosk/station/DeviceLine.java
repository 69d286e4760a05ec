package vn.tiepnhan.ui.kiosk.station;

import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.dossier.Wording;

/** A device in one sentence, with what to do. */
final class DeviceLine {
    private DeviceLine() {}

    static Wording of(DeviceState device) {
        StringBuilder vi = new StringBuilder(device.id()).append(": ").append(vi(device.health()));
        StringBuilder en = new StringBuilder(device.id()).append(": ").append(en(device.health()));
        for (Cause cause : device.causes()) {
            vi.append(". ").append(cause.vi());
            en.append(". ").append(cause.en());
        }
        return new Wording(vi.toString(), en.toString());
    }

    private static String vi(DeviceState.Health health) {
        return switch (health) {
            case READY -> "sẵn sàng";
            case ATTENTION -> "cần chú ý";
            case NOT_READY -> "chưa dùng được";
            case ABSENT -> "không thấy";
        };
    }

    private static String en(DeviceState.Health health) {
        return switch (health) {
            case READY -> "ready";
            case ATTENTION -> "needs attention";
            case NOT_READY -> "not ready";
            case ABSENT -> "not there";
        };
    }
}
