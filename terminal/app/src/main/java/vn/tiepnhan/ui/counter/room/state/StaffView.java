package vn.tiepnhan.ui.counter.room.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.staff.StaffRoom.Standing;
import vn.tiepnhan.ui.counter.seat.Secret;

/**
 * Who works here, and whose PIN is locked.
 *
 * @param giving whether the one who is meant types a new PIN
 * @param tries goes up with every answer, so that the fields of the PIN are emptied
 * @param may whether whoever is on duty looks after others' PINs
 */
public record StaffView(
        List<Standing> all, boolean seen, boolean may, int chosen, boolean giving, int tries, @Nullable Told told)
        implements PlaceView {
    public static final StaffView UNSEEN = new StaffView(List.of(), false, false, 0, false, 0, null);

    public StaffView {
        all = List.copyOf(all);
    }

    public StaffView seen(List<Standing> now, boolean looksAfter) {
        Standing meant = meant();
        int at = 0; // the one who is meant stays so, wherever they stand now
        for (int i = 0; i < now.size(); i++) {
            at = meant != null && now.get(i).member().id().equals(meant.member().id()) ? i : at;
        }
        return new StaffView(now, true, looksAfter, at, giving && looksAfter, tries, told);
    }

    public StaffView choose(int at) {
        return new StaffView(all, seen, may, at, false, tries, null);
    }

    public StaffView told(@Nullable Told what) {
        return new StaffView(all, seen, may, chosen, giving, tries, what);
    }

    /** Turns to the fields of a new PIN, which are empty, or away from them. */
    public StaffView giving(boolean begun) {
        return new StaffView(all, seen, may, chosen, begun, tries + 1, null);
    }

    /** The PIN was taken, or not: in either case it is typed anew. */
    public StaffView answered(Told what) {
        return new StaffView(all, seen, may, chosen, giving && !what.good(), tries + 1, what);
    }

    /** The one who is meant. */
    public @Nullable Standing meant() {
        return chosen >= 0 && chosen < all.size() ? all.get(chosen) : null;
    }

    @Override
    public List<Offer> offers() {
        return giving ? List.of() : List.of(Offer.of(RoomAct.GIVE_PIN, may && meant() != null));
    }

    @Override
    public boolean mayEnter(Room room) {
        Standing meant = meant();
        return may && meant != null && (giving || meant.minutes() > 0);
    }

    @Override
    public Object scene() {
        Standing meant = meant();
        return meant == null ? "" : meant.member().id() + (giving ? " pin" : "");
    }

    @Override
    public String focus(Room room) {
        return giving ? Secret.GIVEN.name() : all.isEmpty() ? "" : "ROOM_LIST";
    }

    @Override
    public Object page() {
        return giving;
    }
}
