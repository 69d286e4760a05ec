package vn.tiepnhan.dossier.assembly;

import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.SingleCode;
import vn.tiepnhan.dossier.Symbol;

/** What one more scan did. */
public sealed interface Added {
    /** A part that was missing; the dossier as it stands now, perhaps complete, perhaps with BODY_BAD. */
    record NewPart(Dossier dossier) implements Added {}

    /** Scanned before; nothing changed. */
    record Duplicate(Dossier dossier) implements Added {}

    /**
     * Nothing stored, the first set is kept. OTHER_PRINT, OTHER_COUNT and PART_CONFLICT: ask the officer whether to begin
     * anew with it ({@link Assembly#beginAgain}). BAD_CRC, NEWER_VERSION, BODY_BAD: it cannot be used.
     */
    record Rejected(Problem problem, Symbol symbol) implements Added {}

    /**
     * One segment of a Macro PDF417 or QR structured-append group that is not whole yet.
     *
     * @param count -1 while no segment said how many there are
     */
    record Segment(int have, int count) implements Added {}

    /** A slip, a card, a dossier number: a code that means something by itself. The assembly does not keep it. */
    record Single(SingleCode code) implements Added {}

    /** No layout knows it; keep its bytes with the dossier, the officer types. */
    record Unknown(Symbol symbol) implements Added {}
}
