package vn.tiepnhan.bridge.scanner;

import vn.tiepnhan.bridge.code.KeyLayout;
import vn.tiepnhan.bridge.scan.keys.EventSize;
import vn.tiepnhan.bridge.sim.scanner.KeyVoice;
import vn.tiepnhan.bridge.sim.scanner.LineVoice;
import vn.tiepnhan.bridge.sim.scanner.ReportVoice;
import vn.tiepnhan.bridge.sim.scanner.ScannerVoice;
import vn.tiepnhan.profile.ScannerProfile;

/** From a profile to what a simulated scanner of it sends; the other half of {@link Listenings}. */
public final class ScannerVoices {
    private ScannerVoices() {}

    /** @param scheme of the address it is to be opened by: serial, hidraw, evdev */
    public static ScannerVoice of(ScannerProfile profile, String scheme) {
        return switch (scheme) {
            case "hidraw" ->
                new ReportVoice(Listenings.report(profile.hidReport().value()));
            case "evdev" ->
                new KeyVoice(
                        EventSize.ofThisProgram(),
                        KeyLayout.named(profile.keyLayout().value()),
                        profile.aim().value());
            default -> new LineVoice(profile);
        };
    }
}
