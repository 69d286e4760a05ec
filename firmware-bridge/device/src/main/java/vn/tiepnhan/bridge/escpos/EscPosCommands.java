package vn.tiepnhan.bridge.escpos;

import java.io.ByteArrayOutputStream;

/** The commands the encoder sends, byte for byte as in Epson's ESC/POS command reference. */
public final class EscPosCommands {
    public static final int DLE = 0x10;
    public static final int ESC = 0x1B;
    public static final int FS = 0x1C;
    public static final int GS = 0x1D;

    /** ACK. */
    public static final int ACKNOWLEDGED = 0x06;

    private static final int MOST_FEED = 255;

    private EscPosCommands() {}

    /** ESC @: initialise. */
    public static byte[] initialise() {
        return bytes(ESC, '@');
    }

    /** FS .: leave Kanji mode. */
    public static byte[] cancelKanji() {
        return bytes(FS, '.');
    }

    /** GS ( D: real-time commands 1 (pulse) and 2 (power off) of DLE DC4 are not obeyed, so image data cannot be one. */
    public static byte[] disableRealTime() {
        return bytes(GS, '(', 'D', 5, 0, 0x14, 1, 0, 2, 0);
    }

    /** ESC J as often as needed: feed {@code units} vertical motion units. */
    public static byte[] feed(int units) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int left = units; left > 0; left -= MOST_FEED) {
            out.writeBytes(bytes(ESC, 'J', Math.min(left, MOST_FEED)));
        }
        return out.toByteArray();
    }

    /** GS v 0, normal size: the header before {@code widthBytes * rows} bytes of dots. */
    public static byte[] raster(int widthBytes, int rows) {
        return bytes(GS, 'v', '0', 0, widthBytes & 0xFF, widthBytes >> 8, rows & 0xFF, rows >> 8);
    }

    /** GS v 0, twice as wide and twice as high: the header before {@code widthBytes * rows} bytes of dots. */
    public static byte[] doubledRaster(int widthBytes, int rows) {
        return bytes(GS, 'v', '0', 3, widthBytes & 0xFF, widthBytes >> 8, rows & 0xFF, rows >> 8);
    }

    /** GS ( L, function 112: stores {@code widthBytes * rows} bytes of dots, which follow, at normal size in one colour. */
    static byte[] store(int widthBytes, int rows) {
        int length = 10 + widthBytes * rows;
        int dots = 8 * widthBytes;
        return bytes(
                GS,
                '(',
                'L',
                length & 0xFF,
                length >> 8,
                '0',
                'p',
                '0',
                1,
                1,
                '1',
                dots & 0xFF,
                dots >> 8,
                rows & 0xFF,
                rows >> 8);
    }

    /** GS ( L, function 50: prints what was stored. */
    static byte[] printStored() {
        return bytes(GS, '(', 'L', 2, 0, '0', '2');
    }

    /**
     * GS ( L, function 83: keeps a picture of one dot under a key, as long as downloaded letters are kept.
     *
     * @param key two figures
     */
    public static byte[] mark(String key) {
        return bytes(GS, '(', 'L', 12, 0, '0', 'S', '0', key.charAt(0), key.charAt(1), 1, 8, 0, 1, 0, '1', 0x80);
    }

    /** GS ( L, function 80: which keys there are; every answer wants {@link #ACKNOWLEDGED}. */
    public static byte[] askForMarks() {
        return bytes(GS, '(', 'L', 4, 0, '0', 'P', 'K', 'C');
    }

    /** ESC * 33: one line of 24 rows at full density; three bytes for each of {@code columns} follow. */
    public static byte[] stripe(int columns) {
        return bytes(ESC, '*', 33, columns & 0xFF, columns >> 8);
    }

    /** ESC 3: a line feed moves {@code units} vertical motion units. */
    public static byte[] lineSpacing(int units) {
        return bytes(ESC, '3', units);
    }

    /** ESC 2: the usual line feed. */
    public static byte[] usualLineSpacing() {
        return bytes(ESC, '2');
    }

    /** GS V: cut where the paper stands; nothing for {@link RasterPlan.Cut#NONE}. */
    static byte[] cut(RasterPlan.Cut cut) {
        return switch (cut) {
            case FULL -> bytes(GS, 'V', 0);
            case PARTIAL -> bytes(GS, 'V', 1);
            case NONE -> new byte[0];
        };
    }

    /** Bytes of numbers. */
    public static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
