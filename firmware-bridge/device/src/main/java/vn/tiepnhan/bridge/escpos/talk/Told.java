package vn.tiepnhan.bridge.escpos.talk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepnhan.bridge.api.Cause;

/**
 * What came of a round of {@code DLE EOT}.
 *
 * @param bits n of the question → its answer; only those that are certain
 * @param whole whether every question has its answer
 * @param foreign whether something came that answers none of them, or more than was asked for
 * @param answers how many answers came
 */
record Told(Map<Integer, Integer> bits, boolean whole, boolean foreign, int answers) {
    private static final int READY = 0x12;
    private static final int DRAWER = 0x16;
    private static final int NEAR_END = 0x1E;
    private static final Map<Integer, Set<Integer>> PLAIN =
            Map.of(1, Set.of(READY, DRAWER), 4, Set.of(READY, NEAR_END));

    /** Silence. */
    static final Told NOTHING = new Told(Map.of(), false, false, 0);

    Told {
        bits = Map.copyOf(bits);
    }

    PrinterCondition condition() {
        if (whole) {
            return PrinterCondition.of(bits);
        }
        Cause told = foreign && answers == 0
                ? PrinterCauses.GARBLED
                : answers > 0 ? PrinterCauses.UNMATCHED : PrinterCauses.NO_ANSWER;
        return new PrinterCondition(List.of(told), List.of());
    }

    /** So many answers, and no saying to which question they belong. */
    static Told unmatched(int answers) {
        return new Told(Map.of(), false, true, answers);
    }

    /** Whether these are the answers of a ready printer and, in another order, would not be. */
    boolean plain() {
        return whole
                && !foreign
                && bits.entrySet().stream().allMatch(one -> PLAIN.getOrDefault(one.getKey(), Set.of(READY))
                        .contains(one.getValue()));
    }

    boolean says(Map<Integer, Integer> wanted) {
        return whole && !foreign && bits.equals(wanted);
    }
}
