package vn.tiepnhan.bridge.card.atr;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An answer to reset (ISO 7816-3), read as far as it is one.
 *
 * @param bytes as the card sent them
 * @param historical the historical bytes, empty where there are none or the structure is broken
 * @param wellFormed whether lengths and check byte are right
 */
public record Atr(byte[] bytes, byte[] historical, boolean wellFormed) {
    private static final int LONGEST = 33;

    /** Never fails: broken ones are kept and said to be so. */
    public static Atr of(byte[] bytes) {
        int length = bytes.length;
        if (length < 2 || length > LONGEST || (bytes[0] != 0x3B && bytes[0] != 0x3F)) {
            return new Atr(bytes.clone(), new byte[0], false);
        }
        int count = bytes[1] & 0x0F;
        int at = 2;
        int more = (bytes[1] & 0xF0) >> 4;
        boolean checked = false;
        while (more != 0) {
            at += Integer.bitCount(more);
            if (at > length) {
                return new Atr(bytes.clone(), new byte[0], false);
            }
            if ((more & 0x8) == 0) {
                break;
            }
            int td = bytes[at - 1] & 0xFF;
            checked |= (td & 0x0F) != 0;
            more = td >> 4;
        }
        int end = at + count;
        if (end > length) {
            return new Atr(bytes.clone(), new byte[0], false);
        }
        boolean right = !checked || (end + 1 == length && exclusiveOr(bytes) == 0);
        return new Atr(bytes.clone(), Arrays.copyOfRange(bytes, at, end), right);
    }

    private static int exclusiveOr(byte[] bytes) {
        int all = 0;
        for (int i = 1; i < bytes.length; i++) {
            all ^= bytes[i];
        }
        return all & 0xFF;
    }

    /** An answer to reset for protocol T=1 with these historical bytes, for cards made of bytes. */
    public static byte[] withHistorical(byte[] historical) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x3B);
        out.write(0x80 | historical.length);
        out.write(0x80);
        out.write(0x01);
        out.writeBytes(historical);
        out.write(exclusiveOr(out.toByteArray()));
        return out.toByteArray();
    }

    /** Whether the card capabilities among the historical bytes (compact tag 73) promise extended APDUs. */
    public boolean extendedLength() {
        byte[] capabilities = compact(7);
        return capabilities != null && capabilities.length >= 3 && (capabilities[2] & 0x40) != 0;
    }

    /** Compact TLV of category 00 or 80. */
    private byte @Nullable [] compact(int tag) {
        if (historical.length == 0 || (historical[0] != 0x00 && historical[0] != (byte) 0x80)) {
            return null;
        }
        int at = 1;
        while (at < historical.length) {
            int head = historical[at++] & 0xFF;
            int length = head & 0x0F;
            if (at + length > historical.length) {
                return null;
            }
            if (head >> 4 == tag) {
                return Arrays.copyOfRange(historical, at, at + length);
            }
            at += length;
        }
        return null;
    }

    public String hex() {
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
