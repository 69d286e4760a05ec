package vn.tiepnhan.bridge.scan;

import java.util.HexFormat;
import java.util.List;
import vn.tiepnhan.profile.ScannerProfile;

/** Framing and identifier of a profile together, for tests outside this package. */
public final class ScanProbe {
    private final ScanFraming framing;

    public ScanProbe(ScannerProfile profile) {
        this.framing = new ScanFraming(profile.framing());
    }

    /** Codes as "SYMBOLOGY hex", "-" where the scanner does not say. */
    public List<String> read(byte[] bytes) {
        return framing.feed(bytes).stream()
                .map(AimIdentifier::strip)
                .map(code -> (code.symbology() == null ? "-" : code.symbology()) + " "
                        + HexFormat.of().formatHex(code.content()))
                .toList();
    }
}
