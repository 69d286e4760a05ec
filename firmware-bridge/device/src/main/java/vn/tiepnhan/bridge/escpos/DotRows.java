package vn.tiepnhan.bridge.escpos;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Rows of a picture as they come in, each on paper as soon as it is complete. One thread. */
final class DotRows {
    private final int paperBytes;
    private final ByteArrayOutputStream paper;
    private final ByteArrayOutputStream stored = new ByteArrayOutputStream();
    private ByteArrayOutputStream target;
    private byte[] row = new byte[0];
    private int filled;
    private int left;
    private boolean doubleWidth;
    private boolean doubleHeight;

    /** @param paperBytes of one row of the paper; what is wider is lost */
    DotRows(int paperBytes, ByteArrayOutputStream paper) {
        this.paperBytes = paperBytes;
        this.paper = paper;
        this.target = paper;
    }

    /** @param command GS v 0 m xL xH yL yH */
    void beginRaster(byte[] command) {
        doubleWidth = (command[3] & 1) != 0;
        doubleHeight = (command[3] & 2) != 0;
        begin(paper, number(command, 4), number(command, 6));
    }

    /** @param command GS ( L, function 112, up to the dots */
    void beginStore(byte[] command) {
        doubleWidth = false;
        doubleHeight = false;
        begin(stored, (number(command, 11) + 7) / 8, number(command, 13));
    }

    private void begin(ByteArrayOutputStream wanted, int widthBytes, int rows) {
        target = wanted;
        row = new byte[widthBytes];
        left = widthBytes == 0 ? 0 : rows;
        filled = 0;
    }

    private static int number(byte[] command, int at) {
        return (command[at] & 0xFF) | (command[at + 1] & 0xFF) << 8;
    }

    boolean expectsMore() {
        return left > 0;
    }

    void accept(byte value) {
        row[filled++] = value;
        if (filled < row.length) {
            return;
        }
        byte[] whole = Arrays.copyOf(doubleWidth ? widened(row) : row, paperBytes);
        for (int i = 0; i < (doubleHeight ? 2 : 1); i++) {
            target.writeBytes(whole);
        }
        filled = 0;
        left--;
    }

    private static byte[] widened(byte[] narrow) {
        byte[] wide = new byte[2 * narrow.length];
        for (int x = 0; x < 8 * wide.length; x++) {
            if ((narrow[x / 16] & (0x80 >> (x / 2 % 8))) != 0) {
                wide[x / 8] |= (byte) (0x80 >> (x % 8));
            }
        }
        return wide;
    }

    void printStored() {
        paper.writeBytes(stored.toByteArray());
        stored.reset();
    }

    void forgetStored() {
        stored.reset();
    }
}
