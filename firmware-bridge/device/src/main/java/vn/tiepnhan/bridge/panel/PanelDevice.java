package vn.tiepnhan.bridge.panel;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.client.Subscription;
import vn.tiepnhan.bridge.device.Attempts;
import vn.tiepnhan.bridge.device.Device;
import vn.tiepnhan.bridge.device.DeviceStatus;
import vn.tiepnhan.bridge.device.EventHub;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.Wires;
import vn.tiepnhan.profile.PanelProfile;
import vn.tiepnhan.profile.panel.PanelRole;
import vn.tiepnhan.profile.panel.PanelState;

/**
 * One panel: shows how the counter is, tells what was pressed, and leaves every output safe when it ends. Everything
 * happens on the device's own thread. After {@code kill -9} nobody sets the outputs: the next start does first thing, and
 * until then the panel's own resistors must (README, "To be checked on real hardware").
 */
final class PanelDevice implements Device {
    private static final Logger LOG = LoggerFactory.getLogger(PanelDevice.class);
    private static final Duration LONGEST_TEST = Duration.ofSeconds(10);

    private final PanelProfile profile;
    private final WiresOpener opener;
    private final Attempts attempts;
    private final DeviceStatus status;
    private final EventHub hub;
    private final Mood mood = new Mood();
    private final Duration poll;
    private final Thread thread;
    private volatile @Nullable CountDownLatch testing;
    private volatile boolean open;
    private @Nullable Subscription others;

    PanelDevice(PanelProfile profile, WiresOpener opener, Attempts attempts, DeviceStatus status, EventHub hub) {
        this.profile = profile;
        this.opener = opener;
        this.attempts = attempts;
        this.status = status;
        this.hub = hub;
        this.poll = Duration.ofMillis(profile.pollMillis().value());
        this.thread = new Thread(() -> attempts.keepMaking(this::serve), status.id());
        thread.setDaemon(true);
    }

    @Override
    public void start() {
        others = hub.subscribe(mood::hear);
        thread.start();
        attempts.awaitThis();
    }

    @Override
    public void check() {
        if (!open) {
            attempts.makeNow();
        }
    }

    @Override
    public <R> R act(DeviceAct<R> act) {
        if (act instanceof DeviceAct.ShowState show) {
            mood.wish(
                    show.state() == null
                            ? null
                            : PanelState.valueOf(show.state().name()));
            return act.answer().cast(status.state());
        }
        if (act instanceof DeviceAct.TestPanel) {
            test();
            return act.answer().cast(status.state());
        }
        return Device.super.act(act);
    }

    /** Returns when every lamp and the buzzer had its turn; at once where no board is there. */
    private void test() {
        CountDownLatch mine = new CountDownLatch(1);
        testing = mine;
        if (!open) {
            endTest(); // or the board would begin with it when it comes back
        }
        try {
            if (!mine.await(LONGEST_TEST.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("{}: a test that did not end", status.id());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        try (Wires wires = opener.open()) {
            open = true;
            status.is(Health.READY, List.of());
            attempts.opened();
            tend(wires);
        } catch (LinkException broken) {
            status.is(Health.ABSENT, List.of(broken.reason()));
            attempts.failed();
        } finally {
            open = false;
            endTest();
        }
    }

    private void tend(Wires wires) throws LinkException {
        Display display = new Display(profile);
        Inputs inputs = new Inputs(profile, this::pressed);
        Map<Integer, Boolean> levels = new HashMap<>();
        boolean tested = false;
        while (!attempts.ended()) {
            wires.refresh(poll);
            long now = System.nanoTime();
            inputs.look(wires, now);
            display.show(mood.now(), now);
            if (testing != null && !tested) {
                display.test(now);
                tested = true;
            } else if (tested && !display.testing(now)) {
                tested = false;
                endTest();
            }
            set(wires, display.levels(now), levels);
        }
        set(wires, display.safe(), levels);
    }

    private void endTest() {
        CountDownLatch waiting = testing;
        testing = null;
        if (waiting != null) {
            waiting.countDown();
        }
    }

    private static void set(Wires wires, Map<Integer, Boolean> wanted, Map<Integer, Boolean> known)
            throws LinkException {
        for (Map.Entry<Integer, Boolean> level : wanted.entrySet()) {
            if (!level.getValue().equals(known.get(level.getKey()))) {
                wires.set(level.getKey(), level.getValue());
                known.put(level.getKey(), level.getValue());
            }
        }
    }

    private void pressed(PanelRole role, boolean active) {
        hub.publish(new DeviceEvent.PanelInput(
                status.id(), DeviceEvent.PanelInput.Input.valueOf(role.name()), active, status.now()));
    }

    /** Waits until the outputs are safe. */
    @Override
    public void close() {
        attempts.end();
        Subscription hearing = others;
        if (hearing != null) {
            hearing.close();
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
