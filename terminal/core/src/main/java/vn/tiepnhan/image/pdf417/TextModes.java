package vn.tiepnhan.image.pdf417;

/** Text compaction: two of 30 values a codeword, in four sub-modes with latches and shifts (ISO/IEC 15438, 5.4.2). */
final class TextModes {
    private static final String MIXED = "0123456789&\r\t,:#-.$/+%*=^";
    private static final String PUNCTUATION = ";<>@[\\]_`~!\r\t,:\n-.$/\"|*()?{}'";

    private enum Mode {
        ALPHA,
        LOWER,
        MIXED,
        PUNCTUATION
    }

    private final EciBytes out;
    private Mode mode = Mode.ALPHA;
    /** The mode to go back to after one shifted character; the same as {@link #mode} when nothing is shifted. */
    private Mode after = Mode.ALPHA;

    TextModes(EciBytes out) {
        this.out = out;
    }

    /** A latch to text compaction always starts with capitals. */
    void latch() {
        mode = Mode.ALPHA;
        after = Mode.ALPHA;
    }

    /** A shift that no character follows was padding: encoders fill half a codeword with one before a function codeword. */
    void unshift() {
        mode = after;
    }

    void word(int word) {
        value(word / 30);
        value(word % 30);
    }

    private void value(int value) {
        Mode now = mode;
        mode = after;
        switch (now) {
            case ALPHA -> letters(value, 'A');
            case LOWER -> letters(value, 'a');
            case MIXED -> mixed(value);
            case PUNCTUATION -> punctuation(value);
        }
    }

    private void letters(int value, char first) {
        if (value < 26) {
            out.put(first + value);
        } else if (value == 26) {
            out.put(' ');
        } else if (value == 27 && first == 'A') {
            latch(Mode.LOWER);
        } else if (value == 27) {
            mode = Mode.ALPHA;
        } else if (value == 28) {
            latch(Mode.MIXED);
        } else {
            mode = Mode.PUNCTUATION;
        }
    }

    private void mixed(int value) {
        if (value < MIXED.length()) {
            out.put(MIXED.charAt(value));
            return;
        }
        switch (value) {
            case 25 -> latch(Mode.PUNCTUATION);
            case 26 -> out.put(' ');
            case 27 -> latch(Mode.LOWER);
            case 28 -> latch(Mode.ALPHA);
            default -> mode = Mode.PUNCTUATION;
        }
    }

    private void punctuation(int value) {
        if (value < PUNCTUATION.length()) {
            out.put(PUNCTUATION.charAt(value));
        } else {
            latch(Mode.ALPHA);
        }
    }

    private void latch(Mode to) {
        mode = to;
        after = to;
    }
}
