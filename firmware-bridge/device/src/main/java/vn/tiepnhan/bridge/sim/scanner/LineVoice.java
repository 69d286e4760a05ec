package vn.tiepnhan.bridge.sim.scanner;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.profile.ScannerProfile;

/** A scanner on a serial line: prefix, AIM identifier, code, suffix, as its profile says. */
public final class LineVoice implements ScannerVoice {
    private final ScannerProfile profile;

    public LineVoice(ScannerProfile profile) {
        this.profile = profile;
    }

    @Override
    public byte[] says(@Nullable String symbology, byte[] code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(profile.framing().prefix());
        if (profile.aim().value()) {
            out.writeBytes(AimLetters.of(symbology));
        }
        out.writeBytes(code);
        List<byte[]> suffixes = profile.framing().suffixes();
        if (!suffixes.isEmpty()) {
            out.writeBytes(suffixes.get(0));
        }
        return out.toByteArray();
    }
}
