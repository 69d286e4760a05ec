package vn.tiepnhan.bridge.printer;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.escpos.talk.PrintResult;
import vn.tiepnhan.bridge.escpos.talk.PrinterCondition;
import vn.tiepnhan.bridge.escpos.talk.PrinterDriver;
import vn.tiepnhan.bridge.escpos.text.GlyphMemory;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;

/**
 * A printer on an open line, and the letters it holds. A serial line does not show that a printer was switched off and on:
 * one that keeps marks is asked for the mark it was given with the letters, before each slip and after it; any other is
 * counted on to hold them only while it has answered without a gap in which it could have started again. One thread, that
 * of the device.
 */
final class OpenPrinter {
    /** A printer needs longer to be switched off, drained and started. */
    private static final Duration UNWATCHED = Duration.ofMillis(700);

    private static final Duration WATCH = Duration.ofMillis(300);

    private final Link link;
    private final PrinterDriver driver;
    private final GlyphMemory letters = new GlyphMemory();
    private Marking marking = Marking.UNKNOWN;
    private long answeredAt = System.nanoTime();

    /** Whether this printer says which marks it keeps. */
    private enum Marking {
        UNKNOWN,
        TELLS,
        SILENT
    }

    OpenPrinter(Link link, PrinterDriver driver) {
        this.link = link;
        this.driver = driver;
    }

    /** For questions and commands beside printing. */
    PrinterDriver driver() {
        return driver;
    }

    /** As {@link PrinterDriver#preflight}. */
    PrinterCondition preflight() throws LinkException {
        PrinterCondition condition = driver.preflight();
        long now = System.nanoTime();
        boolean gap = marking != Marking.TELLS && now - answeredAt > UNWATCHED.toNanos();
        if (!condition.ready() || !driver.talksBack() || gap) {
            letters.forget();
        }
        answeredAt = now;
        return condition;
    }

    /**
     * As {@link #preflight}, and makes sure that the letters are still there, where the printer can say so.
     *
     * @param marks whether its profile says that it can
     */
    PrinterCondition readyToPrint(boolean marks) throws LinkException {
        PrinterCondition condition = preflight();
        boolean asks = marking == Marking.UNKNOWN || !letters.mark().isEmpty();
        if (condition.ready() && marks && marking != Marking.SILENT && driver.talksBack() && asks) {
            Optional<Boolean> kept = driver.keeps(letters.mark());
            if (marking == Marking.UNKNOWN) {
                marking = kept.isPresent() ? Marking.TELLS : Marking.SILENT;
            } else if (!kept.orElse(false)) {
                letters.forget();
            }
            answeredAt = System.nanoTime();
        }
        return condition;
    }

    /** As {@link PrinterDriver#print}; UNKNOWN also when the printer was reset meanwhile, whatever it answered. */
    PrintResult print(Composition slip, Consumer<PrinterCondition> looks) {
        PrintResult result = driver.print(slip.forPrinter(letters), looks);
        if (result.evidence() == Evidence.UNKNOWN || result.evidence() == Evidence.NOT_SENT || !driver.talksBack()) {
            letters.forget();
        } else if (marking == Marking.TELLS && !letters.mark().isEmpty()) {
            result = keptOn(result);
        }
        answeredAt = System.nanoTime();
        return result;
    }

    /** Silence takes nothing back of what was proved. */
    private PrintResult keptOn(PrintResult result) {
        try {
            Optional<Boolean> kept = driver.keeps(letters.mark());
            if (!kept.orElse(false)) {
                letters.forget();
            }
            return kept.orElse(true) ? result : result.restarted();
        } catch (LinkException gone) {
            letters.forget();
            return result;
        }
    }

    /** Something was done to the printer that may have reset it. */
    void disturbed() {
        letters.forget();
    }

    /** Whether it must be watched closely now. */
    boolean needsWatching() {
        return !letters.isEmpty() && marking != Marking.TELLS;
    }

    /** @param usual how often the printer is looked after while nothing depends on it; zero for never */
    Duration watch(Duration usual) {
        return needsWatching() && (usual.isZero() || usual.compareTo(WATCH) > 0) ? WATCH : usual;
    }

    void close() {
        link.close();
    }
}
