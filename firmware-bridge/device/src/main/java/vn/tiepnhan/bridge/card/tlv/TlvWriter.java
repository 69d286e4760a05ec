package vn.tiepnhan.bridge.card.tlv;

import java.io.ByteArrayOutputStream;

/** Writes data objects; the shortest length form, so what is written is DER where the values are. */
public final class TlvWriter {
    private TlvWriter() {}

    /** One object around the values, one after the other. */
    public static byte[] object(int tag, byte[]... values) {
        byte[] value = join(values);
        ByteArrayOutputStream out = new ByteArrayOutputStream(value.length + 8);
        number(out, tag);
        if (value.length < 0x80) {
            out.write(value.length);
        } else {
            int count = value.length < 0x100 ? 1 : value.length < 0x10000 ? 2 : 3;
            out.write(0x80 | count);
            for (int shift = 8 * (count - 1); shift >= 0; shift -= 8) {
                out.write(value.length >> shift);
            }
        }
        out.writeBytes(value);
        return out.toByteArray();
    }

    /** These bytes, one after the other. */
    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, int tag) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            if (tag >>> shift != 0) {
                out.write(tag >> shift);
            }
        }
    }
}
