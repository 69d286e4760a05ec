package vn.tiepnhan.ui.counter.room.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.reception.ClockTrust.Standing;

/**
 * How far the time of this counter is believed.
 *
 * @param standing null until known
 */
public record ClockView(@Nullable Standing standing, @Nullable Told told) implements PlaceView {
    public static final ClockView UNSEEN = new ClockView(null, null);

    public ClockView seen(Standing now) {
        return new ClockView(now, told);
    }

    public ClockView told(@Nullable Told what) {
        return new ClockView(standing, what);
    }

    @Override
    public List<Offer> offers() {
        return List.of();
    }

    /** Nobody's word is needed where a time server or the centre vouches. */
    @Override
    public boolean mayEnter(Room room) {
        return standing != null && !standing.quality().equals("SYNCED");
    }

    @Override
    public Object scene() {
        return standing == null ? "" : standing.quality();
    }
}
