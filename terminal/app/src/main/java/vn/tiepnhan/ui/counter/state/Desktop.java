package vn.tiepnhan.ui.counter.state;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
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
 * @param sent how it compares with what the unit sent before
 * @param coming receipts whose slips are being printed, also of dossiers that no longer lie in front
 */
public record Desktop(
        @Nullable Dossier dossier,
        @Nullable LastScan lastScan,
        @Nullable Problem scanProblem,
        Entry entry,
        @Nullable Assessment assessment,
        @Nullable Slip slip,
        Set<String> coming,
        Sent sent) {
    public static final Desktop CLEAR = new Desktop(null, null, null, Entry.EMPTY, null, null, Set.of(), Sent.NOTHING);

    public Desktop {
        coming = Set.copyOf(coming);
    }

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

    /** Receipts whose slips are being printed now. */
    public Set<String> printing() {
        if (slip == null || slip.print() != null) {
            return coming;
        }
        Set<String> all = new HashSet<>(coming);
        all.add(slip.recorded().receipt());
        return all;
    }

    /** Its slip begins to be printed. */
    public Desktop prints(String receipt) {
        Set<String> more = new HashSet<>(coming);
        more.add(receipt);
        return coming(more);
    }

    /** What became of its slip is known. */
    public Desktop printed(String receipt) {
        Set<String> fewer = new HashSet<>(coming);
        fewer.remove(receipt);
        return coming(fewer);
    }

    private Desktop coming(Set<String> now) {
        return new Desktop(dossier, lastScan, scanProblem, entry, assessment, slip, now, sent);
    }

    public Desktop scanned(LastScan scan, @Nullable Problem problem) {
        return new Desktop(dossier, scan, problem, entry, assessment, slip, coming, sent);
    }

    /** Another state of the dossier; the decision on the old one is dropped. */
    public Desktop dossier(@Nullable Dossier changed) {
        return new Desktop(changed, lastScan, scanProblem, entry, null, slip, coming, Sent.NOTHING);
    }

    public Desktop entry(Entry changed) {
        return new Desktop(dossier, lastScan, scanProblem, changed, assessment, slip, coming, sent);
    }

    public Desktop assessed(@Nullable Assessment decided) {
        return new Desktop(dossier, lastScan, scanProblem, entry, decided, slip, coming, sent);
    }

    public Desktop sent(Sent found) {
        return new Desktop(dossier, lastScan, scanProblem, entry, assessment, slip, coming, found);
    }

    public Desktop slip(@Nullable Slip received) {
        return new Desktop(dossier, lastScan, scanProblem, entry, assessment, received, coming, sent);
    }

    /** A clear counter that still shows the last scan. */
    public Desktop cleared() {
        return new Desktop(null, lastScan, null, Entry.EMPTY, null, null, coming, Sent.NOTHING);
    }
}
