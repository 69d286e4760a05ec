package vn.tiepnhan.bridge.scanner;

import java.nio.file.Path;
import vn.tiepnhan.bridge.address.DeviceUri;
import vn.tiepnhan.bridge.address.Openers;
import vn.tiepnhan.bridge.device.Attempts;
import vn.tiepnhan.bridge.device.Device;
import vn.tiepnhan.bridge.device.DeviceKind;
import vn.tiepnhan.bridge.device.DeviceStatus;
import vn.tiepnhan.bridge.device.Reappearance;
import vn.tiepnhan.bridge.device.Surroundings;
import vn.tiepnhan.bridge.link.trace.CodeVeil;
import vn.tiepnhan.bridge.link.trace.Tap;
import vn.tiepnhan.bridge.link.trace.Veil;
import vn.tiepnhan.bridge.page.CameraDevice;
import vn.tiepnhan.bridge.page.PageFolderDevice;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.ScannerProfile;

/** Scanners: of codes on a line, as HID reports or as keys; of pages through a folder or a camera. */
public final class ScannerKind implements DeviceKind {
    @Override
    public String word() {
        return "scanner";
    }

    @Override
    public Device make(DeviceUri uri, String id, Surroundings around) {
        return switch (uri.scheme()) {
            case "folder" ->
                new PageFolderDevice(Path.of(uri.target()), pages(uri, id, "page-folder", around), around.hub());
            case "camera" -> {
                String folder = uri.parameters().get("folder");
                yield CameraDevice.at(
                        uri.target(),
                        folder == null ? null : Path.of(folder),
                        pages(uri, id, "page-camera", around),
                        around.hub());
            }
            default -> codes(uri, id, around);
        };
    }

    private DeviceStatus pages(DeviceUri uri, String id, String profile, Surroundings around) {
        return around.status(id, word(), uri.profile(profile));
    }

    private Device codes(DeviceUri uri, String id, Surroundings around) {
        ScannerProfile profile = around.profile(ProfileLibrary::scanner, uri.profile(generic(uri.scheme())));
        return new ScannerDevice(
                Listenings.of(profile, uri.scheme()),
                Openers.link(uri, profile.serial()),
                new Tap(word(), profile.id(), uri.text(), () -> veil(uri), around.clock()),
                new Attempts(new Reappearance(() -> Openers.there(uri)), around.waits()),
                around.status(id, word(), profile.id()),
                around.hub());
    }

    private static Veil veil(DeviceUri uri) {
        return new CodeVeil(!uri.scheme().equals("hidraw") && !uri.scheme().equals("evdev"));
    }

    private static String generic(String scheme) {
        return switch (scheme) {
            case "hidraw" -> "generic-hid-pos-scanner";
            case "evdev" -> "generic-keyboard-scanner";
            default -> "generic-serial-scanner";
        };
    }
}
