package vn.tiepnhan.bridge.card.apdu;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * A command for a card (ISO 7816-4), before it is decided in which pieces it goes.
 *
 * @param le how many bytes are expected, 0 for none, {@link #ANY} for whatever there is
 */
public record CommandApdu(int cla, int ins, int p1, int p2, byte[] data, int le) {
    /** As many bytes as fit into one answer. */
    public static final int ANY = 0x10000;

    private static final int LONGEST = 0xFFFF;
    private static final int LONGEST_SHORT = 0xFF;
    private static final int CHAINED = 0x10;

    public CommandApdu {
        if (((cla | ins | p1 | p2) & ~0xFF) != 0 || data.length > LONGEST || le < 0 || le > ANY) {
            throw new IllegalArgumentException("no command APDU");
        }
    }

    /** Without data. */
    public static CommandApdu asking(int ins, int p1, int p2, int le) {
        return new CommandApdu(0, ins, p1, p2, new byte[0], le);
    }

    public static CommandApdu with(int ins, int p1, int p2, byte[] data, int le) {
        return new CommandApdu(0, ins, p1, p2, data, le);
    }

    boolean fitsShort() {
        return data.length <= LONGEST_SHORT;
    }

    /** The next piece of a command whose data is too long for a short one; {@code last} carries the rest. */
    CommandApdu piece(int from) {
        int to = Math.min(from + LONGEST_SHORT, data.length);
        boolean last = to == data.length;
        return new CommandApdu(
                last ? cla : cla | CHAINED, ins, p1, p2, Arrays.copyOfRange(data, from, to), last ? le : 0);
    }

    CommandApdu expecting(int other) {
        return new CommandApdu(cla, ins, p1, p2, data, other);
    }

    /** Forgets the data, which may have been secret. */
    void wipe() {
        Arrays.fill(data, (byte) 0);
    }

    /** The bytes of a short command. */
    public byte[] encodedShort() {
        ByteArrayOutputStream out = header();
        if (data.length > 0) {
            out.write(data.length);
            out.writeBytes(data);
        }
        if (le > 0) {
            out.write(le >= 0x100 ? 0 : le);
        }
        return out.toByteArray();
    }

    /** The bytes of an extended command. */
    public byte[] encodedExtended() {
        ByteArrayOutputStream out = header();
        if (data.length > 0 || le > 0) {
            out.write(0);
        }
        if (data.length > 0) {
            out.write(data.length >> 8);
            out.write(data.length);
            out.writeBytes(data);
        }
        if (le > 0) {
            out.write(le >> 8);
            out.write(le);
        }
        return out.toByteArray();
    }

    private ByteArrayOutputStream header() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length + 9);
        out.write(cla);
        out.write(ins);
        out.write(p1);
        out.write(p2);
        return out;
    }

    /** Instruction and parameters only: data may be a PIN. */
    @Override
    public String toString() {
        return "%02X %02X %02X %02X +%d".formatted(cla, ins, p1, p2, data.length);
    }
}
