package vn.tiepnhan.bridge.link;

/** A card in a reader, as a port for command APDUs. One thread at a time. */
public interface CardLink {
    /** What the card said first, when it was powered. */
    byte[] atr();

    /**
     * Sends one command APDU (ISO 7816-4) and returns data and status word. Nothing is sent again, split or followed up:
     * 61xx and 6Cxx come back as they are.
     *
     * @return at least the two bytes of the status word
     * @throws CardFault when there is no such answer
     */
    byte[] transmit(byte[] command) throws CardFault;
}
