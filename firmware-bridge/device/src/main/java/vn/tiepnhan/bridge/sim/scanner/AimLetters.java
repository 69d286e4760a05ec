package vn.tiepnhan.bridge.sim.scanner;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** AIM identifiers, the way a scanner puts them in front. */
final class AimLetters {
    private AimLetters() {}

    /** Empty where the scanner does not say. */
    static byte[] of(@Nullable String symbology) {
        return identifier(symbology).getBytes(StandardCharsets.US_ASCII);
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
