package vn.tiepnhan.dossier.layout.rule;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** CRC-32 (IEEE 802.3) spelled as eight upper-case hex digits. */
public final class Crc32 {
    private Crc32() {}

    public static String of(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return String.format(Locale.ROOT, "%08X", crc.getValue());
    }

    /** Over one byte a char. */
    static String of(String latin1) {
        return of(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }
}
