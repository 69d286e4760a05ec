package vn.tiepnhan.bridge.sim.printer;

/**
 * Watches the raw stream for what a printer obeys the moment it arrives, even among dots ({@code DLE EOT}, {@code DLE ENQ},
 * {@code DLE DC4}), and counts the bytes of a job since its ESC @, those questions left out.
 */
final class RealTimeEar {
    private static final int DLE = 0x10;
    private static final int[] CLEAR = {DLE, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08};

    private final Obedience obedience;
    private int open;
    private int name;
    private int clearing;
    private boolean escape;
    private long count = -1;

    /** What is to be done at once. */
    interface Obedience {
        /** DLE EOT n. */
        void status(int n);

        /** DLE ENQ n. */
        void recover(int n);

        /** DLE DC4 8: clear the buffers. */
        void clear();
    }

    RealTimeEar(Obedience obedience) {
        this.obedience = obedience;
    }

    void newHost() {
        open = 0;
        clearing = 0;
        escape = false;
        count = -1;
    }

    void accept(int value) {
        followClear(value);
        if (open == 0 && value == DLE) {
            open = 1;
        } else if (open == 1 && (value == 0x04 || value == 0x05)) {
            open = 2;
            name = value;
        } else if (open == 2 && value >= 1 && value <= (name == 0x04 ? 4 : 2)) {
            open = 0;
            obey(value);
        } else {
            add(open);
            open = value == DLE ? 1 : 0;
            if (open == 0) {
                plain(value);
            }
        }
    }

    private void obey(int n) {
        if (name == 0x04) {
            obedience.status(n);
        } else {
            obedience.recover(n);
        }
    }

    private void followClear(int value) {
        clearing = value == CLEAR[clearing] ? clearing + 1 : value == DLE ? 1 : 0;
        if (clearing == CLEAR.length) {
            clearing = 0;
            obedience.clear();
        }
    }

    private void plain(int value) {
        if (escape && value == '@') {
            count = 1;
        }
        escape = value == 0x1B;
        add(1);
    }

    private void add(int bytes) {
        count = count < 0 ? count : count + bytes;
    }

    /** Whether the line is cut before the byte taken last. */
    boolean beyond(Fault fault) {
        return fault.kind() == Fault.Kind.CUT && (fault.at() == 0 || count > fault.at());
    }
}
