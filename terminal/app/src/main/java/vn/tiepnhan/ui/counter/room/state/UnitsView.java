package vn.tiepnhan.ui.counter.room.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.office.Units.Unit;
import vn.tiepnhan.unit.UnitFile;

/**
 * The units of the office, and one of them.
 *
 * @param all the office's list, by code
 * @param hits those of them that were searched for, the best first
 * @param file of the unit that is looked at, null where none is
 */
public record UnitsView(
        List<Unit> all, boolean seen, List<Unit> hits, int chosen, @Nullable UnitFile file, @Nullable Told told)
        implements PlaceView {
    static final UnitsView UNSEEN = new UnitsView(List.of(), false, List.of(), -1, null, null);

    public UnitsView {
        all = List.copyOf(all);
        hits = List.copyOf(hits);
    }

    public UnitsView seen(List<Unit> now) {
        return new UnitsView(now, true, hits, chosen, file, told);
    }

    public UnitsView found(List<Unit> now) {
        return new UnitsView(all, seen, now, now.isEmpty() ? -1 : 0, null, null);
    }

    public UnitsView choose(int at) {
        return new UnitsView(all, seen, hits, at, file, null);
    }

    public UnitsView file(@Nullable UnitFile looked) {
        return new UnitsView(all, seen, hits, chosen, looked, told);
    }

    /** What was written down, or why not, and the file as it stands now. */
    public UnitsView noted(Told now, UnitFile looked) {
        return new UnitsView(all, seen, hits, chosen, looked, now);
    }

    /** How many units of the list file electronically. */
    public long electronic() {
        return all.stream().filter(unit -> unit.state().electronic()).count();
    }

    /** It is looked at as it is chosen. */
    @Override
    public boolean mayEnter(Room room) {
        return false;
    }

    @Override
    public Object scene() {
        UnitFile looked = file;
        return looked == null ? "" : looked.code();
    }

    @Override
    public String focus(Room room) {
        return RoomSlot.UNIT_SOUGHT.name();
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public List<Offer> offers() {
        UnitFile looked = file;
        boolean trial = looked != null && looked.mayAskTrial();
        return List.of(
                Offer.of(RoomAct.UNIT_RESULTS, looked != null),
                Offer.of(RoomAct.UNIT_PROBLEM, looked != null),
                Offer.of(RoomAct.TRIAL_ASKED, trial),
                Offer.of(RoomAct.TRIAL_GIVEN, trial));
    }
}
