package vn.tiepnhan.bridge.escpos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.bridge.api.Cause;

/**
 * A printer's own account of itself, from its answers to {@code DLE EOT}.
 *
 * @param blocking why it cannot print, most telling first; empty when it can
 * @param warnings what will soon stop it
 */
public record PrinterCondition(List<Cause> blocking, List<Cause> warnings) {
    static final PrinterCondition SILENT_BY_NATURE = new PrinterCondition(List.of(), List.of());

    public PrinterCondition {
        blocking = List.copyOf(blocking);
        warnings = List.copyOf(warnings);
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

    boolean cutterAtFault() {
        return blocking.contains(PrinterCauses.CUTTER) || blocking.contains(PrinterCauses.BROKEN);
    }
}
