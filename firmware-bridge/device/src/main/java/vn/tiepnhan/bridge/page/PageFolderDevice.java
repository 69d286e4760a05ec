package vn.tiepnhan.bridge.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.device.Device;
import vn.tiepnhan.bridge.device.DeviceStatus;
import vn.tiepnhan.bridge.device.EventHub;

/** A page scanner that writes files into a folder. */
public final class PageFolderDevice implements Device {
    private static final Logger LOG = LoggerFactory.getLogger(PageFolderDevice.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final long TIDY_EVERY = Duration.ofHours(1).dividedBy(LOOK);

    private final Path folder;
    private final PageShelf shelf;
    private final PageWatch watch;
    private final DeviceStatus status;
    private final EventHub hub;
    private final ScheduledExecutorService thread;
    private @Nullable Future<?> looking;
    private long looks;

    public PageFolderDevice(Path folder, DeviceStatus status, EventHub hub) {
        this.folder = folder;
        this.shelf = new PageShelf(folder);
        this.watch = new PageWatch(folder, shelf);
        this.status = status;
        this.hub = hub;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, status.id());
            made.setDaemon(true);
            return made;
        });
    }

    @Override
    public void start() {
        check();
        looking = thread.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void check() {
        try {
            thread.submit(this::look).get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A boundary of the thread: one bad look must not be the last. */
    private void look() {
        try {
            if (!Files.isDirectory(folder)) {
                status.is(Health.ABSENT, List.of(PageCauses.noFolder(folder.toString())));
                return;
            }
            shelf.open();
            if (looks++ % TIDY_EVERY == 0) {
                shelf.tidy(status.now());
            }
            watch.look(System.nanoTime()).forEach(this::tell);
            status.is(Health.READY, List.of());
        } catch (IOException refused) {
            LOG.debug("{} cannot be used", folder, refused);
            status.is(Health.NOT_READY, List.of(PageCauses.folderDenied(folder.toString(), words(refused))));
        } catch (RuntimeException fault) {
            LOG.error("looking at {} failed", folder, fault);
        }
    }

    private static String words(IOException refused) {
        return refused.getClass().getSimpleName() + " " + refused.getMessage();
    }

    private void tell(PageWatch.Found found) {
        if (found instanceof PageWatch.Found.Page page) {
            hub.publish(new DeviceEvent.PageArrived(
                    status.id(), page.page(), page.name(), page.format().mediaType(), page.size(), status.now()));
        } else if (found instanceof PageWatch.Found.Rejected rejected) {
            hub.publish(new DeviceEvent.ScanDropped(status.id(), rejected.cause(), status.now()));
        }
    }

    @Override
    public <R> R act(DeviceAct<R> act) {
        if (act instanceof DeviceAct.FetchPage fetch) {
            return act.answer().cast(shelf.piece(fetch.page(), fetch.offset()));
        }
        return Device.super.act(act);
    }

    @Override
    public void close() {
        Future<?> running = looking;
        if (running != null) {
            running.cancel(true);
        }
        thread.shutdownNow();
    }
}
