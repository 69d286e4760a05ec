package vn.tiepnhan.bridge.card.apdu;

/**
 * What a card answered.
 *
 * @param sw the status word, {@code 0x9000} for done
 */
public record ResponseApdu(byte[] data, int sw) {
    public static final int DONE = 0x9000;
    /** The end of the file came before as many bytes as were asked for. */
    public static final int END_OF_FILE = 0x6282;

    public static final int NOT_FOUND = 0x6A82;
    public static final int BLOCKED = 0x6983;
    public static final int NOT_ALLOWED = 0x6982;

    public boolean done() {
        return sw == DONE;
    }

    public boolean is(int word) {
        return sw == word;
    }

    /** Whether the status word counts the tries that are left (63Cx). */
    public boolean countsTries() {
        return (sw & 0xFFF0) == 0x63C0;
    }

    /** The tries left of a status word that counts them. */
    public int tries() {
        return sw & 0x0F;
    }
}
