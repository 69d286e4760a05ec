package vn.tiepnhan.bridge.escpos;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import vn.tiepnhan.bridge.layout.DotImage;

/**
 * Reads ESC/POS as a printer does and keeps the dots it would put on paper; the heart of the simulated printer. Feed it
 * bytes as they arrive, in pieces of any size. Commands without dots are skipped with their parameters; what it does not
 * know is counted, never guessed. Not safe for several threads.
 */
public final class RasterDecoder {
    private static final int LINE_FEED_DOTS = 30;

    private final int widthDots;
    private final Listener listener;
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final byte[] pending = new byte[64];
    private int pendingLength;
    private final ByteArrayOutputStream stored = new ByteArrayOutputStream();
    private final Stripe stripe;
    private ByteArrayOutputStream target = paper;
    private byte[] row = new byte[0];
    private int rowFilled;
    private int rowsLeft;
    private long skip;
    private int lineFeedDots = LINE_FEED_DOTS;
    private long unknown;

    /** What the printer would do besides printing; called while {@link #accept} runs. */
    public interface Listener {
        /** DLE EOT n. */
        default void realTimeStatus(int n) {}

        /** GS r n, reached in order. */
        default void status(int n) {}

        /** GS ( H, function 48: process id, reached in order. */
        default void processId(byte[] id) {}

        /** GS ( H, function 49: offline responses, '0' off, '1' on, '2' with causes. */
        default void offlinePush(int mode) {}

        /** GS I n: what the printer is, reached in order. */
        default void identify(int n) {}

        /** ESC p m: the drawer's pulse on pin m. */
        default void pulse(int pin) {}

        /** GS a n: automatic status back. */
        default void automaticStatus(int mask) {}

        /** ESC @. */
        default void initialised() {}

        /** GS V. */
        default void cut(boolean full) {}
    }

    /** @param widthDots printable width, a multiple of 8; dots to the right of it are lost, as on paper */
    public RasterDecoder(int widthDots, Listener listener) {
        if (widthDots <= 0 || widthDots % 8 != 0) {
            throw new IllegalArgumentException("a paper width of " + widthDots + " dots");
        }
        this.widthDots = widthDots;
        this.listener = listener;
        this.stripe = new Stripe(widthDots);
    }

    /** Takes the next bytes of the stream. */
    public void accept(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            accept(bytes[i]);
        }
    }

    /** Everything printed since the beginning or the last {@link #takePaper}. */
    public DotImage image() {
        byte[] rows = paper.toByteArray();
        return DotImage.of(widthDots, rows.length / (widthDots / 8), rows);
    }

    /** What {@link #image} holds, and begins a new piece of paper. */
    public DotImage takePaper() {
        DotImage image = image();
        paper.reset();
        return image;
    }

    /** Bytes that were neither a known command nor its data: text for the printer's own fonts, or a broken stream. */
    public long unknownBytes() {
        return unknown;
    }

    /** Whether the stream stands between two commands. */
    public boolean idle() {
        return pendingLength == 0 && skip == 0 && rowsLeft == 0 && !stripe.expectsMore();
    }

    private void accept(byte value) {
        if (rowsLeft > 0) {
            row[rowFilled++] = value;
            if (rowFilled == row.length) {
                printRow();
            }
        } else if (stripe.expectsMore()) {
            stripe.accept(value);
        } else if (skip > 0) {
            skip--;
        } else {
            pending[pendingLength++] = value;
            int wanted = EscPosGrammar.lengthOf(pending, pendingLength);
            if (wanted == pendingLength) {
                pendingLength = 0;
                perform(wanted);
            } else if (wanted == EscPosGrammar.UNKNOWN || pendingLength == pending.length) {
                unknown += pendingLength;
                pendingLength = 0;
            }
        }
    }

    private void perform(int length) {
        byte[] command = Arrays.copyOf(pending, length);
        switch (command[0]) {
            case EscPosCommands.DLE -> realTime(command);
            case EscPosCommands.ESC -> escape(command);
            case EscPosCommands.GS -> group(command);
            case '\n' -> lineFeed();
            default -> {}
        }
    }

    private void lineFeed() {
        int printed = 0;
        if (!stripe.empty()) {
            paper.writeBytes(stripe.take());
            printed = Stripe.ROWS;
        }
        feed(Math.max(0, lineFeedDots - printed));
    }

    private void realTime(byte[] command) {
        if (command[1] == 4) {
            listener.realTimeStatus(command[2] & 0xFF);
        }
    }

    private void escape(byte[] command) {
        switch (command[1]) {
            case '@' -> {
                stripe.take();
                stored.reset();
                lineFeedDots = LINE_FEED_DOTS;
                listener.initialised();
            }
            case 'p' -> listener.pulse(command[2] & 0xFF);
            case '*' -> stripe.begin(command[2] & 0xFF, (command[3] & 0xFF) | (command[4] & 0xFF) << 8);
            case 'J' -> feed(command[2] & 0xFF);
            case 'd' -> feed((command[2] & 0xFF) * lineFeedDots);
            case '2' -> lineFeedDots = LINE_FEED_DOTS;
            case '3' -> lineFeedDots = command[2] & 0xFF;
            default -> {}
        }
    }

    private void group(byte[] command) {
        switch (command[1]) {
            case 'v' -> beginRaster(command);
            case 'I' -> listener.identify(command[2] & 0xFF);
            case 'r' -> listener.status(command[2] & 0xFF);
            case 'a' -> listener.automaticStatus(command[2] & 0xFF);
            case 'V' -> cut(command);
            case '(' -> block(command);
            default -> {}
        }
    }

    /** Commands with a length; those of process ids arrive whole, of others only the head: their data is skipped. */
    private void block(byte[] command) {
        int dataLength = (command[3] & 0xFF) | (command[4] & 0xFF) << 8;
        if (EscPosGrammar.isProcessId(command)) {
            listener.processId(Arrays.copyOfRange(command, command.length - 4, command.length));
        } else if (EscPosGrammar.isStore(command)) {
            beginStore(command);
        } else if (EscPosGrammar.isPrintStored(command)) {
            paper.writeBytes(stored.toByteArray());
            stored.reset();
        } else {
            if (command.length == 8 && command[2] == 'H' && command[5] == '1') {
                listener.offlinePush(command[7] & 0xFF);
            }
            skip = dataLength - (command.length - 5L);
        }
    }

    private void cut(byte[] command) {
        if (command.length == 4) {
            feed(command[3] & 0xFF);
        }
        listener.cut(command[2] == 0 || command[2] == '0' || command[2] == 'A');
    }

    private void beginStore(byte[] command) {
        int dots = (command[11] & 0xFF) | (command[12] & 0xFF) << 8;
        target = stored;
        begin((dots + 7) / 8, (command[13] & 0xFF) | (command[14] & 0xFF) << 8);
    }

    private void beginRaster(byte[] command) {
        target = paper;
        begin((command[4] & 0xFF) | (command[5] & 0xFF) << 8, (command[6] & 0xFF) | (command[7] & 0xFF) << 8);
    }

    private void begin(int widthBytes, int rows) {
        row = new byte[widthBytes];
        rowsLeft = widthBytes == 0 ? 0 : rows;
        rowFilled = 0;
    }

    /** A row is on paper as soon as it is complete, whatever becomes of the rest. */
    private void printRow() {
        target.writeBytes(Arrays.copyOf(row, widthDots / 8));
        rowFilled = 0;
        rowsLeft--;
    }

    private void feed(int rows) {
        paper.writeBytes(new byte[widthDots / 8 * rows]);
    }
}
