package vn.tiepnhan.ui.counter.room.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.problem.ProblemBook.Group;
import vn.tiepnhan.ui.counter.pages.FolderItem;

/**
 * A problem that a unit tells.
 *
 * @param known what was told before, the most frequent first
 * @param chosen line of the list on show, −1 for none
 * @param pictures files that go with it
 * @param found pictures to choose from, null while none is being chosen
 */
public record ProblemView(
        List<Group> known,
        boolean seen,
        int chosen,
        List<Path> pictures,
        @Nullable List<FolderItem> found,
        @Nullable Told told)
        implements PlaceView {
    static final ProblemView UNSEEN = new ProblemView(List.of(), false, -1, List.of(), null, null);

    public ProblemView {
        known = List.copyOf(known);
        pictures = List.copyOf(pictures);
        found = found == null ? null : List.copyOf(found);
    }

    /** Whether a picture is being chosen. */
    public boolean picking() {
        return found != null;
    }

    public ProblemView seen(List<Group> now) {
        return new ProblemView(now, true, picking() ? chosen : -1, pictures, found, told);
    }

    public ProblemView choose(int at) {
        return new ProblemView(known, seen, at, pictures, found, told);
    }

    /** Pictures to choose from; null to choose none. */
    public ProblemView found(@Nullable List<FolderItem> files) {
        return new ProblemView(known, seen, files == null || files.isEmpty() ? -1 : 0, pictures, files, null);
    }

    /** With these pictures too; none is there twice. */
    public ProblemView with(List<Path> more) {
        List<Path> all = new ArrayList<>(pictures);
        more.stream().filter(path -> !all.contains(path)).forEach(all::add);
        return new ProblemView(known, seen, -1, all, null, null);
    }

    public ProblemView withoutPictures() {
        return new ProblemView(known, seen, chosen, List.of(), found, told);
    }

    public ProblemView told(@Nullable Told what) {
        return new ProblemView(known, seen, chosen, pictures, found, what);
    }

    @Override
    public boolean mayEnter(Room room) {
        if (picking()) {
            return chosen >= 0;
        }
        return !room.text(RoomSlot.PROBLEM_SOFTWARE).isBlank()
                && !room.text(RoomSlot.PROBLEM_SYMPTOM).isBlank();
    }

    @Override
    public Object scene() {
        return List.of(picking(), chosen);
    }

    @Override
    public String focus(Room room) {
        if (picking()) {
            return "ROOM_LIST";
        }
        boolean software = room.text(RoomSlot.PROBLEM_SOFTWARE).isBlank();
        return (software ? RoomSlot.PROBLEM_UNIT : RoomSlot.PROBLEM_SYMPTOM).name();
    }

    @Override
    public Object page() {
        return picking();
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public List<Offer> offers() {
        if (picking()) {
            return List.of();
        }
        return List.of(
                Offer.of(RoomAct.SAME_PROBLEM, chosen >= 0),
                Offer.of(RoomAct.ADD_PICTURE, true),
                Offer.of(RoomAct.NO_PICTURES, !pictures.isEmpty()));
    }
}
