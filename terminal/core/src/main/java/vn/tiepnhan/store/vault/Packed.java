package vn.tiepnhan.store.vault;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Raw DEFLATE (RFC 1951) of a value before it is sealed: what fits into one page of the store costs one page of the log.
 * Keeps its 256 KB of working memory from value to value; used by one thread at a time.
 */
public final class Packed {
    private static final int FAST = 1;
    private static final int LARGEST = 64 << 20;

    private final Deflater deflater = new Deflater(FAST, true);
    private final byte[] piece = new byte[4096];

    public byte[] pack(byte[] plain) {
        deflater.reset();
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2 + 64);
        while (!deflater.finished()) {
            packed.write(piece, 0, deflater.deflate(piece));
        }
        return packed.toByteArray();
    }

    /** @throws IllegalStateException if the bytes were not made by {@link #pack} */
    public static byte[] unpack(byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream plain = new ByteArrayOutputStream(packed.length * 3 + 64);
            byte[] piece = new byte[4096];
            while (!inflater.finished()) {
                int length = inflater.inflate(piece);
                if ((length == 0 && (inflater.needsInput() || inflater.needsDictionary())) || plain.size() > LARGEST) {
                    throw new IllegalStateException("a packed value is cut short");
                }
                plain.write(piece, 0, length);
            }
            return plain.toByteArray();
        } catch (DataFormatException broken) {
            throw new IllegalStateException("a packed value is damaged", broken);
        } finally {
            inflater.end();
        }
    }
}
