package vn.tiepnhan.store.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import net.jpountz.lz4.LZ4Compressor;
import net.jpountz.lz4.LZ4Exception;
import net.jpountz.lz4.LZ4Factory;

/**
 * An LZ4 block of a value before it is sealed: half the bytes to seal, and fewer pages of the log to write. One byte {@code
 * 07}, the plain length in four bytes (big-endian), the block. A raw DEFLATE stream (RFC 1951), which no {@code 07} can begin,
 * is what earlier versions wrote; it is still read. Safe for use by several threads.
 */
public final class Packed {
    private static final byte LZ4 = 7;
    private static final int HEAD = 5;
    private static final int LARGEST = 64 << 20;

    /** The library for the processor where it can be loaded, else the same in Java. */
    private static final LZ4Factory FACTORY = LZ4Factory.fastestInstance();

    private Packed() {}

    public static byte[] pack(byte[] plain) {
        LZ4Compressor compressor = FACTORY.fastCompressor();
        byte[] packed = new byte[HEAD + compressor.maxCompressedLength(plain.length)];
        ByteBuffer.wrap(packed).put(LZ4).putInt(plain.length);
        int length = compressor.compress(plain, 0, plain.length, packed, HEAD);
        return Arrays.copyOf(packed, HEAD + length);
    }

    /** @throws IllegalStateException if the bytes were not made by {@link #pack} */
    public static byte[] unpack(byte[] packed) {
        if (packed.length == 0 || packed[0] != LZ4) {
            return inflated(packed);
        }
        if (packed.length < HEAD) {
            throw new IllegalStateException("a packed value is cut short");
        }
        int length = ByteBuffer.wrap(packed, 1, 4).getInt();
        if (length < 0 || length > LARGEST) {
            throw new IllegalStateException("a packed value cannot have " + length + " bytes");
        }
        byte[] plain = new byte[length];
        try {
            int found = FACTORY.safeDecompressor().decompress(packed, HEAD, packed.length - HEAD, plain, 0);
            if (found != length) {
                throw new IllegalStateException("a packed value is cut short");
            }
            return plain;
        } catch (LZ4Exception broken) {
            throw new IllegalStateException("a packed value is damaged", broken);
        }
    }

    private static byte[] inflated(byte[] packed) {
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
