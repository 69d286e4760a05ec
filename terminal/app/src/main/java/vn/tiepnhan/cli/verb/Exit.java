package vn.tiepnhan.cli.verb;

/** Exit codes of every command; 1 beats 2 beats 3. */
public final class Exit {
    public static final int DONE = 0;
    /** Wrong usage or a broken machine. */
    public static final int BROKEN = 1;
    /** The answer is "no" or "incomplete". */
    public static final int NO = 2;
    /** Waiting on something outside: printer, network. */
    public static final int WAITING = 3;

    private Exit() {}

    /** The worse of two codes. */
    public static int worse(int a, int b) {
        if (a == DONE) {
            return b;
        }
        return b == DONE ? a : Math.min(a, b);
    }
}
