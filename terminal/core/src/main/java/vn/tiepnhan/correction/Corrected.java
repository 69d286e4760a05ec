package vn.tiepnhan.correction;

import java.util.List;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.store.dossier.Corrections;

/** How a correction ended. */
public sealed interface Corrected {
    /**
     * Durable: a further version of the line waits for the centre, and a new slip is ready to print.
     *
     * @param version of the line, from 2
     * @param previous digest of the version it follows
     */
    record Done(int version, long sequence, String digest, String previous, List<Corrections.Change> changes)
            implements Corrected {
        public Done {
            changes = List.copyOf(changes);
        }
    }

    /** Nothing was stored, and why. */
    record Refused(Problem problem) implements Corrected {}

    /** There is no such receipt at this terminal. */
    record Unknown() implements Corrected {}
}
