package vn.tiepnhan.bridge.sim.card;

import java.util.Arrays;

/**
 * A command as a card takes it apart (ISO 7816-4, all seven cases).
 *
 * @param le bytes wanted, 0 for none
 */
record Apdu(int cla, int ins, int p1, int p2, byte[] data, int le) {
    private static final int WHOLE_SHORT = 256;
    private static final int WHOLE = 65536;

    /** @throws IllegalArgumentException when lengths do not fit */
    static Apdu of(byte[] bytes) {
        if (bytes.length < 4) {
            throw new IllegalArgumentException("short of a header");
        }
        boolean wide = bytes.length > 5 && bytes[4] == 0;
        int at = wide ? 5 : 4;
        int size = wide ? 2 : 1;
        int left = bytes.length - at;
        if (left == 0) {
            return made(bytes, new byte[0], 0);
        }
        int first = number(bytes, at, size);
        if (left == size) {
            return made(bytes, new byte[0], first == 0 ? (wide ? WHOLE : WHOLE_SHORT) : first);
        }
        int from = at + size;
        int after = left - size - first;
        if (first == 0 || (after != 0 && after != size)) {
            throw new IllegalArgumentException("lengths do not fit");
        }
        int le = after == 0 ? 0 : number(bytes, from + first, size);
        int wanted = after != 0 && le == 0 ? (wide ? WHOLE : WHOLE_SHORT) : le;
        return made(bytes, Arrays.copyOfRange(bytes, from, from + first), wanted);
    }

    private static Apdu made(byte[] bytes, byte[] data, int le) {
        return new Apdu(bytes[0] & 0xFF, bytes[1] & 0xFF, bytes[2] & 0xFF, bytes[3] & 0xFF, data, le);
    }

    private static int number(byte[] bytes, int at, int size) {
        return size == 1 ? bytes[at] & 0xFF : ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }
}
