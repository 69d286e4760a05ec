package vn.tiepnhan.bridge.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.LocalBridge;
import vn.tiepnhan.bridge.PtyPair;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceEvent.PanelInput;
import vn.tiepnhan.bridge.api.DeviceEvent.PanelInput.Input;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.Bridges;
import vn.tiepnhan.bridge.api.client.Subscription;
import vn.tiepnhan.bridge.sim.panel.SimulatedBoard;
import vn.tiepnhan.profile.ProfileLibrary;

/** A Firmata board on a pseudo-terminal, through the API: lamps, buttons, resets, noise and pulled cables. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class FirmataPanelTest {
    private static final int READY = 8;
    private static final int BUSY = 9;
    private static final int FAULT = 10;
    private static final int BUZZER = 11;
    private static final int CALL = 2;
    private static final int PRESENCE = 4;

    @TempDir
    private Path folder;

    private final Map<Integer, Integer> changes = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();

    private LocalBridge bridge() throws Exception {
        return LocalBridge.start(folder.resolve("state"), 0, ProfileLibrary.shipped(), Clock.systemUTC());
    }

    private Path tty() {
        return folder.resolve("board");
    }

    private SimulatedBoard board() {
        return SimulatedBoard.plug(tty(), (pin, high) -> changes.merge(pin, 1, Integer::sum));
    }

    private static void until(BooleanSupplier is) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!is.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private String open(Bridge bridge) {
        return bridge.open("panel", "firmata:" + tty() + "?name=bang");
    }

    private static Health health(Bridge bridge) {
        return bridge.devices().stream()
                .filter(device -> device.id().equals("bang"))
                .map(DeviceState::health)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsHowTheDevicesAreAndLeavesEveryLampSafe() throws Exception {
        try (SimulatedBoard board = board()) {
            try (LocalBridge local = bridge();
                    Bridge bridge = Bridges.connect(local.uri(), local.tokenFile())) {
                String id = open(bridge);
                assertThat(health(bridge)).isEqualTo(Health.READY);
                until(() -> board.level(READY));
                assertThat(board.isOutput(BUZZER)).isTrue();
                assertThat(board.level(FAULT)).isFalse();

                bridge.openPrinter("tcp://127.0.0.1:1?name=may-in");
                until(() -> board.level(FAULT) && !board.level(READY));
                until(() -> changes.getOrDefault(BUZZER, 0) > 0);

                bridge.act(id, new DeviceAct.ShowState(DeviceAct.ShowState.Shown.BUSY));
                until(() -> changes.getOrDefault(BUSY, 0) >= 3);
                bridge.act(id, new DeviceAct.ShowState(null));
                until(() -> board.level(FAULT));
            }
            until(() -> !board.level(FAULT) && !board.level(READY) && !board.level(BUSY) && !board.level(BUZZER));
        }
    }

    @Test
    void tellsAPressOnceWhenItIsSteady() throws Exception {
        try (SimulatedBoard board = board();
                LocalBridge local = bridge();
                Bridge bridge = Bridges.connect(local.uri(), local.tokenFile());
                Subscription listening = bridge.subscribe(this::keep)) {
            assertThat(listening).isNotNull();
            open(bridge);
            for (int i = 0; i < 20; i++) {
                board.put(CALL, i % 2 == 0);
            }
            board.put(CALL, false);
            assertInput(Input.BUTTON_CALL, true);
            board.put(CALL, null);
            assertInput(Input.BUTTON_CALL, false);
            board.put(PRESENCE, true);
            assertInput(Input.PRESENCE, true);
            assertThat(events).isEmpty();
        }
    }

    private void keep(DeviceEvent event) {
        if (event instanceof PanelInput) {
            events.add(event);
        }
    }

    private void assertInput(Input input, boolean active) throws InterruptedException {
        assertThat(events.poll(15, TimeUnit.SECONDS)).isInstanceOfSatisfying(PanelInput.class, told -> {
            assertThat(told.input()).isEqualTo(input);
            assertThat(told.active()).isEqualTo(active);
            assertThat(told.device()).isEqualTo("bang");
        });
    }

    @Test
    void aBoardThatResetsOrTalksNonsenseIsSetUpAgain() throws Exception {
        try (SimulatedBoard board = board();
                LocalBridge local = bridge();
                Bridge bridge = Bridges.connect(local.uri(), local.tokenFile());
                Subscription listening = bridge.subscribe(this::keep)) {
            assertThat(listening).isNotNull();
            open(bridge);
            until(() -> board.level(READY));
            board.say(
                    new byte[] {(byte) 0xF0, 1, 2, 3, (byte) 0x91, 5, (byte) 0xF0, (byte) 0xF7, (byte) 0xE0, 1, 77, 3});
            board.reset();
            until(() -> board.isOutput(READY) && board.level(READY));
            board.put(CALL, false);
            assertInput(Input.BUTTON_CALL, true);
        }
    }

    @Test
    void comesBackAfterItsCableWasPulled() throws Exception {
        try (LocalBridge local = bridge();
                Bridge bridge = Bridges.connect(local.uri(), local.tokenFile());
                Subscription listening = bridge.subscribe(events::add)) {
            assertThat(listening).isNotNull();
            SimulatedBoard first = board();
            open(bridge);
            until(() -> first.level(READY));
            first.close();
            told(Health.ABSENT);
            try (SimulatedBoard second = board()) {
                told(Health.READY);
                until(() -> second.level(READY));
            }
        }
    }

    /** Waits for the event: whoever keeps asking is told that this is too often. */
    private void told(Health health) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!(events.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS) instanceof DeviceEvent.StateChanged changed
                && changed.state().health() == health)) {
            assertThat(System.nanoTime()).as("never told: " + health).isLessThan(end);
        }
    }

    @Test
    void testsEveryLampAndTheBuzzerInTurn() throws Exception {
        try (SimulatedBoard board = board();
                LocalBridge local = bridge();
                Bridge bridge = Bridges.connect(local.uri(), local.tokenFile())) {
            String id = open(bridge);
            until(() -> board.level(READY));
            changes.clear();
            bridge.act(id, new DeviceAct.TestPanel());
            assertThat(changes.keySet()).contains(BUSY, FAULT, BUZZER);
            until(() -> board.level(READY) && !board.level(BUZZER));
        }
    }

    @Test
    void aBoardWithoutFirmataIsSaidToBeOne() throws Exception {
        try (PtyPair cable = PtyPair.plug(folder);
                LocalBridge local = bridge()) {
            local.devices().open("panel", "firmata:" + cable.ours() + "?name=bang");
            DeviceState state = local.devices().devices().get(0);
            assertThat(state.health()).isEqualTo(Health.ABSENT);
            assertThat(state.causes().get(0).vi()).contains("StandardFirmata");
        }
    }
}
