package vn.tiepnhan.bridge.escpos.talk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells a printer's answers apart, however they are chopped up on the way. Blocks (37h/5Fh … 00h) and the three bytes
 * after the first of an automatic status are taken whole, for their bytes look like answers to other questions. Of what
 * breaks off, the rest is never taken for an answer. Not for more than one thread.
 */
final class StatusParser {
    private static final int XON = 0x11;
    private static final int XOFF = 0x13;
    private static final int BLOCK = 0x37;
    private static final int LARGE_BLOCK = 0x5F;
    private static final int LONGEST_BLOCK = 256;
    private static final int AUTOMATIC = 4;
    private static final int PROCESS_ID = 7;

    private final byte[] open = new byte[LONGEST_BLOCK];
    private int length;

    /** Takes bytes in and returns the answers they complete, in order. */
    List<PrinterAnswer> feed(byte[] bytes) {
        List<PrinterAnswer> answers = new ArrayList<>();
        for (byte one : bytes) {
            take(one & 0xFF, answers);
        }
        return answers;
    }

    /** Whether an answer has begun and not ended. */
    boolean halfway() {
        return length > 0;
    }

    /** Forgets an answer begun and not ended; for after a silence longer than any answer takes. */
    void forget() {
        length = 0;
    }

    private void take(int value, List<PrinterAnswer> answers) {
        if (length == 0) {
            begin(value, answers);
        } else if (value == XOFF || value == XON) {
            answers.add(new PrinterAnswer.FlowControl(value == XON));
        } else if (isBlock(open[0])) {
            block(value, answers);
        } else if ((value & 0x90) != 0) {
            answers.add(new PrinterAnswer.Stray(open[0] & 0xFF));
            length = 0;
            begin(value, answers);
        } else {
            automatic(value, answers);
        }
    }

    private void automatic(int value, List<PrinterAnswer> answers) {
        open[length++] = (byte) value;
        if (length == AUTOMATIC) {
            answers.add(new PrinterAnswer.Automatic(open[0], open[1], open[2], open[3]));
            length = 0;
        }
    }

    private void block(int value, List<PrinterAnswer> answers) {
        open[length++] = (byte) value;
        if (value == 0 || length == LONGEST_BLOCK) {
            answers.add(value == 0 ? ended(Arrays.copyOf(open, length)) : new PrinterAnswer.Block(length));
            length = 0;
        }
    }

    private static PrinterAnswer ended(byte[] block) {
        if (block[0] == LARGE_BLOCK) {
            return new PrinterAnswer.Text(text(block, 1));
        }
        return switch (block[1]) {
            case 0x22 ->
                block.length == PROCESS_ID
                        ? new PrinterAnswer.ProcessId(text(block, 2))
                        : new PrinterAnswer.Block(block.length);
            case 0x23 -> new PrinterAnswer.Offline(text(block, 2));
            case 0x73 ->
                block.length > 3
                        ? new PrinterAnswer.GraphicsKeys(text(block, 3))
                        : new PrinterAnswer.Block(block.length);
            case 0x25 -> block.length == 3 ? new PrinterAnswer.Cleared() : new PrinterAnswer.Block(block.length);
            default -> new PrinterAnswer.Block(block.length);
        };
    }

    private static String text(byte[] block, int from) {
        return new String(block, from, block.length - from - 1, StandardCharsets.ISO_8859_1);
    }

    private void begin(int value, List<PrinterAnswer> answers) {
        if (isBlock(value) || (value & 0x93) == 0x10) {
            open[length++] = (byte) value;
        } else if (value == XON || value == XOFF) {
            answers.add(new PrinterAnswer.FlowControl(value == XON));
        } else if ((value & 0x93) == 0x12) {
            answers.add(new PrinterAnswer.RealTime(value));
        } else if ((value & 0x90) == 0) {
            answers.add(new PrinterAnswer.Ordered(value));
        } else {
            answers.add(new PrinterAnswer.Stray(value));
        }
    }

    private static boolean isBlock(int first) {
        return first == BLOCK || first == LARGE_BLOCK;
    }
}
