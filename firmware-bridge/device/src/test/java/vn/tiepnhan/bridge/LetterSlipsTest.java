package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.device.EventHub;
import vn.tiepnhan.bridge.device.Surroundings;
import vn.tiepnhan.bridge.escpos.SlipRenderer;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.bridge.layout.SampleSlips;
import vn.tiepnhan.bridge.layout.SlipLayout;
import vn.tiepnhan.bridge.printer.JobJournal;
import vn.tiepnhan.bridge.printer.PrintDesk;
import vn.tiepnhan.bridge.printer.calibration.Calibrations;
import vn.tiepnhan.bridge.sim.printer.Fault;
import vn.tiepnhan.bridge.sim.printer.PrinterModel;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;
import vn.tiepnhan.bridge.sim.printer.outlet.PrinterServer;
import vn.tiepnhan.bridge.sim.printer.outlet.PtyPrinter;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.profile.ProfileLibrary;

/** Slips of downloaded letters on a serial line and a socket: short when the printer has them, right when it lost them. */
final class LetterSlipsTest {
    private static final String ESC_AT = "\u001B@";
    private static final String ESC_AND = "\u001B&";
    private static final int TRIES = 20;

    @TempDir
    private Path folder;

    private final AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);
    private final LinkedBlockingQueue<Slip> slips = new LinkedBlockingQueue<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private @Nullable ProfileLibrary profiles;
    private @Nullable DeviceRegistry bridge;
    private int job;

    private record Slip(String bytes, DotImage paper) {}

    @BeforeEach
    void start() throws Exception {
        Path own = Files.createDirectories(folder.resolve("profiles"));
        Files.writeString(
                own.resolve("serial-epson.yaml"),
                """
                schemaVersion: 1
                kind: printer
                id: serial-epson
                extends: epson-tm-t88v
                vendor: Epson
                name: {vi: Máy in thử, en: Test printer}
                status:
                  answerMillis: {value: 500, provenance: unverified, source: test}
                  fenceMillis: {value: 5000, provenance: unverified, source: test}
                serial: {baud: 38400, flow: NONE}
                """);
        Files.writeString(
                own.resolve("serial-unmarked.yaml"),
                """
                schemaVersion: 1
                kind: printer
                id: serial-unmarked
                extends: serial-epson
                vendor: Epson
                name: {vi: Máy in không dấu, en: Printer without marks}
                glyphs:
                  mark: {value: false, provenance: unverified, source: test}
                """);
        profiles = ProfileLibrary.with(own);
        SlipRenderer renderer = new SlipRenderer(new SlipLayout());
        Surroundings around =
                new Surroundings(profiles, new EventHub(), Clock.systemUTC(), List.of(Duration.ofMillis(50)));
        PrintDesk desk = new PrintDesk(
                renderer, JobJournal.open(folder.resolve("state")), new Calibrations(folder.resolve("state")));
        bridge = new DeviceRegistry(around, renderer, desk, List.of());
    }

    @AfterEach
    void stop() {
        bridge().close();
    }

    @Test
    void aPrinterThatHasTheLettersGetsTheNextSlipShortAndOneThatLostThemGetsThemAgain() throws Exception {
        try (PtyPrinter pty = PtyPrinter.start(printer(), folder.resolve("port"))) {
            String id = bridge().openPrinter(pty.uri() + "?profile=serial-epson");
            Slip first = print(id, SampleSlips.receipt());
            Slip second = print(id, SampleSlips.receipt());
            assertThat(first.bytes()).startsWith(ESC_AT).contains(ESC_AND);
            assertThat(second.bytes()).doesNotContain(ESC_AT, ESC_AND);
            assertThat(second.bytes().length()).isLessThan(first.bytes().length() * 2 / 3);
            assertThat(second.paper()).isEqualTo(first.paper());

            fault.set(Fault.parse("reboot"));
            assertThat(never.await(100, TimeUnit.MILLISECONDS)).isFalse();
            Slip third = print(id, SampleSlips.receipt());
            assertThat(third.bytes()).startsWith(ESC_AT).contains(ESC_AND);
            assertThat(third.paper()).isEqualTo(first.paper());
        }
    }

    /** Back before anyone could notice it by the line or by a silence. */
    @Test
    void aPrinterThatStartsInNoTimeIsFoundOutByTheMarkItLost() throws Exception {
        try (PtyPrinter pty = PtyPrinter.start(printer(), folder.resolve("port"))) {
            String id = bridge().openPrinter(pty.uri() + "?profile=serial-epson");
            Slip first = print(id, SampleSlips.receipt());
            for (int i = 1; i <= 3; i++) {
                assertThat(print(id, SampleSlips.receipt()).bytes()).doesNotContain(ESC_AT, ESC_AND);
                fault.set(Fault.parse("reboot&for=" + i));
                assertThat(never.await(200, TimeUnit.MILLISECONDS)).isFalse();
                Slip again = print(id, SampleSlips.receipt());
                assertThat(again.bytes()).startsWith(ESC_AT).contains(ESC_AND);
                assertThat(again.paper()).isEqualTo(first.paper());
            }
        }
    }

    @Test
    void aPrinterThatStartedAnewInMidSlipIsNotBelieved() throws Exception {
        try (PtyPrinter pty = PtyPrinter.start(printer(), folder.resolve("port"))) {
            String id = bridge().openPrinter(pty.uri() + "?profile=serial-epson");
            print(id, SampleSlips.receipt());
            fault.set(Fault.parse("reboot&at=300&for=1"));
            PrintOutcome outcome = bridge().print("broken", id, SampleSlips.receipt());
            assertThat(outcome.evidence()).isEqualTo(Evidence.UNKNOWN);
            fault.set(Fault.NONE);
            slips.clear();
            assertThat(print(id, SampleSlips.receipt()).bytes())
                    .startsWith(ESC_AT)
                    .contains(ESC_AND);
        }
    }

    @Test
    void aPrinterThatKeepsNoMarksIsWatchedInstead() throws Exception {
        try (PtyPrinter pty = PtyPrinter.start(printer("serial-unmarked"), folder.resolve("port"))) {
            String id = bridge().openPrinter(pty.uri() + "?profile=serial-epson");
            assertThat(print(id, slip("Đã nhận đủ")).bytes()).startsWith(ESC_AT);
            assertThat(print(id, slip("Đã nhận đủ")).bytes()).doesNotContain(ESC_AT, ESC_AND);
            fault.set(Fault.parse("silent&for=1200"));
            assertThat(never.await(1700, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(print(id, slip("Đã nhận đủ")).bytes()).startsWith(ESC_AT);
        }
    }

    @Test
    void lettersAreSentOnlyOnceAndOnlyThoseThatAreMissing() throws Exception {
        try (PtyPrinter pty = PtyPrinter.start(printer(), folder.resolve("port"))) {
            String id = bridge().openPrinter(pty.uri() + "?profile=serial-epson");
            print(id, slip("Đã nhận đủ"));
            String next = print(id, slip("Đã nhận đủ hồ sơ")).bytes();
            assertThat(next.split(ESC_AND, -1))
                    .as("two letters are new, in one go or two")
                    .hasSizeBetween(2, 3);
            assertThat(next.length()).isLessThan(200);
        }
    }

    @Test
    void aPrinterSilentForLongerThanItNeedsToStartIsTakenForNew() throws Exception {
        try (PtyPrinter pty = PtyPrinter.start(printer(), folder.resolve("port"))) {
            String id = bridge().openPrinter(pty.uri() + "?profile=serial-unmarked");
            print(id, slip("Đã nhận đủ"));
            fault.set(Fault.parse("silent&for=1500"));
            assertThat(never.await(2500, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(print(id, slip("Đã nhận đủ")).bytes()).startsWith(ESC_AT);
        }
    }

    @Test
    void aWatchedPrinterKeepsItsLettersHoweverLongNothingIsPrinted() throws Exception {
        try (PtyPrinter pty = PtyPrinter.start(printer(), folder.resolve("port"))) {
            String id = bridge().openPrinter(pty.uri() + "?profile=serial-unmarked");
            print(id, slip("Đã nhận đủ"));
            assertThat(never.await(4000, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(print(id, slip("Đã nhận đủ")).bytes()).doesNotContain(ESC_AT, ESC_AND);
        }
    }

    @Test
    void aSocketThatWasLostIsANewPrinter() throws Exception {
        try (PrinterServer server = PrinterServer.start(printer(), InetAddress.getLoopbackAddress(), 0)) {
            String uri = "tcp://127.0.0.1:" + server.port() + "?profile=serial-epson&text=glyphs";
            String id = bridge().openPrinter(uri);
            Slip first = print(id, SampleSlips.receipt());
            fault.set(Fault.parse("reboot"));
            assertThat(never.await(600, TimeUnit.MILLISECONDS)).isFalse();
            fault.set(Fault.NONE);
            Slip second = print(id, SampleSlips.receipt());
            assertThat(second.bytes()).startsWith(ESC_AT).contains(ESC_AND);
            assertThat(second.paper()).isEqualTo(first.paper());
        }
    }

    @Test
    void aFastLineGetsPicturesUnlessAskedOtherwise() throws Exception {
        try (PrinterServer server = PrinterServer.start(printer(), InetAddress.getLoopbackAddress(), 0)) {
            String id = bridge().openPrinter("tcp://127.0.0.1:" + server.port() + "?profile=serial-epson");
            assertThat(print(id, slip("Đã nhận đủ")).bytes())
                    .contains("\u001Dv0")
                    .doesNotContain(ESC_AND);
        }
    }

    @Test
    void aWayNobodyVouchesForIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> bridge().openPrinter("tcp://127.0.0.1:1?profile=generic-80&text=glyphs"))
                .isInstanceOfSatisfying(BridgeException.class, refused -> {
                    assertThat(refused.reason().code()).isEqualTo("TEXT_MODE");
                    assertThat(refused.reason().vi()).contains("text=glyphs", "generic-80");
                });
    }

    private static SlipDocument slip(String words) {
        return new SlipDocument(
                words, List.of(new SlipDocument.Text(words, SlipDocument.Size.NORMAL, false, SlipDocument.Align.LEFT)));
    }

    private Slip print(String id, SlipDocument document) throws InterruptedException {
        PrintOutcome outcome = bridge().print("job-" + job, id, document);
        for (int i = 0; i < TRIES && outcome.evidence() == Evidence.NOT_SENT; i++) {
            assertThat(never.await(200, TimeUnit.MILLISECONDS)).isFalse();
            outcome = bridge().print("job-" + job, id, document);
        }
        job++;
        assertThat(outcome.evidence()).as("%s", outcome.cause()).isEqualTo(Evidence.CUT_FAULT_FREE);
        return Objects.requireNonNull(slips.poll(5, TimeUnit.SECONDS));
    }

    private SimulatedPrinter printer() {
        return printer("serial-epson");
    }

    private SimulatedPrinter printer(String profile) {
        return new SimulatedPrinter(
                PrinterModel.of(Objects.requireNonNull(profiles), profile), fault::get, (bytes, paper, whole) -> {
                    if (whole) {
                        slips.add(new Slip(new String(bytes, StandardCharsets.ISO_8859_1), paper));
                    }
                });
    }

    private DeviceRegistry bridge() {
        return Objects.requireNonNull(bridge);
    }
}
