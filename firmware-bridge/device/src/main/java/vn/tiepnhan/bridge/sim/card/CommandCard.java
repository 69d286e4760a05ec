package vn.tiepnhan.bridge.sim.card;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.card.tlv.TlvWriter;

/** What every card does before it looks at a command: collects chained ones, hands long answers out in pieces. */
abstract class CommandCard implements VirtualCard {
    private static final int CHAINED = 0x10;
    private static final int GET_RESPONSE = 0xC0;
    private static final int MOST_CHAINED = 8192;
    private static final byte[] NOTHING = {};

    private final byte[] atr;
    private final ByteArrayOutputStream chain = new ByteArrayOutputStream();
    private byte[] rest = NOTHING;

    CommandCard(byte[] atr) {
        this.atr = atr.clone();
    }

    /** Data and status word for a whole command. */
    abstract byte[] process(Apdu command);

    @Override
    public byte[] atr() {
        return atr.clone();
    }

    @Override
    public void reset() {
        chain.reset();
        rest = NOTHING;
    }

    @Override
    public byte @Nullable [] answer(byte[] bytes) {
        Apdu command;
        try {
            command = Apdu.of(bytes);
        } catch (IllegalArgumentException lengths) {
            return status(0x6700);
        }
        if (command.ins() == GET_RESPONSE) {
            return piece(command.le());
        }
        rest = NOTHING;
        if ((command.cla() & CHAINED) != 0) {
            chain.writeBytes(command.data());
            return status(chain.size() > MOST_CHAINED ? 0x6700 : 0x9000);
        }
        chain.writeBytes(command.data());
        Apdu whole =
                new Apdu(command.cla(), command.ins(), command.p1(), command.p2(), chain.toByteArray(), command.le());
        chain.reset();
        byte[] answer = process(whole);
        if (answer.length - 2 <= (command.le() == 0 ? 256 : command.le())) {
            return answer;
        }
        rest = Arrays.copyOf(answer, answer.length - 2);
        return piece(command.le());
    }

    private byte[] piece(int wanted) {
        int length = Math.min(rest.length, wanted == 0 ? 256 : Math.min(wanted, 256));
        byte[] data = Arrays.copyOf(rest, length);
        rest = Arrays.copyOfRange(rest, length, rest.length);
        return TlvWriter.join(data, status(rest.length == 0 ? 0x9000 : 0x6100 | (rest.length > 255 ? 0 : rest.length)));
    }

    static byte[] status(int word) {
        return new byte[] {(byte) (word >> 8), (byte) word};
    }

    static byte[] done(byte[] data) {
        return TlvWriter.join(data, status(0x9000));
    }
}
