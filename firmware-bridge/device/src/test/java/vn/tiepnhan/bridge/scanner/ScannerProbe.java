package vn.tiepnhan.bridge.scanner;

import vn.tiepnhan.bridge.scan.ScanDecoder;
import vn.tiepnhan.profile.ScannerProfile;

/** The decoder a profile leads to, for tests outside this package. */
public final class ScannerProbe {
    private ScannerProbe() {}

    public static ScanDecoder decoder(ScannerProfile profile) {
        String scheme =
                switch (profile.connection().value()) {
                    case SERIAL, CDC -> "serial";
                    case HID_POS -> "hidraw";
                    case EVDEV, WEDGE -> "evdev";
                    case FOLDER, CAMERA -> throw new IllegalArgumentException("pages, not bytes: " + profile.id());
                };
        return Listenings.of(profile, scheme).decoder().get();
    }
}
