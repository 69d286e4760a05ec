package vn.tiepnhan.ui.counter.correct;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.tiepnhan.correction.Corrected;
import vn.tiepnhan.correction.Correcting;
import vn.tiepnhan.correction.Wanted;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.ui.counter.seat.Fixing;
import vn.tiepnhan.ui.counter.seat.Fixing.Part;

/** Receipts of this terminal, read and corrected. Methods block; from any background thread. */
public final class CorrectionDesk {
    private final Store store;
    private final Correcting correcting;

    public CorrectionDesk(Store store, Timekeeper time) {
        this.store = store;
        this.correcting = new Correcting(store, time, Steps.UNWATCHED);
    }

    /** What a receipt says now; the number of an identity card is never shown. */
    Optional<Fixing> read(String receipt) {
        return store.read(tables -> tables.receipts().find(receipt))
                .map(Listed::entry)
                .map(CorrectionDesk::fixing);
    }

    private static Fixing fixing(Entry entry) {
        Map<Part, String> stands = new EnumMap<>(Part.class);
        stands.put(Part.UNIT, entry.identity().unit());
        stands.put(Part.MST, entry.identity().mst());
        stands.put(Part.UNIT_NAME, entry.details().unitName());
        stands.put(Part.PRESENTER, entry.details().presenter());
        stands.put(Part.DESCRIPTION, entry.details().description());
        return Fixing.of(entry.receipt(), stands, !entry.details().incident().isEmpty());
    }

    Corrected correct(Fixing fixing, String officer) {
        Wanted wanted = new Wanted(
                fixing.wanted(Part.UNIT),
                fixing.wanted(Part.MST),
                fixing.wanted(Part.UNIT_NAME),
                fixing.wanted(Part.PRESENTER),
                fixing.wanted(Part.DESCRIPTION));
        return correcting.correct(
                fixing.receipt(), wanted, officer, fixing.reason().strip());
    }
}
