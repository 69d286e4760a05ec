package vn.tiepnhan.bridge.page;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Walks a JPEG file's segments and scans to its end marker (ITU-T T.81, annex B); thumbnails inside do not count. */
final class JpegEnd {
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;

    private JpegEnd() {}

    /** @throws EOFException before the end marker */
    static boolean reached(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            in.skipNBytes(2);
            int marker = in.readUnsignedByte() == 0xFF ? marker(in) : 0;
            while (marker != EOI) {
                if (marker < 0xC0) {
                    return false;
                }
                in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
                marker = marker == SOS ? afterScan(in) : in.readUnsignedByte() == 0xFF ? marker(in) : 0;
            }
            return true;
        }
    }

    /** Fill bytes may stand before a marker. */
    private static int marker(DataInputStream in) throws IOException {
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /** In coded data FF 00 is an FF and FF D0 to D7 are restarts; any other marker ends it. */
    private static int afterScan(DataInputStream in) throws IOException {
        while (true) {
            if (in.readUnsignedByte() == 0xFF) {
                int marker = marker(in);
                boolean within = marker == 0 || (marker >= 0xD0 && marker <= 0xD7);
                if (!within) {
                    return marker;
                }
            }
        }
    }
}
