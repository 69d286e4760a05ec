package vn.tiepnhan.bridge.escpos;

import java.util.Arrays;
import vn.tiepnhan.bridge.escpos.paper.GlyphCount;

/**
 * Takes an ESC/POS stream apart into commands, their data, and everything else (text, or what is unknown here), whatever
 * pieces it comes in.
 */
public final class EscPosTokens {
    private final Listener listener;
    private final byte[] pending = new byte[16];
    private int pendingLength;
    private long data;
    private final GlyphCount glyphs = new GlyphCount();

    /** What stands in the stream, in order; every byte is told once. */
    public interface Listener {
        /** A command, without the data that may follow. */
        void command(byte[] command);

        /** One byte of a command's data: dots, or what a code holds. */
        void data(byte value);

        /** One byte of text, or of a command that is not known here. */
        void other(byte value);
    }

    public EscPosTokens(Listener listener) {
        this.listener = listener;
    }

    public void accept(byte[] bytes) {
        for (byte value : bytes) {
            accept(value);
        }
    }

    /** Bytes of a command that has only begun. */
    public int waiting() {
        return pendingLength;
    }

    private void accept(byte value) {
        if (glyphs.expectsMore()) {
            glyph(value);
            return;
        }
        if (data > 0) {
            data--;
            listener.data(value);
            return;
        }
        pending[pendingLength++] = value;
        int wanted = EscPosGrammar.lengthOf(pending, pendingLength);
        if (wanted == pendingLength) {
            byte[] command = Arrays.copyOf(pending, pendingLength);
            pendingLength = 0;
            data = dataAfter(command);
            if (isDownload(command)) {
                glyphs.begin(command);
            }
            listener.command(command);
        } else if (wanted == EscPosGrammar.UNKNOWN || pendingLength == pending.length) {
            int count = pendingLength;
            pendingLength = 0;
            for (int i = 0; i < count; i++) {
                listener.other(pending[i]);
            }
        }
    }

    /** The width of a downloaded letter belongs to the command: without it nobody could read on. */
    private void glyph(byte value) {
        if (glyphs.atWidth()) {
            listener.command(new byte[] {value});
        } else {
            listener.data(value);
        }
        glyphs.accept(value);
    }

    static boolean isDownload(byte[] command) {
        return command[0] == EscPosCommands.ESC && command[1] == '&';
    }

    private static long dataAfter(byte[] command) {
        if (command[0] == EscPosCommands.ESC && command[1] == '*') {
            return (long) number(command, 3) * (command[2] == 32 || command[2] == 33 ? 3 : 1);
        }
        if (command[0] != EscPosCommands.GS) {
            return 0;
        }
        return switch (command[1]) {
            case 'k' -> command[3] & 0xFF;
            case 'v' -> (long) number(command, 4) * number(command, 6);
            case '(' -> EscPosGrammar.isProcessId(command) ? 0 : number(command, 3) - (command.length - 5L);
            default -> 0;
        };
    }

    private static int number(byte[] command, int at) {
        return (command[at] & 0xFF) | (command[at + 1] & 0xFF) << 8;
    }
}
