package vn.tiepnhan.bridge;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.LinkOpener;
import vn.tiepnhan.bridge.scan.ScannerDriver;
import vn.tiepnhan.profile.ScannerProfile;

/** One scanner: keeps its link open and tells the hub what is scanned, on a thread of its own. */
final class ScannerDevice implements AutoCloseable {
    private final ScannerProfile profile;
    private final LinkOpener opener;
    private final DeviceStatus status;
    private final EventHub hub;
    private final Backoff backoff;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch tried = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Link open;

    ScannerDevice(ScannerProfile profile, LinkOpener opener, DeviceStatus status, EventHub hub, List<Duration> waits) {
        this.profile = profile;
        this.opener = opener;
        this.status = status;
        this.hub = hub;
        this.backoff = new Backoff(waits);
        this.thread = new Thread(this::run, status.id());
        thread.setDaemon(true);
    }

    /** Begins to listen; returns when the link has been tried for the first time. */
    void start() {
        thread.start();
        try {
            tried.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            do {
                listen();
            } while (!closing.await(backoff.next().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (Link link = opener.open()) {
            open = link;
            backoff.worked();
            status.is(Health.READY, List.of());
            tried.countDown();
            new ScannerDriver(link, profile, this::scanned).listen();
        } catch (LinkException broken) {
            status.is(Health.ABSENT, List.of(broken.reason()));
            tried.countDown();
        } finally {
            open = null;
        }
    }

    private void scanned(ScannerDriver.Scan scan) {
        hub.publish(new DeviceEvent.Scanned(status.id(), scan.symbology(), scan.content(), status.now()));
    }

    @Override
    public void close() {
        closing.countDown();
        Link link = open;
        if (link != null) {
            link.close();
        }
        thread.interrupt();
    }
}
