package vn.tiepnhan.bridge.escpos;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a printer's answers apart, however they are chopped up on the way. Blocks (37h/5Fh … 00h) and the three bytes
 * after the first of an automatic status are taken whole, for their bytes look like answers to other questions.
 * Not for more than one thread.
 */
public final class StatusParser {
    private static final int XON = 0x11;
    private static final int XOFF = 0x13;
    private static final int BLOCK = 0x37;
    private static final int LARGE_BLOCK = 0x5F;
    private static final int LONGEST_BLOCK = 256;

    private final ByteArrayOutputStream open = new ByteArrayOutputStream();

    /** Takes bytes in and returns the answers they complete, in order. */
    public List<PrinterAnswer> feed(byte[] bytes) {
        List<PrinterAnswer> answers = new ArrayList<>();
        for (byte one : bytes) {
            take(one & 0xFF, answers);
        }
        return answers;
    }

    /** Forgets an answer begun and not ended; for after a silence longer than any answer takes. */
    public void forget() {
        open.reset();
    }

    private void take(int value, List<PrinterAnswer> answers) {
        if (open.size() == 0) {
            begin(value, answers);
            return;
        }
        boolean block = isBlock(open.toByteArray()[0] & 0xFF);
        if (!block && (value == XOFF || value == XON)) {
            answers.add(new PrinterAnswer.FlowControl(value == XON));
            return;
        }
        open.write(value);
        byte[] whole = open.toByteArray();
        if (block && (value == 0 || whole.length == LONGEST_BLOCK)) {
            answers.add(new PrinterAnswer.Block(whole));
            open.reset();
        } else if (!block && whole.length == 4) {
            answers.add(
                    new PrinterAnswer.Automatic(whole[0] & 0xFF, whole[1] & 0xFF, whole[2] & 0xFF, whole[3] & 0xFF));
            open.reset();
        }
    }

    private void begin(int value, List<PrinterAnswer> answers) {
        if (isBlock(value) || (value & 0x93) == 0x10) {
            open.write(value);
        } else if (value == XON || value == XOFF) {
            answers.add(new PrinterAnswer.FlowControl(value == XON));
        } else if ((value & 0x93) == 0x12) {
            answers.add(new PrinterAnswer.RealTime(value));
        } else if ((value & 0x90) == 0) {
            answers.add(new PrinterAnswer.Fence(value));
        }
    }

    private static boolean isBlock(int first) {
        return first == BLOCK || first == LARGE_BLOCK;
    }
}
