package vn.tiepnhan.bridge.scan;

import java.util.Map;

/**
 * Which symbologies are taken, and of which lengths; a scanner that does not say what it read is believed.
 *
 * @param bySymbology shortest and longest content in bytes; empty where everything is taken
 */
public record ScanLimits(Map<String, Range> bySymbology) {
    public static final ScanLimits NONE = new ScanLimits(Map.of());

    public ScanLimits {
        bySymbology = Map.copyOf(bySymbology);
    }

    /** Bytes, both ends included. */
    public record Range(int least, int most) {}

    boolean admits(Reading.Code code) {
        String symbology = code.symbology();
        if (symbology == null || bySymbology.isEmpty()) {
            return true;
        }
        Range range = bySymbology.get(symbology);
        return range != null && code.content().length >= range.least() && code.content().length <= range.most();
    }
}
