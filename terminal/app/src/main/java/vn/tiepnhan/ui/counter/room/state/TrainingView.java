package vn.tiepnhan.ui.counter.room.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Training: a store of its own, in which nothing counts.
 *
 * @param inside whether this counter is in training now
 * @param way whether there is a way into it, or out of it; a folder that is for training alone has none
 * @param passing whether it was taken: the window opens anew over the other store
 */
public record TrainingView(boolean inside, boolean way, boolean passing, @Nullable Told told) implements PlaceView {
    public static final TrainingView UNSEEN = new TrainingView(false, false, false, null);

    public TrainingView at(boolean training, boolean leads) {
        return new TrainingView(training, leads, passing, null);
    }

    public TrainingView pass() {
        return new TrainingView(inside, way, true, null);
    }

    public TrainingView told(@Nullable Told what) {
        return new TrainingView(inside, way, passing, what);
    }

    @Override
    public List<Offer> offers() {
        return inside
                ? List.of(
                        Offer.of(RoomAct.SAMPLE_103, true),
                        Offer.of(RoomAct.SAMPLE_101, true),
                        Offer.of(RoomAct.SAMPLE_600, true))
                : List.of();
    }

    @Override
    public boolean mayEnter(Room room) {
        return way && !passing;
    }

    @Override
    public Object scene() {
        return inside;
    }
}
