package vn.tiepnhan.bridge.escpos.paper;

/** Counts what follows {@code ESC & y c1 c2}: for each code a width, and that many columns of y bytes. One thread. */
public final class GlyphCount {
    private int down;
    private int lettersLeft;
    private int bytesLeft;

    /** @param command ESC &amp; y c1 c2 */
    public void begin(byte[] command) {
        down = command[2] & 0xFF;
        lettersLeft = Math.max(0, (command[4] & 0xFF) - (command[3] & 0xFF) + 1);
        bytesLeft = 0;
    }

    public boolean expectsMore() {
        return bytesLeft > 0 || lettersLeft > 0;
    }

    /** Whether the next byte is a letter's width. */
    public boolean atWidth() {
        return bytesLeft == 0;
    }

    public void accept(byte value) {
        if (bytesLeft > 0) {
            bytesLeft--;
        } else {
            bytesLeft = down * (value & 0xFF);
            lettersLeft--;
        }
    }

    int bytesLeftOfLetter() {
        return bytesLeft;
    }

    int bytesDown() {
        return down;
    }
}
