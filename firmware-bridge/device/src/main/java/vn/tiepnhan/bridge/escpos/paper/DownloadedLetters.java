package vn.tiepnhan.bridge.escpos.paper;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters that came in with {@code ESC &}, and the taking in of more. One thread. */
public final class DownloadedLetters {
    private static final int COLUMN_BYTES = 3;

    private final Map<Integer, byte[]> letters = new HashMap<>();
    private final GlyphCount count = new GlyphCount();
    private byte[] letter = new byte[0];
    private int filled;
    private int code;

    /** @param command ESC &amp; y c1 c2 */
    public void begin(byte[] command) {
        count.begin(command);
        code = command[3] & 0xFF;
    }

    public boolean expectsMore() {
        return count.expectsMore();
    }

    public void accept(byte value) {
        boolean width = count.atWidth();
        count.accept(value);
        if (width) {
            letter = new byte[count.bytesLeftOfLetter()];
            filled = 0;
        } else {
            letter[filled++] = value;
        }
        if (filled == letter.length) {
            if (count.bytesDown() == COLUMN_BYTES) {
                letters.put(code, letter);
            }
            code++;
        }
    }

    /** Three bytes for each column, or null. */
    byte @Nullable [] letter(int wanted) {
        return letters.get(wanted);
    }

    /** ESC @ or power-off. */
    public void forget() {
        letters.clear();
    }
}
