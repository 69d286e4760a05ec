package vn.tiepnhan.bridge.page;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Walks a PNG file's chunks to IEND, each with a right check sum: a file made long before it is filled has wrong ones. */
final class PngEnd {
    private static final int IEND = 0x49454E44;

    private PngEnd() {}

    /** @throws java.io.EOFException before IEND */
    static boolean reached(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            in.skipNBytes(8);
            byte[] part = new byte[1 << 14];
            while (true) {
                int left = in.readInt();
                int type = in.readInt();
                CRC32 sum = new CRC32();
                sum.update(new byte[] {(byte) (type >> 24), (byte) (type >> 16), (byte) (type >> 8), (byte) type});
                while (left > 0) {
                    int length = Math.min(left, part.length);
                    in.readFully(part, 0, length);
                    sum.update(part, 0, length);
                    left -= length;
                }
                if (left < 0 || in.readInt() != (int) sum.getValue()) {
                    return false;
                }
                if (type == IEND) {
                    return true;
                }
            }
        }
    }
}
