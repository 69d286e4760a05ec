package vn.tiepnhan.image.pdf417;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.image.code.Content;

/**
 * The high-level decoding of PDF417 (ISO/IEC 15438, 5.4 to 5.6 and annex H): text, byte and numeric compaction, ECI and
 * Macro control blocks, to exact bytes. One instance decodes one symbol.
 */
final class Compaction {
    private static final int TEXT = 900;
    private static final int BYTES = 901;
    private static final int NUMBERS = 902;
    private static final int ONE_BYTE = 913;
    private static final int MACRO_END = 922;
    private static final int MACRO_FIELD = 923;
    private static final int BYTES_IN_SIXES = 924;
    private static final int ECI_USER = 925;
    private static final int ECI_GENERAL = 926;
    private static final int ECI_CHARSET = 927;
    private static final int MACRO = 928;
    private static final int SEGMENT_COUNT = 1;
    private static final int NUMERIC_GROUP = 15;

    private final int[] words;
    private final int end;
    private final EciBytes out = new EciBytes();
    private final TextModes text = new TextModes(out);
    private int at = 1;
    private Symbol.@Nullable Part part;

    private Compaction(int[] words, int end) {
        this.words = words;
        this.end = end;
    }

    /**
     * @param words corrected codewords; the first says how many of them are data, itself included
     * @return null where no encoder makes such codewords
     */
    static @Nullable Content decode(int[] words) {
        if (words.length == 0 || words[0] < 1 || words[0] > words.length) {
            return null;
        }
        Compaction compaction = new Compaction(words, words[0]);
        try {
            compaction.run();
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException endsTooSoon) {
            return null;
        }
        return new Content(Symbology.PDF417, compaction.out.bytes(), compaction.part);
    }

    private void run() {
        while (at < end) {
            int word = words[at];
            if (word < TEXT) {
                text.word(word);
                at++;
            } else {
                at++;
                function(word);
            }
        }
    }

    private void function(int word) {
        text.unshift();
        switch (word) {
            case TEXT -> text.latch();
            case BYTES -> {
                bytes(false);
                text.latch();
            }
            case BYTES_IN_SIXES -> {
                bytes(true);
                text.latch();
            }
            case NUMBERS -> {
                numbers();
                text.latch();
            }
            case ONE_BYTE -> out.put(words[at++]);
            case ECI_CHARSET, ECI_GENERAL, ECI_USER -> eci(word);
            case MACRO -> macro();
            default -> {
                // reserved function codewords carry nothing this program knows; a reader skips them
            }
        }
    }

    private void eci(int word) {
        int first = words[at++];
        switch (word) {
            case ECI_CHARSET -> out.eci(first);
            case ECI_GENERAL -> out.eci((first + 1) * 900 + words[at++]);
            default -> out.eci(810_900 + first);
        }
    }

    /** Five codewords are six bytes; what is left over in mode 901 is a byte a codeword. */
    private void bytes(boolean inSixes) {
        while (at < end && (words[at] < TEXT || isEci(words[at]))) {
            if (isEci(words[at])) {
                at++;
                eci(words[at - 1]);
                continue;
            }
            int count = run(5);
            boolean more = at + count < end && words[at + count] < TEXT;
            if (count == 5 && (inSixes || more)) {
                six();
            } else {
                for (int i = 0; i < count; i++) {
                    out.put(words[at++]);
                }
            }
        }
    }

    private void six() {
        long value = 0;
        for (int i = 0; i < 5; i++) {
            value = value * 900 + words[at++];
        }
        for (int shift = 40; shift >= 0; shift -= 8) {
            out.put((int) (value >> shift));
        }
    }

    private static boolean isEci(int word) {
        return word >= ECI_USER && word <= ECI_CHARSET;
    }

    /** How many plain codewords follow, at most {@code most}. */
    private int run(int most) {
        int count = 0;
        while (count < most && at + count < end && words[at + count] < TEXT) {
            count++;
        }
        return count;
    }

    private void numbers() {
        while (at < end && words[at] < TEXT) {
            int count = run(NUMERIC_GROUP);
            for (char digit : digits(at, count).toCharArray()) {
                out.put(digit);
            }
            at += count;
        }
    }

    /** The number in base 900, less the 1 that stands before its digits to keep leading zeros. */
    private String digits(int from, int count) {
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < count; i++) {
            value = value.multiply(BigInteger.valueOf(900)).add(BigInteger.valueOf(words[from + i]));
        }
        String digits = value.toString();
        if (digits.charAt(0) != '1') {
            throw new NumberFormatException("numeric compaction starts with 1");
        }
        return digits.substring(1);
    }

    private void macro() {
        int index = Integer.parseInt(digits(at, 2));
        at += 2;
        StringBuilder file = new StringBuilder();
        while (at < end && words[at] < TEXT) {
            int id = words[at++];
            file.append((char) ('0' + id / 100))
                    .append((char) ('0' + (id / 10) % 10))
                    .append((char) ('0' + id % 10));
        }
        int count = -1;
        boolean last = false;
        while (at < end) {
            int word = words[at++];
            if (word == MACRO_END) {
                last = true;
            } else if (word == MACRO_FIELD && words[at++] == SEGMENT_COUNT) {
                at += at < end && words[at] == NUMBERS ? 1 : 0;
                int length = run(NUMERIC_GROUP);
                count = Integer.parseInt(digits(at, length));
                at += length;
            }
        }
        part = new Symbol.Part(index, count, file.toString(), last);
    }
}
