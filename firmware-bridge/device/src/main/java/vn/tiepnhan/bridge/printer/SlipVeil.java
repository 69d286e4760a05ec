package vn.tiepnhan.bridge.printer;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import vn.tiepnhan.bridge.escpos.EscPosTokens;
import vn.tiepnhan.bridge.link.trace.Veil;

/** Masks what a slip says: dots become white, what a code holds zeros, letters x; commands and questions stay. */
final class SlipVeil implements Veil {
    private static final byte LETTER = 'x';

    private final EscPosTokens tokens = new EscPosTokens(new Masked());
    private final ByteArrayOutputStream masked = new ByteArrayOutputStream();
    /** Bytes of a begun command that were shown before it was whole. */
    private int shown;

    @Override
    public byte[] out(byte[] bytes) {
        masked.reset();
        tokens.accept(bytes);
        int begun = Math.min(tokens.waiting() - shown, bytes.length);
        if (begun > 0) {
            masked.write(bytes, bytes.length - begun, begun);
            shown += begun;
        }
        return masked.toByteArray();
    }

    private final class Masked implements EscPosTokens.Listener {
        @Override
        public void command(byte[] command) {
            byte[] rest = Arrays.copyOfRange(command, Math.min(shown, command.length), command.length);
            shown = 0;
            masked.writeBytes(rest);
        }

        @Override
        public void data(byte value) {
            masked.write(0);
        }

        @Override
        public void other(byte value) {
            if (shown > 0) {
                shown--;
            } else {
                masked.write((value & 0xFF) >= 0x20 ? LETTER : value);
            }
        }
    }
}
