package vn.tiepnhan.bridge.scanner;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.device.Backoff;
import vn.tiepnhan.bridge.device.Device;
import vn.tiepnhan.bridge.device.DeviceStatus;
import vn.tiepnhan.bridge.device.EventHub;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.LinkOpener;
import vn.tiepnhan.bridge.scan.ScannerDriver;
import vn.tiepnhan.profile.ScannerProfile;

/** One scanner: keeps its link open and tells the hub what is scanned, on a thread of its own. */
final class ScannerDevice implements Device {
    private static final Logger LOG = LoggerFactory.getLogger(ScannerDevice.class);

    private final ScannerProfile profile;
    private final LinkOpener opener;
    private final DeviceStatus status;
    private final EventHub hub;
    private final Backoff backoff;
    private final Semaphore nudges = new Semaphore(0);
    private volatile CountDownLatch tried = new CountDownLatch(1);
    private volatile boolean closing;
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

    @Override
    public void start() {
        thread.start();
        awaitTry(tried);
    }

    /** A scanner that listens is well; one that is away is tried now. */
    @Override
    public void check() {
        if (open == null) {
            CountDownLatch next = new CountDownLatch(1);
            tried = next;
            nudges.release();
            awaitTry(next);
        }
    }

    private static void awaitTry(CountDownLatch tried) {
        try {
            tried.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!closing) {
                listen();
                boolean nudged = nudges.tryAcquire(backoff.next().toMillis(), TimeUnit.MILLISECONDS);
                nudges.drainPermits();
                LOG.debug("{} is tried again{}", status.id(), nudged ? " because somebody asked" : "");
            }
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
        closing = true;
        Link link = open;
        if (link != null) {
            link.close();
        }
        thread.interrupt();
        tried.countDown();
    }
}
