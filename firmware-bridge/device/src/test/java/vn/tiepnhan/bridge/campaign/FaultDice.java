package vn.tiepnhan.bridge.campaign;

import java.util.Random;
import vn.tiepnhan.bridge.sim.printer.Fault;

/** Which fault a printer gets next, when it begins and whether it passes by itself; all from one seed. */
final class FaultDice {
    private static final int FAULTY_PERCENT = 35;
    private static final int AT_ONCE_PERCENT = 20;
    private static final int PASSING_PERCENT = 50;
    private static final int LONGEST_MILLIS = 700;
    private static final Fault.Kind[] KINDS = Fault.Kind.values();

    private final Random random;

    FaultDice(long seed) {
        this.random = new Random(seed);
    }

    /** @param slipBytes about as long as a job is */
    Fault roll(int slipBytes) {
        if (random.nextInt(100) >= FAULTY_PERCENT) {
            return Fault.NONE;
        }
        Fault.Kind kind = KINDS[1 + random.nextInt(KINDS.length - 1)];
        long at = random.nextInt(100) < AT_ONCE_PERCENT ? 0 : 1 + random.nextInt(slipBytes + slipBytes / 4);
        long passes = random.nextInt(100) < PASSING_PERCENT ? 60 + random.nextInt(LONGEST_MILLIS) : 0;
        long rate = kind == Fault.Kind.SLOW ? 4_000 + random.nextInt(40_000) : 0;
        return new Fault(kind, at, passes, rate);
    }
}
