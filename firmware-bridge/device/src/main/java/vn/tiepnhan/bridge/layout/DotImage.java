package vn.tiepnhan.bridge.layout;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A black-and-white picture, one bit a dot, 1 is ink; rows packed with the most significant bit left, as ESC/POS and PNG
 * want them. Immutable.
 */
public final class DotImage {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final int width;
    private final int height;
    private final byte[] rows;

    /**
     * @param width in dots, a positive multiple of 8
     * @param rows {@code width / 8} bytes for each row
     */
    public static DotImage of(int width, int height, byte[] rows) {
        return new DotImage(width, height, rows.clone());
    }

    private DotImage(int width, int height, byte[] rows) {
        if (width <= 0 || width % 8 != 0 || height < 0 || rows.length != width / 8 * height) {
            throw new IllegalArgumentException(width + "×" + height + " dots in " + rows.length + " bytes");
        }
        this.width = width;
        this.height = height;
        this.rows = rows;
    }

    /** Takes the array as it is: for a canvas that lets go of it. */
    static DotImage owning(int width, int height, byte[] rows) {
        return new DotImage(width, height, rows);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Bytes of one row. */
    public int stride() {
        return width / 8;
    }

    /** The rows from {@code from} to before {@code end}. */
    public DotImage rows(int from, int end) {
        return new DotImage(width, end - from, Arrays.copyOfRange(rows, from * stride(), end * stride()));
    }

    /** Whether there is ink; outside the picture there is none. */
    public boolean ink(int x, int y) {
        return x >= 0 && x < width && y >= 0 && y < height && (rows[y * stride() + x / 8] & (0x80 >> (x % 8))) != 0;
    }

    /** Bytes of row {@code y} up to its last byte with ink; 0 for a blank row. */
    public int inkBytes(int y) {
        int begin = y * stride();
        int end = begin + stride();
        while (end - Long.BYTES >= begin && (long) EIGHT_BYTES.get(rows, end - Long.BYTES) == 0) {
            end -= Long.BYTES;
        }
        while (end > begin && rows[end - 1] == 0) {
            end--;
        }
        return end - begin;
    }

    /** {@link #inkBytes(int)} of every row. */
    public int[] inkBytes() {
        int[] all = new int[height];
        for (int y = 0; y < height; y++) {
            all[y] = inkBytes(y);
        }
        return all;
    }

    /** Copies the first {@code length} bytes of row {@code y}. */
    public void copyRow(int y, byte[] into, int offset, int length) {
        System.arraycopy(rows, y * stride(), into, offset, length);
    }

    /** As a PNG of 1-bit grey: ink black. */
    public byte[] toPng() {
        return PngEncoder.encode(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DotImage image
                && width == image.width
                && height == image.height
                && Arrays.equals(rows, image.rows);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(rows);
    }

    @Override
    public String toString() {
        return width + "×" + height + " dots";
    }
}
