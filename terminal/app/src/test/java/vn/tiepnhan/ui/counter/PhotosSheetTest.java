package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Blobs;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.ui.counter.room.state.PhotosView;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.state.Slot;

/** Pictures of a special case: from a scanner's folder, from a file, from a camera that is not there. */
class PhotosSheetTest {
    private static final LocalDateTime CLOSED = LocalDateTime.of(2015, 10, 7, 9, 0);

    @TempDir
    Path folder;

    @Test
    void aPageScannedIntoTheFolderIsSeenLargeAndLetGoOf() throws IOException {
        Path scans = Files.createDirectory(folder.resolve("scans"));
        try (LiveCounter counter = LiveCounter.open(folder, CLOSED, "", null, List.of("folder:" + scans))) {
            special(counter);
            counter.press(CounterAction.PHOTOS);
            CounterState opened = counter.await(state -> state.sheet() == Sheet.ROOM);
            assertThat(opened.room().photos().evidence()).isTrue();
            assertThat(opened.room().photos().camera()).isFalse();
            scanned(scans, "trang-1.png", 1240, 1754);
            PhotosView one = pictures(counter, 1);
            assertThat(Objects.requireNonNull(one.drawn().dots()).getWidth()).isEqualTo(1240);
            scanned(scans, "trang-2.png", 300, 400);
            PhotosView two = pictures(counter, 2);
            assertThat(two.chosen()).as("the page that came last is looked at").isEqualTo(1);
            Path small = Objects.requireNonNull(two.picture());
            counter.await(state -> state.seat().photos().bad(small));
            counter.on(() -> counter.model().room(new RoomStep.Do(RoomAct.DROP_PHOTO)));
            CounterState left =
                    counter.await(state -> state.room().photos().pictures().size() == 1);
            assertThat(left.desktop().entry().evidence())
                    .isEqualTo(left.room().photos().pictures());
            counter.press(CounterAction.RECEIVE);
            counter.await(state -> state.sheet() == Sheet.NONE);
            counter.press(CounterAction.RECEIVE);
            counter.await(state -> state.stage() == Stage.RECEIVED);
        }
        try (Store store = Store.beside(folder.resolve("data"), "test", Clock.system(Timekeeper.ZONE))) {
            Entry entry =
                    store.read(tables -> tables.receipts().after(0, 10)).get(0).entry();
            assertThat(entry.details().ticket()).isEqualTo("IV-24871");
            assertThat(entry.details().guidance()).startsWith("Lần sau, đề nghị đơn vị lập và gửi hồ sơ điện tử");
            List<Blobs.Blob> kept = store.read(tables -> tables.blobs().of(entry.sequence()));
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void aCameraThatWasUnpluggedSaysWhatToDo() {
        String camera = "camera:" + folder.resolve("video7");
        try (LiveCounter counter = LiveCounter.open(folder, CLOSED, "", null, List.of(camera))) {
            special(counter);
            counter.await(state -> state.around().devices().size() > 1);
            counter.press(CounterAction.PHOTOS);
            counter.await(state -> state.room().photos().camera());
            counter.on(() -> counter.model().room(new RoomStep.Do(RoomAct.TAKE_PHOTO)));
            CounterState told = counter.await(state -> state.room().photos().told() != null && state.busy() == null);
            assertThat(Objects.requireNonNull(told.room().photos().told())
                            .said()
                            .vi())
                    .contains("Không thấy máy ảnh", "Hãy cắm lại dây");
        }
    }

    /** A picture of a screen is small and yet every letter of it can be read. */
    @Test
    void aPictureOfTheScreenIsNotTooSmall() throws IOException {
        Path screen = folder.resolve("loi-ibhxh.png");
        written(screen, 1366, 768);
        try (LiveCounter counter = LiveCounter.open(folder, CLOSED, "")) {
            special(counter);
            counter.on(() -> counter.model().drop(List.of(screen)));
            CounterState looked =
                    counter.await(state -> state.seat().photos().looked().containsKey(screen));
            assertThat(looked.seat().photos().looked().get(screen)).isEmpty();
        }
    }

    private static void special(LiveCounter counter) {
        counter.press(CounterAction.TYPE);
        counter.on(() -> {
            counter.model().type(Slot.UNIT, "TA01234");
            counter.model().type(Slot.MST, "0100109106");
            counter.model().type(Slot.PROCEDURE, "103");
        });
        counter.press(CounterAction.RECEIVE);
        counter.await(state -> state.stage() == Stage.DECIDED);
        counter.press(CounterAction.SOFTWARE);
        counter.await(CounterState::specialCaseOpen);
        counter.on(() -> {
            counter.model().type(Slot.DESCRIPTION, "Không kết nối được máy chủ khi ký.");
            counter.model().type(Slot.TICKET, " IV-24871 ");
            counter.model().commit(true);
        });
    }

    private static PhotosView pictures(LiveCounter counter, int wanted) {
        return counter.await(state -> {
                    PhotosView view = state.room().photos();
                    return view.pictures().size() == wanted
                            && Objects.equals(view.picture(), view.seen())
                            && view.drawn().dots() != null
                            && state.busy() == null;
                })
                .room()
                .photos();
    }

    /** As a scanner leaves it: whole at once. */
    private void scanned(Path scans, String name, int width, int height) throws IOException {
        Path made = folder.resolve(name);
        written(made, width, height);
        Files.move(made, scans.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void written(Path file, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0xE8E8E8));
        g.fillRect(0, 0, width, height);
        g.setColor(Color.BLACK);
        for (int y = 40; y < height - 40; y += 24) {
            for (int x = 40; x < width - 40; x += 14) {
                g.fillRect(x, y, 8, 12);
            }
        }
        g.dispose();
        ImageIO.write(image, "png", file.toFile());
    }
}
