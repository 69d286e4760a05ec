package vn.tiepnhan.ui.counter.state;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.reception.Assessment;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.ui.kit.Drawn;

/**
 * What lies on the counter: the dossier, what was typed for it, what would be decided, and in the end its slip.
 *
 * @param dossier null before the first symbol, or when it is typed
 * @param lastScan null before the first scan
 * @param scanProblem what was wrong with the last scan, or null
 * @param assessment null until decided
 * @param slip null until received
 */
public record Desktop(
        @Nullable Dossier dossier,
        @Nullable LastScan lastScan,
        @Nullable Problem scanProblem,
        Entry entry,
        @Nullable Assessment assessment,
        @Nullable Slip slip) {
    public static final Desktop CLEAR = new Desktop(null, null, null, Entry.EMPTY, null, null);

    /**
     * The last scan, as the scan target shows it; never the contents.
     *
     * @param kind symbology, or empty where the scanner does not say
     * @param source device id or file name
     */
    public record LastScan(String kind, int bytes, String source, LocalTime at) {}

    /**
     * A stored dossier and its slip.
     *
     * @param picture null until drawn
     * @param print null while it is being printed
     * @param copy how many copies were printed after the first
     */
    public record Slip(Received.Recorded recorded, @Nullable Drawn picture, @Nullable PrintOutcome print, int copy) {
        public Slip picture(Drawn drawn) {
            return new Slip(recorded, drawn, print, copy);
        }

        public Slip printing(boolean asCopy) {
            return new Slip(recorded, picture, null, asCopy ? copy + 1 : copy);
        }

        public Slip printed(PrintOutcome outcome) {
            return new Slip(recorded, picture, outcome, copy);
        }
    }

    /** Receipt whose slip is being printed now, or null. */
    public @Nullable String printing() {
        return slip == null || slip.print() != null ? null : slip.recorded().receipt();
    }

    public Desktop scanned(LastScan scan, @Nullable Problem problem) {
        return new Desktop(dossier, scan, problem, entry, assessment, slip);
    }

    /** Another state of the dossier; the decision on the old one is dropped. */
    public Desktop dossier(@Nullable Dossier changed) {
        return new Desktop(changed, lastScan, scanProblem, entry, null, slip);
    }

    public Desktop entry(Entry changed) {
        return new Desktop(dossier, lastScan, scanProblem, changed, assessment, slip);
    }

    public Desktop assessed(@Nullable Assessment decided) {
        return new Desktop(dossier, lastScan, scanProblem, entry, decided, slip);
    }

    public Desktop slip(@Nullable Slip received) {
        return new Desktop(dossier, lastScan, scanProblem, entry, assessment, received);
    }

    /** A clear counter that still shows the last scan. */
    public Desktop cleared() {
        return new Desktop(null, lastScan, null, Entry.EMPTY, null, null);
    }
}
