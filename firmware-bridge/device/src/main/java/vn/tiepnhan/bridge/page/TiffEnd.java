package vn.tiepnhan.bridge.page;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Walks a TIFF file's directories (TIFF 6.0): all of them, and all strips and tiles they speak of, lie inside it. */
final class TiffEnd {
    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_COUNTS = 279;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_COUNTS = 325;
    private static final int SHORT = 3;
    private static final int MOST_PIECES = 1 << 20;

    private final RandomAccessFile tiff;
    private final boolean little;
    private final long size;

    private TiffEnd(RandomAccessFile tiff) throws IOException {
        this.tiff = tiff;
        this.size = tiff.length();
        this.little = tiff.readUnsignedByte() == 'I';
    }

    /** @throws java.io.EOFException when something the file speaks of is not there yet */
    static boolean reached(Path file) throws IOException {
        try (RandomAccessFile tiff = new RandomAccessFile(file.toFile(), "r")) {
            return new TiffEnd(tiff).directories();
        }
    }

    private boolean directories() throws IOException {
        Set<Long> seen = new HashSet<>();
        tiff.seek(4);
        long directory = four();
        if (directory == 0) {
            return false;
        }
        while (directory != 0) {
            if (!seen.add(directory) || !pieces(directory)) {
                return false;
            }
            tiff.seek(directory);
            tiff.seek(directory + 2 + two() * 12L);
            directory = four();
        }
        return true;
    }

    private boolean pieces(long directory) throws IOException {
        tiff.seek(directory);
        int entries = two();
        long[] offsets = {};
        long[] counts = {};
        for (int i = 0; i < entries; i++) {
            tiff.seek(directory + 2 + i * 12L);
            int tag = two();
            if (tag == STRIP_OFFSETS || tag == TILE_OFFSETS) {
                offsets = values();
            } else if (tag == STRIP_COUNTS || tag == TILE_COUNTS) {
                counts = values();
            }
        }
        boolean inside = offsets.length > 0;
        for (int i = 0; i < offsets.length; i++) {
            long count = i < counts.length ? counts[i] : 0;
            inside &= offsets[i] > 0 && offsets[i] + count <= size;
        }
        return inside;
    }

    private long[] values() throws IOException {
        int type = two();
        long count = four();
        if (count > MOST_PIECES) {
            return new long[0];
        }
        int width = type == SHORT ? 2 : 4;
        if (count * width > 4) {
            tiff.seek(four());
        }
        long[] values = new long[(int) count];
        for (int i = 0; i < values.length; i++) {
            values[i] = width == 2 ? two() : four();
        }
        return values;
    }

    private int two() throws IOException {
        int first = tiff.readUnsignedByte();
        int second = tiff.readUnsignedByte();
        return little ? first | second << 8 : first << 8 | second;
    }

    private long four() throws IOException {
        long first = two();
        long second = two();
        return little ? first | second << 16 : first << 16 | second;
    }
}
