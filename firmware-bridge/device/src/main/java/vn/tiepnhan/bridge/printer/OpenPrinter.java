package vn.tiepnhan.bridge.printer;

import java.time.Duration;
import java.util.function.Consumer;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.escpos.talk.PrintResult;
import vn.tiepnhan.bridge.escpos.talk.PrinterCondition;
import vn.tiepnhan.bridge.escpos.talk.PrinterDriver;
import vn.tiepnhan.bridge.escpos.text.GlyphMemory;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;

/**
 * A printer on an open line, and the letters it holds. It is counted on to hold them only while it has answered without a
 * gap in which it could have been switched off and on: a serial line does not show that. One thread, that of the device.
 */
final class OpenPrinter {
    /** A printer needs longer to start. */
    private static final Duration UNWATCHED = Duration.ofMillis(1500);

    private static final Duration WATCH = Duration.ofMillis(800);

    private final Link link;
    private final PrinterDriver driver;
    private final GlyphMemory letters = new GlyphMemory();
    private long answeredAt = System.nanoTime();

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
        if (!condition.ready() || !driver.talksBack() || now - answeredAt > UNWATCHED.toNanos()) {
            letters.forget();
        }
        answeredAt = now;
        return condition;
    }

    /** As {@link PrinterDriver#print}. */
    PrintResult print(Composition slip, Consumer<PrinterCondition> looks) {
        PrintResult result = driver.print(slip.forPrinter(letters), looks);
        if (result.evidence() == Evidence.UNKNOWN || result.evidence() == Evidence.NOT_SENT || !driver.talksBack()) {
            letters.forget();
        }
        answeredAt = System.nanoTime();
        return result;
    }

    /** Something was done to the printer that may have reset it. */
    void disturbed() {
        letters.forget();
    }

    /** Whether it is watched closely now. */
    boolean holdsLetters() {
        return !letters.isEmpty();
    }

    /** @param usual how often the printer is looked after while nothing depends on it; zero for never */
    Duration watch(Duration usual) {
        return holdsLetters() && (usual.isZero() || usual.compareTo(WATCH) > 0) ? WATCH : usual;
    }

    void close() {
        link.close();
    }
}
