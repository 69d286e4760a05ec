package vn.tiepnhan.ui.gallery;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.image.quality.PhotoFault;
import vn.tiepnhan.ui.counter.room.state.PhotosView;
import vn.tiepnhan.ui.counter.room.state.Room;
import vn.tiepnhan.ui.counter.room.state.RoomPlace;
import vn.tiepnhan.ui.counter.room.state.Told;
import vn.tiepnhan.ui.counter.seat.Photos;
import vn.tiepnhan.ui.counter.seat.Seat;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.Drawn;

/** Pictures taken for a special case, and none yet. */
final class PhotoStates {
    private static final Path SCREEN = Path.of("man-hinh-bao-loi.png");
    private static final Path PAGE = Path.of("trang-1.jpg");

    private PhotoStates() {}

    /** @param special a dossier whose special case is being written down */
    static void add(CounterState ready, CounterState special, Map<String, CounterState> states) {
        PhotosView none = PhotosView.NONE;
        Seat looked = Seat.FREE.photos(
                Photos.NONE.with(SCREEN, List.of()).with(PAGE, List.of(PhotoFault.BLUR, PhotoFault.CUT)));
        CounterState camera = special.seat(looked)
                .around(special.around()
                        .with(new DeviceState(
                                "camera-1",
                                "scanner",
                                "page-camera",
                                DeviceState.Health.READY,
                                List.of(),
                                Instant.EPOCH)));
        PhotosView two = none.there(true, true, List.of(SCREEN, PAGE));
        Told failed = Told.not(
                "Không thấy máy ảnh ở /dev/video0. Hãy cắm lại dây, hoặc xem: v4l2-ctl --list-devices",
                "There is no camera at /dev/video0. Plug it in again, or see: v4l2-ctl --list-devices");
        states.put("photos-none", at(ready, none));
        states.put("photos-first", at(camera, none.there(true, true, List.of())));
        states.put("photos", at(camera, two.choose(0).drawn(SCREEN, page())));
        states.put("photos-blurred", at(camera, two.drawn(PAGE, page())));
        states.put("photos-failed", at(camera, two.told(failed)));
    }

    private static CounterState at(CounterState state, PhotosView view) {
        return RoomStates.at(state, Room.EMPTY.with(view), RoomPlace.PHOTOS);
    }

    /** A page as a camera sees it: paper on a dark desk. */
    private static Drawn page() {
        var image = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0x4A4A4A));
        g.fillRect(0, 0, 900, 1200);
        g.setColor(new Color(0xF2F0EA));
        g.fillRect(60, 50, 780, 1100);
        g.setColor(new Color(0x303030));
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 34));
        g.drawString("PHIẾU GIAO NHẬN HỒ SƠ SỐ 101", 130, 150);
        for (int line = 0; line < 26; line++) {
            g.fillRect(130, 220 + line * 34, 640 - line * 37 % 210, 8);
        }
        g.dispose();
        return new Drawn(image);
    }
}
