package vn.tiepnhan.bridge.sim.printer;

import vn.tiepnhan.bridge.sim.printer.Fault.Kind;

/**
 * What a printer's sensors say at one moment, and in which bytes (Epson ESC/POS command reference, DLE EOT and GS a).
 *
 * @param waiting stands in an error that a person has put right, until it is told to recover
 */
record Senses(Kind ailment, boolean waiting) {
    boolean stops() {
        return waiting
                || switch (ailment) {
                    case PAPER_OUT, COVER, JAM, HOT, BROKEN, OFFLINE, STUCK -> true;
                    default -> false;
                };
    }

    /** Whether it says that it is offline. */
    boolean offline() {
        return stops() && ailment != Kind.STUCK;
    }

    /** Answer to {@code DLE EOT n}. */
    int realTime(int n) {
        int bits =
                switch (n) {
                    case 1 -> (offline() ? 0x08 : 0) | (waiting ? 0x20 : 0);
                    case 2 -> (is(Kind.COVER) ? 0x04 : 0) | (is(Kind.PAPER_OUT) ? 0x20 : 0) | (error() ? 0x40 : 0);
                    case 3 -> errors();
                    default -> is(Kind.PAPER_OUT) ? 0x6C : is(Kind.NEAR_END) ? 0x0C : 0;
                };
        return 0x12 | bits;
    }

    /** The four bytes of an automatic status. */
    byte[] automatic() {
        int first = 0x10 | (offline() ? 0x08 : 0) | (is(Kind.COVER) ? 0x20 : 0);
        return new byte[] {(byte) first, (byte) (errors() | (waiting ? 0x01 : 0)), (byte) paper(), 0x0F};
    }

    /** Answer to {@code GS r 1}: near end 03h, end 0Ch. */
    int paper() {
        return is(Kind.PAPER_OUT) ? 0x0F : is(Kind.NEAR_END) ? 0x03 : 0;
    }

    private boolean error() {
        return is(Kind.JAM) || is(Kind.HOT) || is(Kind.BROKEN) || waiting;
    }

    private int errors() {
        return (is(Kind.JAM) ? 0x08 : 0)
                | (is(Kind.BROKEN) ? 0x20 : 0)
                | (is(Kind.HOT) ? 0x40 : 0)
                | (waiting && !is(Kind.JAM) ? 0x04 : 0);
    }

    private boolean is(Kind kind) {
        return ailment == kind;
    }
}
