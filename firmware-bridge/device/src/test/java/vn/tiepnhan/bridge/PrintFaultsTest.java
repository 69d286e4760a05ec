package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.api.client.Subscription;
import vn.tiepnhan.bridge.device.EventHub;
import vn.tiepnhan.bridge.device.Surroundings;
import vn.tiepnhan.bridge.escpos.SlipRenderer;
import vn.tiepnhan.bridge.layout.SampleSlips;
import vn.tiepnhan.bridge.layout.SlipLayout;
import vn.tiepnhan.bridge.printer.JobJournal;
import vn.tiepnhan.bridge.printer.PrintDesk;
import vn.tiepnhan.bridge.printer.calibration.Calibrations;
import vn.tiepnhan.bridge.sim.printer.Fault;
import vn.tiepnhan.bridge.sim.printer.PrinterModel;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;
import vn.tiepnhan.bridge.sim.printer.outlet.PrinterServer;
import vn.tiepnhan.profile.ProfileLibrary;

/** Every fault of a printer on a real TCP socket, and the outcome that may be told of it. */
final class PrintFaultsTest {
    private static final List<Duration> SOON = List.of(Duration.ofMillis(50));

    @TempDir
    private Path folder;

    private final AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);
    private final AtomicInteger wholeSlips = new AtomicInteger();
    private @Nullable ProfileLibrary profiles;
    private @Nullable DeviceRegistry bridge;
    private @Nullable PrinterServer server;

    @BeforeEach
    void start() throws Exception {
        profiles = QuickProfiles.in(folder.resolve("profiles"));
        bridge = registry();
        server = printer(0);
    }

    @AfterEach
    void stop() throws Exception {
        bridge().close();
        server().close();
    }

    @ParameterizedTest
    @CsvSource({
        "none, CUT_FAULT_FREE, , 1",
        "near-end, CUT_FAULT_FREE, , 1",
        "slow, CUT_FAULT_FREE, , 1",
        "paper-out, NOT_SENT, PAPER_OUT, 0",
        "cover, NOT_SENT, COVER_OPEN, 0",
        "jam, NOT_SENT, CUTTER, 0",
        "silent, NOT_SENT, NO_ANSWER, 0",
        "cut, NOT_SENT, DEVICE_LOST, 0",
        "paper-out&at=500, UNKNOWN, PAPER_OUT, 0",
        "cover&at=500, UNKNOWN, COVER_OPEN, 0",
        "jam&at=2000, UNKNOWN, CUTTER, 0",
        "cut&at=1, UNKNOWN, DEVICE_LOST, 0",
        "cut&at=500, UNKNOWN, DEVICE_LOST, 0",
        "cut&at=5000, UNKNOWN, DEVICE_LOST, 0"
    })
    void eachFaultHasItsOutcomeAndNoneIsRetriedByItself(
            String word, Evidence evidence, @Nullable String cause, int slips) {
        String device = open();
        fault.set(Fault.parse(word));
        PrintOutcome outcome = bridge().print("job", device, SampleSlips.receipt());
        assertThat(outcome.evidence()).isEqualTo(evidence);
        assertThat(outcome.cause() == null ? null : outcome.cause().code()).isEqualTo(cause);
        assertThat(outcome.payloadBytes() > 0).isEqualTo(evidence != Evidence.NOT_SENT);
        assertThat(wholeSlips).hasValue(slips);
        if (evidence != Evidence.NOT_SENT) {
            fault.set(Fault.NONE);
            assertThat(bridge().print("job", device, SampleSlips.receipt())).isEqualTo(outcome);
            assertThat(bridge().outcome("job")).isEqualTo(outcome);
        }
    }

    @Test
    void aJobOfWhichNothingWasSentMayBeTriedAgainUnderItsId() {
        String device = open();
        fault.set(Fault.parse("paper-out"));
        assertThat(bridge().print("job", device, SampleSlips.receipt()).evidence())
                .isEqualTo(Evidence.NOT_SENT);
        fault.set(Fault.NONE);
        assertThat(bridge().print("job", device, SampleSlips.receipt()).evidence())
                .isEqualTo(Evidence.CUT_FAULT_FREE);
        assertThat(wholeSlips).hasValue(1);
    }

    @Test
    void paperPutInWhileTheJobWaitsLetsItFinish() throws Exception {
        String device = open();
        Subscription subscription = bridge().subscribe(event -> {
            if (event instanceof DeviceEvent.StateChanged changed
                    && changed.state().health() == Health.NOT_READY) {
                fault.set(Fault.NONE);
            }
        });
        fault.set(Fault.parse("paper-out&at=500"));
        assertThat(bridge().print("job", device, SampleSlips.receipt()).evidence())
                .isEqualTo(Evidence.CUT_FAULT_FREE);
        subscription.close();
    }

    @Test
    void afterAnUnknownTheNextJobIsNotTakenForDoneByAnOldAnswer() {
        String device = open();
        fault.set(Fault.parse("paper-out&at=500"));
        assertThat(bridge().print("first", device, SampleSlips.receipt()).evidence())
                .isEqualTo(Evidence.UNKNOWN);
        fault.set(Fault.parse("paper-out&at=3000"));
        PrintOutcome second = bridge().print("second", device, SampleSlips.receipt());
        assertThat(second.evidence()).isIn(Evidence.NOT_SENT, Evidence.UNKNOWN);
        assertThat(wholeSlips).hasValue(0);
    }

    @Test
    void anIdTakenByAnotherSlipIsRefused() {
        String device = open();
        bridge().print("job", device, SampleSlips.receipt());
        assertThatThrownBy(() -> bridge().print("job", device, SampleSlips.refusal()))
                .isInstanceOfSatisfying(
                        BridgeException.class,
                        e -> assertThat(e.reason().code()).isEqualTo("JOB_ID_TAKEN"));
        assertThat(wholeSlips).hasValue(1);
    }

    @Test
    void aPrinterThatCannotAnswerGetsNoBetterThanBytesAccepted() {
        fault.set(Fault.parse("silent"));
        String device = bridge().openPrinter(uri() + "?profile=mute-80");
        PrintOutcome outcome = bridge().print("job", device, SampleSlips.receipt());
        assertThat(outcome.evidence()).isEqualTo(Evidence.BYTES_ACCEPTED);
    }

    @Test
    void aPrinterSwitchedOffIsToldAbsentAndFoundAgainWithoutARestart() throws Exception {
        String device = open();
        int port = server().port();
        LinkedBlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();
        Subscription subscription = bridge().subscribe(events::add);
        fault.set(Fault.parse("cut"));
        awaitHealth(events, Health.ABSENT);
        assertThat(bridge().print("job", device, SampleSlips.receipt()).evidence())
                .isEqualTo(Evidence.NOT_SENT);
        fault.set(Fault.NONE);
        awaitHealth(events, Health.READY);
        assertThat(bridge().print("job", device, SampleSlips.receipt()).evidence())
                .isEqualTo(Evidence.CUT_FAULT_FREE);
        assertThat(server().port()).isEqualTo(port);
        subscription.close();
    }

    @Test
    void aLineThatFlapsIsNoNews() throws Exception {
        String device = open();
        LinkedBlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();
        Subscription subscription = bridge().subscribe(events::add);
        int port = server().port();
        for (int flap = 0; flap < 3; flap++) {
            server().close();
            server = printer(port);
            awaitHeartbeats();
        }
        assertThat(events)
                .extracting(event -> ((DeviceEvent.StateChanged) event).state().health())
                .containsOnly(Health.READY);
        assertThat(bridge().print("job", device, SampleSlips.receipt()).evidence())
                .isEqualTo(Evidence.CUT_FAULT_FREE);
        subscription.close();
    }

    /** Two of them, and the looks after a miss. */
    private static void awaitHeartbeats() throws InterruptedException {
        new CountDownLatch(1).await(2500, TimeUnit.MILLISECONDS);
    }

    @Test
    void nobodyAtTheAddressMeansNothingWasSent() throws Exception {
        int free;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = closed.getLocalPort();
        }
        String device = bridge().openPrinter("tcp://127.0.0.1:" + free + "?profile=quick-80");
        PrintOutcome outcome = bridge().print("job", device, SampleSlips.receipt());
        assertThat(outcome.evidence()).isEqualTo(Evidence.NOT_SENT);
        assertThat(bridge().devices()).extracting(d -> d.health()).contains(Health.ABSENT);
    }

    private void awaitHealth(LinkedBlockingQueue<DeviceEvent> events, Health wanted) throws InterruptedException {
        while (true) {
            DeviceEvent event = events.poll(10, TimeUnit.SECONDS);
            assertThat(event).as("no %s within 10 s", wanted).isNotNull();
            if (event instanceof DeviceEvent.StateChanged changed
                    && changed.state().health() == wanted) {
                return;
            }
        }
    }

    private DeviceRegistry registry() throws Exception {
        SlipRenderer renderer = new SlipRenderer(new SlipLayout());
        Surroundings around =
                new Surroundings(Objects.requireNonNull(profiles), new EventHub(), Clock.systemUTC(), SOON);
        PrintDesk desk = new PrintDesk(
                renderer, JobJournal.open(folder.resolve("state")), new Calibrations(folder.resolve("state")));
        return new DeviceRegistry(around, renderer, desk, List.of());
    }

    private PrinterServer printer(int port) throws Exception {
        SimulatedPrinter printer = new SimulatedPrinter(
                PrinterModel.of(Objects.requireNonNull(profiles), "quick-80"), fault::get, (bytes, paper, whole) -> {
                    if (whole) {
                        wholeSlips.incrementAndGet();
                    }
                });
        return PrinterServer.start(printer, InetAddress.getLoopbackAddress(), port);
    }

    private String open() {
        return bridge().openPrinter(uri() + "?profile=quick-80");
    }

    private String uri() {
        return "tcp://127.0.0.1:" + server().port();
    }

    private DeviceRegistry bridge() {
        return Objects.requireNonNull(bridge);
    }

    private PrinterServer server() {
        return Objects.requireNonNull(server);
    }
}
