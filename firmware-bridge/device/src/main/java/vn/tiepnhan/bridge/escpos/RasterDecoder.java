package vn.tiepnhan.bridge.escpos;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import vn.tiepnhan.bridge.escpos.paper.Abilities;
import vn.tiepnhan.bridge.escpos.paper.DrawnCodes;
import vn.tiepnhan.bridge.escpos.paper.PrintLine;
import vn.tiepnhan.bridge.escpos.paper.TypeSetter;
import vn.tiepnhan.bridge.layout.DotImage;

/**
 * Reads ESC/POS as a printer does and keeps the dots it would put on paper; the heart of the simulated printer. Feed it
 * bytes as they arrive, in pieces of any size. Commands without dots are skipped with their parameters; what it does not
 * know is counted, never guessed. Not safe for several threads.
 */
public final class RasterDecoder {
    private static final int LINE_FEED_DOTS = 30;

    private final Abilities abilities;
    private final int widthDots;
    private final Listener listener;
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final byte[] pending = new byte[64];
    private int pendingLength;
    private final PrintLine line;
    private final Stripe stripe;
    private final TypeSetter type;
    private final DrawnCodes codes = new DrawnCodes();
    private final DotRows rows;
    private final Set<String> graphics = new TreeSet<>();
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

        /** GS g 2: a maintenance counter, reached in order. */
        default void counter(int number) {}

        /** GS ( L, function 80: the keys of downloaded pictures, two letters each, reached in order. */
        default void graphicsKeys(String keys) {}

