package vn.tiepnhan.bridge.scan;

import java.util.HexFormat;
import java.util.List;

/** What a decoder reads, as text to compare. */
public final class ScanProbe {
    private ScanProbe() {}

    /** Codes as "SYMBOLOGY hex", "-" where the scanner does not say; troubles by their names. */
    public static List<String> read(ScanDecoder decoder, byte[] bytes) {
        return decoder.feed(bytes).stream().map(ScanProbe::words).toList();
    }

    static String words(Reading reading) {
        if (reading instanceof Reading.Lost lost) {
            return lost.trouble().name();
        }
        Reading.Code code = (Reading.Code) reading;
        return (code.symbology() == null ? "-" : code.symbology()) + " "
                + HexFormat.of().formatHex(code.content());
    }
}
