package vn.tiepnhan.bridge.scanner;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.device.Attempts;
import vn.tiepnhan.bridge.device.Device;
import vn.tiepnhan.bridge.device.DeviceStatus;
import vn.tiepnhan.bridge.device.EventHub;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.LinkOpener;
import vn.tiepnhan.bridge.link.trace.Tap;
import vn.tiepnhan.bridge.scan.Reading;
import vn.tiepnhan.bridge.scan.ScanCauses;
import vn.tiepnhan.bridge.scan.ScannerDriver;

/** One scanner: keeps its link open and tells the hub what is scanned, on a thread of its own. */
final class ScannerDevice implements Device {
    private static final Duration COMMAND_PATIENCE = Duration.ofSeconds(1);

    private final Listening listening;
    private final LinkOpener opener;
    private final Tap tap;
    private final DeviceStatus status;
    private final EventHub hub;
    private final Attempts attempts;
    private final Object writing = new Object();
    private final Thread thread;
    private volatile @Nullable Link open;

    ScannerDevice(
            Listening listening, LinkOpener opener, Tap tap, Attempts attempts, DeviceStatus status, EventHub hub) {
        this.attempts = attempts;
        this.listening = listening;
        this.opener = tap.on(opener);
        this.tap = tap;
        this.status = status;
        this.hub = hub;
        this.thread = new Thread(() -> attempts.keepMaking(this::listen), status.id());
        thread.setDaemon(true);
    }

    @Override
    public Tap tap() {
        return tap;
    }

    @Override
    public void start() {
        thread.start();
        attempts.awaitThis();
    }

    /** A scanner that listens is well; one that is away is tried now. */
    @Override
    public void check() {
        if (open == null) {
            attempts.makeNow();
        }
    }

    private void listen() {
        try (Link link = opener.open()) {
            open = link;
            status.is(Health.READY, List.of());
            attempts.opened();
            new ScannerDriver(link, listening.decoder().get(), listening.limits(), listening.repeatWindow(), new Told())
                    .listen();
        } catch (LinkException broken) {
            status.is(Health.ABSENT, List.of(broken.reason()));
            attempts.failed();
        } finally {
            open = null;
        }
    }

    /** Beeps or lights up by the profile's command, between two reads. */
    @Override
    public <R> R act(DeviceAct<R> act) {
        if (!(act instanceof DeviceAct.Feedback feedback)) {
            return Device.super.act(act);
        }
        byte[] command = listening.feedback().get(feedback.tone());
        Link link = open;
        if (command == null || link == null) {
            return act.answer().cast(new DeviceAct.Feedback.Given(false));
        }
        try {
            synchronized (writing) {
                link.write(command, COMMAND_PATIENCE);
            }
            return act.answer().cast(new DeviceAct.Feedback.Given(true));
        } catch (LinkException lost) {
            throw new BridgeException(lost.reason(), lost);
        }
    }

    /** Scans become events; the last trouble stays beside the state until a code is read well. */
    private final class Told implements ScannerDriver.Listener {
        private boolean troubled;

        @Override
        public void scanned(Reading.Code code) {
            if (troubled) {
                troubled = false;
                status.is(Health.READY, List.of());
            }
            hub.publish(new DeviceEvent.Scanned(status.id(), code.symbology(), code.content(), status.now()));
        }

        @Override
        public void dropped(Cause cause) {
            hub.publish(new DeviceEvent.ScanDropped(status.id(), cause, status.now()));
            if (!cause.equals(ScanCauses.REPEATED)) {
                troubled = true;
                status.is(Health.READY, List.of(cause));
            }
        }
    }

    @Override
    public void close() {
        attempts.end();
        Link link = open;
        if (link != null) {
            link.close();
        }
        thread.interrupt();
    }
}
