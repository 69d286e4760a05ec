package vn.tiepnhan.bridge.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.device.Device;
import vn.tiepnhan.bridge.device.DeviceStatus;
import vn.tiepnhan.bridge.device.EventHub;

/** A camera over the counter that takes a page when it is told to; pages of one camera one after the other. */
public final class CameraDevice implements Device {
    private final FrameSource source;
    private final Path folder;
    private final PageShelf shelf;
    private final DeviceStatus status;
    private final EventHub hub;

    CameraDevice(FrameSource source, Path folder, DeviceStatus status, EventHub hub) {
        this.source = source;
        this.folder = folder;
        this.shelf = new PageShelf(folder);
        this.status = status;
        this.hub = hub;
    }

    /**
     * @param camera {@code csi} or a device of the kernel
     * @param folder for the pages taken; null for one of this process, readable by its user only
     */
    public static CameraDevice at(String camera, @Nullable Path folder, DeviceStatus status, EventHub hub) {
        try {
            Path pages = folder == null ? Files.createTempDirectory("tiepnhan-pages") : folder;
            return new CameraDevice(CameraProgram.onThisMachine(camera), pages, status, hub);
        } catch (IOException failed) {
            throw new BridgeException(
                    PageCauses.folderDenied("tiepnhan-pages", String.valueOf(failed.getMessage())), failed);
        }
    }

    @Override
    public void start() {
        check();
    }

    @Override
    public synchronized void check() {
        Optional<Cause> trouble = source.trouble();
        boolean gone =
                trouble.filter(cause -> cause.code().equals("CAMERA_ABSENT")).isPresent();
        status.is(
                trouble.isEmpty() ? Health.READY : gone ? Health.ABSENT : Health.NOT_READY,
                trouble.map(List::of).orElse(List.of()));
    }

    @Override
    public <R> R act(DeviceAct<R> act) {
        if (act instanceof DeviceAct.TakePage) {
            return act.answer().cast(take());
        }
        if (act instanceof DeviceAct.FetchPage fetch) {
            return act.answer().cast(shelf.piece(fetch.page(), fetch.offset()));
        }
        return Device.super.act(act);
    }

    private synchronized DeviceEvent.PageArrived take() {
        Path still = folder.resolve("still.jpg");
        try {
            Files.createDirectories(folder);
            shelf.open();
            shelf.tidy(status.now());
            Files.deleteIfExists(still);
            source.still(still);
            long size = Files.size(still);
            String page = shelf.receive(still, PageFormat.JPEG);
            DeviceEvent.PageArrived arrived = new DeviceEvent.PageArrived(
                    status.id(), page, "still.jpg", PageFormat.JPEG.mediaType(), size, status.now());
            status.is(Health.READY, List.of());
            hub.publish(arrived);
            return arrived;
        } catch (BridgeException refused) {
            status.is(Health.ATTENTION, List.of(refused.reason()));
            throw refused;
        } catch (IOException failed) {
            Cause cause = PageCauses.folderDenied(folder.toString(), String.valueOf(failed.getMessage()));
            status.is(Health.NOT_READY, List.of(cause));
            throw new BridgeException(cause, failed);
        }
    }

    /** Nothing stays open between two pages. */
    @Override
    public void close() {}
}
