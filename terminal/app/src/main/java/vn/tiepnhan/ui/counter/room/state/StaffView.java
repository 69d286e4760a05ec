package vn.tiepnhan.ui.counter.room.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.staff.StaffRoom.Standing;

/**
 * Who works here, and whose PIN is locked.
 *
 * @param may whether whoever is on duty looks after others' PINs
 */
public record StaffView(List<Standing> all, boolean seen, boolean may, int chosen, @Nullable Told told)
        implements PlaceView {
    public static final StaffView UNSEEN = new StaffView(List.of(), false, false, 0, null);

    public StaffView {
        all = List.copyOf(all);
    }

    public StaffView seen(List<Standing> now, boolean looksAfter) {
        return new StaffView(now, true, looksAfter, Math.max(0, Math.min(chosen, now.size() - 1)), told);
    }

    public StaffView choose(int at) {
        return new StaffView(all, seen, may, at, null);
    }

    public StaffView told(@Nullable Told what) {
        return new StaffView(all, seen, may, chosen, what);
    }

    /** The one who is meant. */
    public @Nullable Standing meant() {
        return chosen >= 0 && chosen < all.size() ? all.get(chosen) : null;
    }

    @Override
    public List<Offer> offers() {
        return List.of();
    }

    @Override
    public boolean mayEnter(Room room) {
        Standing meant = meant();
        return may && meant != null && meant.minutes() > 0;
    }

    @Override
    public Object scene() {
        Standing meant = meant();
        return meant == null ? "" : meant.member().id();
    }

    @Override
    public String focus(Room room) {
        return all.isEmpty() ? "" : "ROOM_LIST";
    }
}
