package vn.tiepnhan.ui.counter;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.policy.published.Published;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.rules.ProfileRules;
import vn.tiepnhan.rules.RuleShelf;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.counter.pages.FolderReader;
import vn.tiepnhan.ui.counter.pages.Places;
import vn.tiepnhan.ui.counter.photo.PagePicture;
import vn.tiepnhan.ui.counter.room.PagePrinting;
import vn.tiepnhan.ui.counter.room.QueuePlace;
import vn.tiepnhan.ui.counter.room.RoomDesk;
import vn.tiepnhan.ui.counter.room.SaveFolder;

/** Puts together what the sheets of the room work with. */
final class RoomParts {
    private RoomParts() {}

    static RoomDesk of(
            TerminalDesk.Settings settings, Store store, ProfileRules rules, Timekeeper time, DeskDevices devices) {
        return new RoomDesk(
                store,
                rules,
                time,
                new QueuePlace(store, settings.queue(), time, settings.clock()),
                new RoomDesk.Machines(
                        new RoomPrinter(devices, store.training()),
                        PagePrinting.ofThisMachine(),
                        camera -> taken(devices, camera),
                        PagePicture::of),
                SaveFolder.ofThisUser(),
                new FolderReader(Places.ofThisUser(), Timekeeper.ZONE),
                settings.clock(),
                SeatParts.machine(settings),
                new RoomDesk.Figures(settings.profile(), () -> published(settings), settings.language()));
    }

    private static Optional<Cause> taken(DeskDevices devices, String camera) {
        try {
            devices.bridge().act(camera, new DeviceAct.TakePage());
            return Optional.empty();
        } catch (BridgeException refused) {
            return Optional.of(refused.reason());
        }
    }

    private static Published published(TerminalDesk.Settings settings) {
        LocalDate day = LocalDate.ofInstant(settings.clock().instant(), Timekeeper.ZONE);
        return RuleShelf.of(settings.data()).on(day).published();
    }
}
