package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.Bridges;
import vn.tiepnhan.bridge.api.client.Subscription;
import vn.tiepnhan.bridge.layout.SampleSlips;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.file.FileLink;
import vn.tiepnhan.bridge.sim.printer.Fault;
import vn.tiepnhan.bridge.sim.printer.PrinterModel;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;
import vn.tiepnhan.bridge.sim.printer.outlet.PrinterOnLink;
import vn.tiepnhan.bridge.sim.scanner.LineVoice;
import vn.tiepnhan.profile.ProfileLibrary;

/** jSerialComm on real pseudo-terminals, through the API, cable pulled and put back. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class SerialDevicesTest {
    private static final List<Duration> SOON = List.of(Duration.ofMillis(100));
    private static final Duration STALL = Duration.ofSeconds(5);
    private final LineVoice scanner = new LineVoice(ProfileLibrary.shipped().scanner("generic-serial-scanner"));

    @TempDir
    private Path folder;

    @Test
    void scansArriveWithSymbologyAndGoOnAfterTheCableWasPulled() throws Exception {
        LinkedBlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();
        try (LocalBridge local = bridge();
                Bridge bridge = Bridges.connect(local.uri(), local.tokenFile())) {
            Subscription subscription = bridge.subscribe(events::add);
            PtyPair cable = PtyPair.plug(folder);
            String id = bridge.openScanner("serial:" + cable.ours() + "?baud=115200");
            awaitHealth(events, id, Health.READY);
            try (Link hand = FileLink.open(cable.theirs().toString())) {
                hand.write(scanner.says("PDF417", bytes("TN1A103.")), STALL);
                assertScan(events, id, "PDF417", "TN1A103.");
                hand.write(scanner.says("QR", bytes("Tiếng Việt")), STALL);
                assertScan(events, id, "QR", "Tiếng Việt");
                hand.write(scanner.says("QR", bytes("Tiếng Việt")), STALL);
                assertThat(events.poll(10, TimeUnit.SECONDS))
                        .as("the same code again counts once, and that is told")
                        .isInstanceOfSatisfying(
                                DeviceEvent.ScanDropped.class,
                                dropped -> assertThat(dropped.cause().code()).isEqualTo("SCAN_REPEATED"));
                hand.write(scanner.says(null, bytes("8936036020123")), STALL);
                assertScan(events, id, null, "8936036020123");
            }
            cable.close();
            awaitHealth(events, id, Health.ABSENT);
            try (PtyPair again = PtyPair.plug(folder)) {
                awaitHealth(events, id, Health.READY);
                try (Link hand = FileLink.open(again.theirs().toString())) {
                    hand.write(scanner.says("CODE_128", bytes("ZK415000123")), STALL);
                    assertScan(events, id, "CODE_128", "ZK415000123");
                }
            }
            subscription.close();
        }
    }

    @Test
    void printsOverASerialLineWithProofAndNamesALineLostMidSlip() throws Exception {
        AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);
        LinkedBlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();
        try (LocalBridge local = bridge();
                Bridge bridge = Bridges.connect(local.uri(), local.tokenFile());
                SimulatedPrinter printer = new SimulatedPrinter(
                        PrinterModel.of(QuickProfiles.in(folder.resolve("profiles")), "quick-80"),
                        fault::get,
                        (bytes, paper, whole) -> {})) {
            Subscription subscription = bridge.subscribe(events::add);
            PtyPair cable = PtyPair.plug(folder);
            String id;
            try (AutoCloseable on =
                    PrinterOnLink.start(printer, FileLink.open(cable.theirs().toString()))) {
                assertThat(on).isNotNull();
                id = bridge.openPrinter("serial:" + cable.ours() + "?profile=quick-80");
                assertThat(bridge.print("first", id, SampleSlips.receipt()).evidence())
                        .isEqualTo(Evidence.CUT_FAULT_FREE);
                fault.set(Fault.parse("paper-out&at=900"));
                PrintOutcome torn = bridge.print("second", id, SampleSlips.receipt());
                assertThat(torn.evidence()).isEqualTo(Evidence.UNKNOWN);
            }
            cable.close();
            awaitHealth(events, id, Health.ABSENT);
            assertThat(bridge.print("third", id, SampleSlips.receipt()).evidence())
                    .isEqualTo(Evidence.NOT_SENT);
            subscription.close();
        }
    }

    /** With nobody reading, a pty takes some 40 KB and then holds a write for ever; the link must not. */
    @Test
    void aPrinterThatTakesNothingIsGivenUpWithinTheProfilesPatience() throws Exception {
        PtyPair cable = PtyPair.plug(folder);
        try (Link link = vn.tiepnhan.bridge.link.serial.SerialLink.open(
                cable.ours().toString(),
                QuickProfiles.in(folder.resolve("profiles")).printer("quick-80").serial())) {
            LinkException stalled = org.junit.jupiter.api.Assertions.assertThrows(
                    LinkException.class, () -> link.write(new byte[200_000], Duration.ofMillis(700)));
            assertThat(stalled.kind()).isEqualTo(LinkException.Kind.STALLED);
            assertThat(stalled.accepted()).isBetween(1, 200_000);
        }
        cable.close();
    }

    private LocalBridge bridge() throws Exception {
        return LocalBridge.start(
                folder.resolve("state"), 0, QuickProfiles.in(folder.resolve("profiles")), Clock.systemUTC(), SOON);
    }

    private static void assertScan(
            LinkedBlockingQueue<DeviceEvent> events,
            String id,
            @org.jspecify.annotations.Nullable String symbology,
            String text)
            throws InterruptedException {
        DeviceEvent event = events.poll(10, TimeUnit.SECONDS);
        assertThat(event).isInstanceOfSatisfying(DeviceEvent.Scanned.class, scan -> {
            assertThat(scan.device()).isEqualTo(id);
            assertThat(scan.symbology()).isEqualTo(symbology);
            assertThat(new String(scan.bytes(), StandardCharsets.UTF_8)).isEqualTo(text);
        });
    }

    private static void awaitHealth(LinkedBlockingQueue<DeviceEvent> events, String id, Health wanted)
            throws InterruptedException {
        while (true) {
            DeviceEvent event = events.poll(15, TimeUnit.SECONDS);
            assertThat(event).as("no %s within 15 s", wanted).isNotNull();
            if (event instanceof DeviceEvent.StateChanged changed
                    && changed.state().id().equals(id)
                    && changed.state().health() == wanted) {
                return;
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