        /** ACK. */
        default void acknowledged() {}

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
        this(Abilities.dots(widthDots), listener);
    }

    /** @param abilities what it puts on paper besides dots */
    public RasterDecoder(Abilities abilities, Listener listener) {
        this.abilities = abilities;
        this.widthDots = abilities.widthDots();
        this.listener = listener;
        this.rows = new DotRows(widthDots / 8, paper);
        this.line = new PrintLine(widthDots);
        this.stripe = new Stripe(line);
        this.type = new TypeSetter(abilities, line);
    }

    /** Takes the next bytes of the stream. */
    public void accept(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            accept(bytes[i]);
        }
    }

    /** Everything printed since the beginning or the last {@link #takePaper}. */
    public DotImage image() {
        byte[] dots = paper.toByteArray();
        return DotImage.of(widthDots, dots.length / (widthDots / 8), dots);
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
        return pendingLength == 0 && skip == 0 && !takesData();
    }

    private void accept(byte value) {
        if (takesData()) {
            data(value);
        } else if (skip > 0) {
            skip--;
        } else {
            pending[pendingLength++] = value;
            int wanted = EscPosGrammar.lengthOf(pending, pendingLength);
            if (wanted == pendingLength) {
                pendingLength = 0;
                perform(wanted);
            } else if (wanted == EscPosGrammar.UNKNOWN || pendingLength == pending.length) {
                other(pendingLength);
                pendingLength = 0;
            }
        }
    }

    private boolean takesData() {
        return rows.expectsMore() || stripe.expectsMore() || type.downloaded().expectsMore() || codes.expectsMore();
    }

    private void data(byte value) {
        if (rows.expectsMore()) {
            rows.accept(value);
        } else if (stripe.expectsMore()) {
            stripe.accept(value);
        } else if (codes.expectsMore()) {
            codes.accept(value).ifPresent(this::print);
        } else {
            type.downloaded().accept(value);
        }
    }

    /** Text, or nothing known. */
    private void other(int count) {
        for (int i = 0; i < count; i++) {
            if (!abilities.letters() || (pending[i] & 0xFF) < ' ') {
                unknown++;
                continue;
            }
            if (!type.fits()) {
                lineFeed();
            }
            type.letter(pending[i]);
        }
    }

    private void perform(int length) {
        byte[] command = Arrays.copyOf(pending, length);
        switch (command[0]) {
            case EscPosCommands.DLE -> realTime(command);
            case EscPosCommands.ESC -> escape(command);
            case EscPosCommands.GS -> group(command);
            case '\n' -> lineFeed();
            case EscPosCommands.ACKNOWLEDGED -> listener.acknowledged();
            default -> {}
        }
    }

    private void lineFeed() {
        printAndFeed(lineFeedDots);
    }

    /** A line takes at least its own height. */
    private void printAndFeed(int distance) {
        int printed = 0;
        if (!line.isEmpty()) {
            printed = line.height();
            paper.writeBytes(line.take(type.indent(line.pen())));
        }
        feed(Math.max(0, distance - printed));
    }

    /** A code, as the alignment has it. */
    private void print(DotImage code) {
        int indent = type.indent(code.width());
        for (int y = 0; y < code.height(); y++) {
            byte[] row = new byte[widthDots / 8];
            for (int x = 0; x < Math.min(code.width(), widthDots - indent); x++) {
                if (code.ink(x, y)) {
                    row[(indent + x) / 8] |= (byte) (0x80 >> ((indent + x) % 8));
                }
            }
            paper.writeBytes(row);
        }
    }

    private void realTime(byte[] command) {
        if (command[1] == 4) {
            listener.realTimeStatus(command[2] & 0xFF);
        }
    }

    private void escape(byte[] command) {
        switch (command[1]) {
            case '@' -> {
                line.take(0);
                type.initialise();
                rows.forgetStored();
                graphics.clear();
                lineFeedDots = LINE_FEED_DOTS;
                listener.initialised();
            }
            case 'p' -> listener.pulse(command[2] & 0xFF);
            case '*' -> stripe.begin(command[2] & 0xFF, (command[3] & 0xFF) | (command[4] & 0xFF) << 8);
            case 'J' -> printAndFeed(dots(command[2]));
            case 'd' -> printAndFeed((command[2] & 0xFF) * lineFeedDots);
            case '2' -> lineFeedDots = LINE_FEED_DOTS;
            case '3' -> lineFeedDots = dots(command[2]);
            case '&' -> type.downloaded().begin(command);
            default -> type.obey(command);
        }
    }

    private int dots(byte units) {
        return (units & 0xFF) / abilities.unitsPerDot();
    }

    private void group(byte[] command) {
        switch (command[1]) {
            case 'v' -> rows.beginRaster(command);
            case 'I' -> listener.identify(command[2] & 0xFF);
            case 'g' -> listener.counter(command[4] & 0xFF);
            case 'r' -> listener.status(command[2] & 0xFF);
            case 'a' -> listener.automaticStatus(command[2] & 0xFF);
            case 'V' -> cut(command);
            case '(' -> block(command);
            case 'h', 'w' -> codes.obey(command);
            case 'k' -> bars(command);
            default -> type.obey(command);
        }
    }

    private void bars(byte[] command) {
        if (command[2] == 73 && abilities.code128()) {
            codes.begin(true, command[3] & 0xFF);
        } else {
            skip = command[3] & 0xFF;
        }
    }

    /** Commands with a length; those of process ids arrive whole, of others only the head: their data is skipped. */
    private void block(byte[] command) {
        int dataLength = (command[3] & 0xFF) | (command[4] & 0xFF) << 8;
        if (EscPosGrammar.isProcessId(command)) {
            listener.processId(Arrays.copyOfRange(command, command.length - 4, command.length));
        } else if (EscPosGrammar.isStore(command)) {
            rows.beginStore(command);
        } else if (EscPosGrammar.isDefinition(command)) {
            graphics.add("" + (char) command[8] + (char) command[9]);
            skip = dataLength - 11L;
        } else if (EscPosGrammar.isKeyQuestion(command)) {
            listener.graphicsKeys(String.join("", graphics));
        } else if (EscPosGrammar.isPrintStored(command)) {
            rows.printStored();
        } else if (command[2] == 'k' && abilities.qr()) {
            codes.begin(false, dataLength);
            for (int i = 5; i < command.length; i++) {
                codes.accept(command[i]).ifPresent(this::print);
            }
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

    private void feed(int blank) {
        paper.writeBytes(new byte[widthDots / 8 * blank]);
    }
}
