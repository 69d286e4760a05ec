package vn.tiepnhan.bridge.escpos.talk;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;

/**
 * How long one job waits for its printer: a usual while, which begins anew after people have put right what they can,
 * where the printer then prints on. Also keeps what the printer said meanwhile.
 */
final class Patience {
    private final Manner manner;
    private final Consumer<PrinterCondition> looks;
    private final Duration usual;
    private final long longest;
    private long deadline;
    private PrinterCondition last = PrinterCondition.SILENT_BY_NATURE;
    private boolean linesLost;

    private Patience(Manner manner, Duration usual, Duration mending, Consumer<PrinterCondition> looks) {
        this.manner = manner;
        this.looks = looks;
        this.usual = usual;
        this.longest = System.nanoTime() + 2 * usual.toNanos() + mending.toNanos();
        this.deadline = System.nanoTime() + usual.toNanos();
    }

    /** With a job that prints. */
    static Patience ofJob(Manner manner, Consumer<PrinterCondition> looks) {
        return new Patience(manner, manner.fenceWait(), manner.mending(), looks);
    }

    /** With a printer that has nothing to do. */
    static Patience ofIdle(Manner manner) {
        return new Patience(manner, manner.answer(), Duration.ZERO, condition -> {});
    }

    /** The usual while begins here. */
    void begin() {
        deadline = System.nanoTime() + usual.toNanos();
    }

    void saw(PrinterCondition condition) {
        last = condition;
        linesLost |= condition.interrupts() && !manner.keepsBuffer();
        if (waitsForPeople()) {
            begin();
        }
        looks.accept(condition);
    }

    /** Whether a printer that takes no more bytes now may take them later. */
    boolean waitsForPeople() {
        return last.mendable() && !manner.mending().isZero() && System.nanoTime() < longest;
    }

    boolean over() {
        return left().isZero();
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, Math.min(deadline, longest) - System.nanoTime()));
    }

    /** A slip interrupted on a printer that forgets what it had is never taken for whole, whatever it answers later. */
    boolean linesLost() {
        return linesLost;
    }

    /** What the printer complained of last. */
    @Nullable Cause complaint() {
        if (linesLost) {
            return PrinterCauses.LINES_LOST;
        }
        return last.ready() ? null : last.blocking().get(0);
    }
}
