package vn.tiepnhan.ui.counter.room.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.ui.counter.room.RoomDesk;
import vn.tiepnhan.ui.counter.room.state.PhotosView;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.RoomPlace;
import vn.tiepnhan.ui.counter.room.state.Told;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.kit.Drawn;

/** Asks the camera for a page and shows what came; the pictures themselves belong to what lies on the counter. */
final class PhotosModel implements PlaceModel {
    private final RoomBoard board;
    private final RoomDesk desk;
    private final Showing<PhotosView> showing;
    /** The one that is being opened. */
    private @Nullable Path drawing;

    PhotosModel(RoomBoard board, RoomDesk desk) {
        this.board = board;
        this.desk = desk;
        this.showing = board.of(PhotosView.class);
        board.board().listen(now -> board.onUi(this::follow));
    }

    @Override
    public void open() {
        showing.change(view -> view.told(null));
        follow();
    }

    /** Keeps to what lies on the counter: pictures come from cameras, scanners' folders, files dropped and opened. */
    private void follow() {
        CounterState now = board.board().state();
        if (!board.open() || now.room().place() != RoomPlace.PHOTOS) {
            return;
        }
        boolean evidence = now.specialCaseOpen();
        List<Path> there = evidence
                ? now.desktop().entry().evidence()
                : now.desktop().entry().pages();
        boolean camera = camera(now).isPresent();
        PhotosView view = showing.view();
        if (view.camera() != camera
                || view.evidence() != evidence
                || !view.pictures().equals(there)) {
            showing.change(before -> before.there(camera, evidence, there));
        }
        draw();
    }

    static Optional<DeviceState> camera(CounterState now) {
        return now.around().devices().stream()
                .filter(device -> device.profile().equals("page-camera"))
                .findFirst();
    }

    private void draw() {
        Path picture = showing.view().picture();
        if (picture == null || picture.equals(showing.view().seen()) || picture.equals(drawing)) {
            return;
        }
        drawing = picture;
        board.work(() -> {
            Drawn drawn = desk.machines().drawing().apply(picture);
            board.onUi(() -> {
                if (picture.equals(drawing)) {
                    drawing = null;
                    showing.change(view -> view.drawn(picture, drawn));
                }
            });
        });
    }

    @Override
    public void enter() {
        board.show(state -> state.sheet(Sheet.NONE).notice(null));
    }

    @Override
    public void act(RoomAct act) {
        switch (act) {
            case TAKE_PHOTO ->
                camera(board.board().state()).map(DeviceState::id).ifPresent(this::take);
            case DROP_PHOTO -> letGo();
            default -> throw new IllegalArgumentException("not of the pictures: " + act);
        }
    }

    /** The page itself comes as every page does that a device sends. */
    private void take(String camera) {
        showing.change(view -> view.told(null));
        board.busy("room.photo", () -> {
            Optional<Cause> trouble = desk.machines().camera().take(camera);
            trouble.ifPresent(cause -> showing.later(view -> view.told(Told.not(cause.vi(), cause.en()))));
        });
    }

    private void letGo() {
        Path picture = showing.view().picture();
        if (picture != null) {
            board.show(
                    now -> now.desktop(now.desktop().entry(now.desktop().entry().withoutEvidence(List.of(picture)))));
            showing.change(view -> view.told(Told.done(
                    "Đã bỏ ảnh này. Chụp lại, hoặc thêm ảnh khác.",
                    "This picture was let go. Take it again, or add another.")));
        }
    }

    @Override
    public void choose(int at) {
        showing.change(view -> view.choose(at));
        draw();
    }
}
