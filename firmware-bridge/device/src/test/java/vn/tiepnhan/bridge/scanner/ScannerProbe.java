package vn.tiepnhan.bridge.scanner;

import vn.tiepnhan.bridge.scan.ScanDecoder;
import vn.tiepnhan.profile.ScannerProfile;

/** The decoder a profile leads to, for tests outside this package. */
public final class ScannerProbe {
    private ScannerProbe() {}

    /** @param scheme serial, hidraw or evdev */
    public static ScanDecoder decoder(ScannerProfile profile, String scheme) {
        return Listenings.of(profile, scheme).decoder().get();
    }
}
