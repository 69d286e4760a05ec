package vn.tiepnhan.bridge.sim;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.profile.ScannerProfile;

/** What a scanner of some profile sends for a code. */
public final class SimulatedScanner {
    private final ScannerProfile profile;

    public SimulatedScanner(ScannerProfile profile) {
        this.profile = profile;
    }

    /** @param symbology as {@code tiepnhan scan} names it, or null for a scanner that does not say */
    public byte[] frame(@Nullable String symbology, byte[] code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(profile.framing().prefix());
        if (profile.aim().value()) {
            out.writeBytes(identifier(symbology).getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes(code);
        List<byte[]> suffixes = profile.framing().suffixes();
        if (!suffixes.isEmpty()) {
            out.writeBytes(suffixes.get(0));
        }
        return out.toByteArray();
    }

    private static String identifier(@Nullable String symbology) {
        if (symbology == null) {
            return "";
        }
        return switch (symbology) {
            case "PDF417" -> "]L0";
            case "QR" -> "]Q1";
            case "DATA_MATRIX" -> "]d1";
            case "CODE_128" -> "]C0";
            case "CODE_39" -> "]A0";
            default -> throw new IllegalArgumentException("symbology " + symbology);
        };
    }
}
