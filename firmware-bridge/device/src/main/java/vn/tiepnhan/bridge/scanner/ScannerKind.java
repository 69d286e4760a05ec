package vn.tiepnhan.bridge.scanner;

import vn.tiepnhan.bridge.address.DeviceUri;
import vn.tiepnhan.bridge.address.Openers;
import vn.tiepnhan.bridge.device.Device;
import vn.tiepnhan.bridge.device.DeviceKind;
import vn.tiepnhan.bridge.device.Surroundings;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.ScannerProfile;

/** Bar code scanners. */
public final class ScannerKind implements DeviceKind {
    @Override
    public String word() {
        return "scanner";
    }

    @Override
    public Device make(DeviceUri uri, String id, Surroundings around) {
        ScannerProfile profile = around.profile(ProfileLibrary::scanner, uri.profile("generic-serial-scanner"));
        return new ScannerDevice(
                Listenings.of(profile, uri.scheme()),
                Openers.link(uri, profile.serial()),
                around.status(id, word(), profile.id()),
                around.hub(),
                around.waits());
    }
}
