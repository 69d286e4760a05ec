package vn.tiepnhan.bridge.escpos.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepnhan.bridge.api.Cause;

/**
 * A printer's own account of itself, from its answers to {@code DLE EOT}.
 *
 * @param blocking why it cannot print, most telling first; empty when it can
 * @param warnings what will soon stop it
 */
public record PrinterCondition(List<Cause> blocking, List<Cause> warnings) {
    private static final Set<Cause> MENDABLE =
            Set.of(PrinterCauses.PAPER_OUT, PrinterCauses.COVER_OPEN, PrinterCauses.HEAD_HOT, PrinterCauses.OFFLINE);

    private static final Set<Cause> RECOVERABLE =
            Set.of(PrinterCauses.CUTTER, PrinterCauses.RECOVERABLE, PrinterCauses.ERROR);

    static final PrinterCondition SILENT_BY_NATURE = new PrinterCondition(List.of(), List.of());

    public PrinterCondition {
        blocking = List.copyOf(blocking);
        warnings = List.copyOf(warnings);
    }

    /** Whether nobody answered at all, as on a line whose other end has gone without a word. */
    public boolean silent() {
        return blocking.contains(PrinterCauses.NO_ANSWER);
    }

    /** Automatic status says the same with other bits. */
    static PrinterCondition of(PrinterAnswer.Automatic told) {
        int first = told.first();
        int second = told.second();
        int third = told.third();
        return of(Map.of(
                1,
                first & 0x08,
                2,
                (first & 0x20) >> 3 | ((third & 0x0C) != 0 ? 0x20 : 0) | ((second & 0x2C) != 0 ? 0x40 : 0),
                3,
                second & 0x6C,
                4,
                ((third & 0x03) != 0 ? 0x0C : 0) | ((third & 0x0C) != 0 ? 0x60 : 0)));
    }

    /** @param answers n of DLE EOT → its byte; an n not asked is taken as "nothing wrong" */
    static PrinterCondition of(Map<Integer, Integer> answers) {
        int printer = answers.getOrDefault(1, 0);
        int offline = answers.getOrDefault(2, 0);
        int error = answers.getOrDefault(3, 0);
        int paper = answers.getOrDefault(4, 0);
        List<Cause> blocking = new ArrayList<>();
        boolean coverOpen = (offline & 0x04) != 0;
        if (coverOpen) {
            blocking.add(PrinterCauses.COVER_OPEN);
        }
        if ((paper & 0x60) != 0 || (offline & 0x20) != 0) {
            blocking.add(PrinterCauses.PAPER_OUT);
        }
        if ((error & 0x08) != 0) {
            blocking.add(PrinterCauses.CUTTER);
        }
        if ((error & 0x04) != 0) {
            blocking.add(PrinterCauses.RECOVERABLE);
        }
        if ((error & 0x20) != 0) {
            blocking.add(PrinterCauses.BROKEN);
        }
        if ((error & 0x40) != 0 && !coverOpen) {
            blocking.add(PrinterCauses.HEAD_HOT);
        }
        if (blocking.isEmpty() && (offline & 0x40) != 0) {
            blocking.add(PrinterCauses.ERROR);
        }
        if (blocking.isEmpty() && (printer & 0x08) != 0) {
            blocking.add(PrinterCauses.OFFLINE);
        }
        boolean nearEnd = (paper & 0x0C) != 0 && !blocking.contains(PrinterCauses.PAPER_OUT);
        return new PrinterCondition(blocking, nearEnd ? List.of(PrinterCauses.PAPER_NEAR_END) : List.of());
    }

    public boolean ready() {
        return blocking.isEmpty();
    }

    /** What people at the counter put right by themselves, so that waiting for it makes sense. */
    boolean mendable() {
        return !ready() && blocking.stream().allMatch(MENDABLE::contains);
    }

    /**
     * Whether it stands in an error that a command can end, and in nothing else: paper and cover are put right by hand, and
     * what does not answer as a printer must not be told anything.
     */
    public boolean recoverable() {
        return !ready() && RECOVERABLE.containsAll(blocking);
    }

    /** Whether a printer without memory for it has lost what it was printing. */
    boolean interrupts() {
        return blocking.contains(PrinterCauses.PAPER_OUT) || blocking.contains(PrinterCauses.COVER_OPEN);
    }

    boolean cutterAtFault() {
        return blocking.contains(PrinterCauses.CUTTER) || blocking.contains(PrinterCauses.BROKEN);
    }
}
