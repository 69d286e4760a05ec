package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.Bridges;
import vn.tiepnhan.bridge.code.KeyLayout;
import vn.tiepnhan.bridge.scan.hid.HidPosLayout;
import vn.tiepnhan.bridge.scan.keys.EventSize;
import vn.tiepnhan.bridge.sim.scanner.KeyVoice;
import vn.tiepnhan.bridge.sim.scanner.LineVoice;
import vn.tiepnhan.bridge.sim.scanner.PtyWire;
import vn.tiepnhan.bridge.sim.scanner.ReportVoice;
import vn.tiepnhan.bridge.sim.scanner.ScannerVoice;
import vn.tiepnhan.bridge.sim.scanner.SimulatedScanner;
import vn.tiepnhan.bridge.sim.scanner.Step;
import vn.tiepnhan.profile.ProfileLibrary;

/** Scanners of every interface on pseudo-terminals, heard over the API; pulled, flooded, and out of their minds. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class ScannerInterfacesTest {
    @TempDir
    private Path folder;

    private final LinkedBlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();

    enum Interface {
        SERIAL,
        HIDRAW,
        EVDEV;

        String address(Path tty) {
            return name().toLowerCase(Locale.ROOT) + ":" + tty;
        }

        ScannerVoice voice() {
            return switch (this) {
                case SERIAL -> new LineVoice(ProfileLibrary.shipped().scanner("generic-serial-scanner"));
                case HIDRAW -> new ReportVoice(HidPosLayout.COMMON);
                case EVDEV -> new KeyVoice(EventSize.ofThisProgram(), KeyLayout.named("us"), true);
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Interface.class)
    void isHeardInAnyPiecesAndAgainAfterItsCableWasPulled(Interface kind) throws Exception {
        try (LocalBridge local = bridge();
                Bridge bridge = Bridges.connect(local.uri(), local.tokenFile());
                AutoCloseable subscription = bridge.subscribe(events::add);
                PtyWire wire = new PtyWire(folder.resolve("tty"))) {
            assertThat(subscription).isNotNull();
            SimulatedScanner scanner = new SimulatedScanner(kind.voice(), "QR", wire, 1);
            String id = bridge.openScanner(kind.address(tty()));
            awaitHealth(id, Health.READY);
            scanner.perform(Step.parse("TNS1:2025-000123:K7Q2"));
            assertThat(next().symbology()).isEqualTo("QR");
            scanner.perform(Step.parse("!chunk 1"));
            scanner.perform(Step.parse("!burst 20 ABC.xyz#"));
            for (int i = 1; i <= 20; i++) {
                assertThat(text(next())).isEqualTo(String.format("ABC.xyz#%06d", i));
            }
            scanner.perform(new Step.Pull());
            awaitHealth(id, Health.ABSENT);
            scanner.perform(new Step.Plug());
            awaitHealth(id, Health.READY);
            scanner.perform(Step.parse("01/2025/79001"));
            assertThat(text(next())).isEqualTo("01/2025/79001");
        }
    }

    @Test
    void aMegabyteWithoutAnEndIsToldOnceAndTheNextCodeIsHeard() throws Exception {
        try (LocalBridge local = bridge();
                Bridge bridge = Bridges.connect(local.uri(), local.tokenFile());
                AutoCloseable subscription = bridge.subscribe(events::add);
                PtyWire wire = new PtyWire(folder.resolve("tty"))) {
            assertThat(subscription).isNotNull();
            SimulatedScanner scanner = new SimulatedScanner(Interface.SERIAL.voice(), "QR", wire, 1);
            String id = bridge.openScanner("serial:" + tty());
            awaitHealth(id, Health.READY);
            scanner.perform(new Step.Flood(1_000_000));
            assertThat(nextEvent()).isInstanceOfSatisfying(DeviceEvent.ScanDropped.class, dropped -> assertThat(
                            dropped.cause().code())
                    .isEqualTo("SCAN_TOO_LONG"));
            assertThat(nextEvent()).isInstanceOfSatisfying(DeviceEvent.StateChanged.class, changed -> assertThat(
                            changed.state().causes())
                    .hasSize(1));
            scanner.perform(Step.parse("!hex 0D"));
            scanner.perform(Step.parse("next"));
            assertThat(nextEvent()).isInstanceOfSatisfying(DeviceEvent.StateChanged.class, changed -> assertThat(
                            changed.state().causes())
                    .isEmpty());
            assertThat(text(next())).isEqualTo("next");
        }
    }

    /** The waits are an hour here: only seeing the port again can explain a quick return. */
    @ParameterizedTest
    @EnumSource(Interface.class)
    void aCablePutBackIsNoticedAtOnceHoweverLongTheWaitWouldBe(Interface kind) throws Exception {
        try (LocalBridge local = bridge(Duration.ofHours(1));
                Bridge bridge = Bridges.connect(local.uri(), local.tokenFile());
                AutoCloseable subscription = bridge.subscribe(events::add);
                PtyWire wire = new PtyWire(tty())) {
            assertThat(subscription).isNotNull();
            String id = bridge.openScanner(kind.address(tty()));
            awaitHealth(id, Health.READY);
            for (int i = 0; i < 3; i++) {
                wire.pull();
                awaitHealth(id, Health.ABSENT);
                wire.plug();
                awaitHealth(id, Health.READY);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Interface.class)
    void garbageNeverEndsTheListening(Interface kind) throws Exception {
        try (LocalBridge local = bridge();
                Bridge bridge = Bridges.connect(local.uri(), local.tokenFile());
                AutoCloseable subscription = bridge.subscribe(events::add);
                PtyWire wire = new PtyWire(folder.resolve("tty"))) {
            assertThat(subscription).isNotNull();
            SimulatedScanner scanner = new SimulatedScanner(kind.voice(), null, wire, new Random().nextLong());
            String id = bridge.openScanner(kind.address(tty()));
            awaitHealth(id, Health.READY);
            scanner.perform(new Step.Garbage(19_200));
            scanner.perform(new Step.Pull());
            awaitHealth(id, Health.ABSENT);
            scanner.perform(new Step.Plug());
            awaitHealth(id, Health.READY);
            events.clear();
            scanner.perform(Step.parse("well again"));
            assertThat(text(next())).isEqualTo("well again");
        }
    }

    @Test
    void aScannerWithoutSuchACommandSaysThatItCannotBeep() throws Exception {
        try (LocalBridge local = bridge();
                Bridge bridge = Bridges.connect(local.uri(), local.tokenFile());
                PtyWire wire = new PtyWire(folder.resolve("tty"))) {
            assertThat(wire).isNotNull();
            String id = bridge.openScanner("serial:" + tty());
            assertThat(bridge.act(id, new DeviceAct.Feedback(DeviceAct.Feedback.Tone.GOOD))
                            .given())
                    .isFalse();
        }
    }

    private Path tty() {
        return folder.resolve("tty");
    }

    private LocalBridge bridge() throws IOException {
        return bridge(Duration.ofMillis(50));
    }

    private LocalBridge bridge(Duration wait) throws IOException {
        return LocalBridge.start(
                folder.resolve("state"), 0, ProfileLibrary.shipped(), Clock.systemUTC(), List.of(wait));
    }

    /** The next scan; states of devices in between do not count. */
    private DeviceEvent.Scanned next() throws InterruptedException {
        while (true) {
            DeviceEvent event = nextEvent();
            if (event instanceof DeviceEvent.Scanned scan) {
                return scan;
            }
            assertThat(event).isInstanceOf(DeviceEvent.StateChanged.class);
        }
    }

    private DeviceEvent nextEvent() throws InterruptedException {
        DeviceEvent event = events.poll(15, TimeUnit.SECONDS);
        assertThat(event).as("nothing came").isNotNull();
        return event;
    }

    private void awaitHealth(String id, Health wanted) throws InterruptedException {
        while (true) {
            if (nextEvent() instanceof DeviceEvent.StateChanged changed
                    && changed.state().id().equals(id)
                    && changed.state().health() == wanted) {
                return;
            }
        }
    }

    private static String text(DeviceEvent.Scanned scan) {
        return new String(scan.bytes(), StandardCharsets.UTF_8);
    }
}
