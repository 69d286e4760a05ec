package vn.tiepnhan.bridge.sim.printer;

import java.util.function.Supplier;

/** The fault that is set, from the byte where it begins until its time is over or another is set. Safe for all threads. */
final class Ailment {
    private static final long NOT_YET = -1;
    private static final long LOOK_AGAIN = 1_000_000;

    private final Supplier<Fault> faults;
    private volatile long position;
    private Fault set = Fault.NONE;
    private Fault given = Fault.NONE;
    private long lookedAt = System.nanoTime() - LOOK_AGAIN;
    private long begun = NOT_YET;

    Ailment(Supplier<Fault> faults) {
        this.faults = faults;
    }

    /** @param now bytes of the present slip that were obeyed */
    void moved(long now) {
        position = now;
    }

    /** What ails it now, known afresh: for answers, which must not be older than their question. */
    synchronized Fault fresh() {
        lookedAt = System.nanoTime() - LOOK_AGAIN;
        return now();
    }

    /** What ails it now, give or take a millisecond: asked for every byte, while a fault may stand in a file. */
    synchronized Fault now() {
        long time = System.nanoTime();
        if (time - lookedAt >= LOOK_AGAIN) {
            set = faults.get();
            lookedAt = time;
        }
        Fault now = set;
        if (!now.equals(given)) {
            given = now;
            begun = NOT_YET;
        }
        if (begun == NOT_YET) {
            if (position < given.at()) {
                return Fault.NONE;
            }
            begun = System.nanoTime();
        }
        boolean over = given.forMillis() > 0 && System.nanoTime() - begun > given.forMillis() * 1_000_000;
        return over ? Fault.NONE : given;
    }

    /** The fault as it was set, wherever the slip stands. */
    synchronized Fault given() {
        now();
        return set;
    }
}
