package vn.tiepnhan.ui.counter.room.state;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.kit.Drawn;

/**
 * Pictures of what lies on the counter: of a special case its evidence, else pages of the dossier.
 *
 * @param camera whether one may be asked for a page now
 * @param evidence whether they show an incident; only those may be let go of
 * @param pictures in the order they came
 * @param chosen index of the one that is looked at, −1 for none
 * @param seen the one whose picture is drawn, or null
 */
public record PhotosView(
        boolean camera,
        boolean evidence,
        List<Path> pictures,
        int chosen,
        @Nullable Path seen,
        Drawn drawn,
        @Nullable Told told)
        implements PlaceView {
    public static final PhotosView NONE = new PhotosView(false, false, List.of(), -1, null, Drawn.UNDRAWN, null);

    public PhotosView {
        pictures = List.copyOf(pictures);
    }

    /** What is there now; a picture that came last is looked at. */
    public PhotosView there(boolean cameraReady, boolean asEvidence, List<Path> now) {
        Path looked = picture();
        boolean more = now.size() > pictures.size();
        int at = more || looked == null || !now.contains(looked) ? now.size() - 1 : now.indexOf(looked);
        return new PhotosView(cameraReady, asEvidence, now, at, seen, drawn, told);
    }

    public PhotosView choose(int at) {
        return new PhotosView(camera, evidence, pictures, Math.min(at, pictures.size() - 1), seen, drawn, null);
    }

    /** The picture of this file. */
    public PhotosView drawn(Path of, Drawn picture) {
        return new PhotosView(camera, evidence, pictures, chosen, of, picture, told);
    }

    public PhotosView told(@Nullable Told what) {
        return new PhotosView(camera, evidence, pictures, chosen, seen, drawn, what);
    }

    /** The one that is looked at. */
    public @Nullable Path picture() {
        return chosen >= 0 && chosen < pictures.size() ? pictures.get(chosen) : null;
    }

    @Override
    public List<Offer> offers() {
        return List.of(
                Offer.of(RoomAct.TAKE_PHOTO, camera), Offer.of(RoomAct.DROP_PHOTO, evidence && picture() != null));
    }

    @Override
    public boolean mayEnter(Room room) {
        return true;
    }

    @Override
    public Object scene() {
        return List.of(pictures.size(), chosen);
    }

    @Override
    public String focus(Room room) {
        return pictures.isEmpty() ? "" : "ROOM_LIST";
    }

    @Override
    public boolean wide() {
        return true;
    }
}
