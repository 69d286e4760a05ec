package vn.tiepnhan.profile.printer.parts;

import java.util.List;
import vn.tiepnhan.profile.fact.Capability;

/**
 * How the paper is parted from the roll.
 *
 * @param mode what to ask for
 * @param can all it can do
 * @param feedDots rows from the print head to the knife or tear bar
 * @param errorVia where a stuck knife is seen
 */
public record Cutter(
        Capability<CutMode> mode,
        Capability<List<CutMode>> can,
        Capability<Integer> feedDots,
        Capability<ErrorVia> errorVia) {
    /** How a stuck knife is noticed. */
    public enum ErrorVia {
        /** Bit 3 of the answer to {@code DLE EOT 3}. */
        REAL_TIME,
        /** Bit 3 of the second byte of the automatic status. */
        AUTOMATIC,
        /** Not at all. */
        NONE
    }
}
