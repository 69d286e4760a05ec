package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.api.client.Bridges;
import vn.tiepnhan.bridge.cli.Main;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.bridge.layout.SampleSlips;
import vn.tiepnhan.bridge.sim.printer.Fault;
import vn.tiepnhan.bridge.sim.printer.PrinterModel;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;
import vn.tiepnhan.bridge.sim.printer.outlet.PrinterServer;
import vn.tiepnhan.profile.ProfileLibrary;

/** A technician finds the line that reads right, and the printer prints so, today and after a restart. */
final class CalibrationTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2015-09-30T02:30:00Z"), ZoneOffset.ofHours(7));
    private static final String PICTURE = "\u001Dv0";
    private static final String TCVN = "\u001Bt\u001E";
    private static final String GLYPHS = "\u001B&";

    @TempDir
    private Path folder;

    private final ProfileLibrary profiles = ProfileLibrary.shipped();
    private final AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);
    private final LinkedBlockingQueue<Slip> slips = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private @Nullable PrinterServer printer;
    private @Nullable LocalBridge local;

    private record Slip(String bytes, DotImage paper) {}

    @BeforeEach
    void start() throws IOException {
        printer = PrinterServer.start(
                new SimulatedPrinter(
                        PrinterModel.of(profiles, "epson-tm-t20iii"),
                        fault::get,
                        (bytes, paper, whole) ->
                                slips.add(new Slip(new String(bytes, StandardCharsets.ISO_8859_1), paper))),
                InetAddress.getLoopbackAddress(),
                0);
        serve();
    }

    private void serve() throws IOException {
        local = LocalBridge.start(folder.resolve("state"), 0, profiles, CLOCK);
        Files.writeString(folder.resolve("state/url"), running().uri() + "\n");
        running()
                .devices()
                .openPrinter("tcp://127.0.0.1:"
                        + Objects.requireNonNull(printer).port() + "?name=may-in&profile=epson-tm-t20iii");
    }

    @AfterEach
    void stop() throws IOException {
        running().close();
        Objects.requireNonNull(printer).close();
    }

    @Test
    void theLineThatReadsRightIsUsedFromThenOnAndAfterARestart() throws Exception {
        assertThat(run("printer", "calibrate", "may-in", "--json")).isZero();
        Slip calibration = next();
        look("calibration", calibration.paper());
        assertThat(calibration.bytes()).contains(GLYPHS, TCVN, "1. ", "2. ", "8. ");
        assertThat(printed()).contains(PICTURE).doesNotContain(TCVN);

        assertThat(run("printer", "calibrate", "may-in", "--line", "2", "--lang", "en"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("PAGE");
        assertThat(folder.resolve("state/calibration/calibrated-may-in.yaml"))
                .content()
                .contains("extends: epson-tm-t20iii", "provenance: probed", "line 2", "2015-09-30");
        assertThat(printed()).contains(TCVN);
        out.reset();
        assertThat(Main.run(
                        new String[] {
                            "profiles",
                            "lint",
                            folder.resolve("state/calibration/calibrated-may-in.yaml")
                                    .toString()
                        },
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(out, true, StandardCharsets.UTF_8)))
                .as(out.toString(StandardCharsets.UTF_8))
                .isZero();

        running().close();
        serve();
        assertThat(printed()).contains(TCVN);
        assertThat(running().devices().act("may-in", new DeviceAct.Probe()).profile())
                .isEqualTo("epson-tm-t20iii");
        assertThat(run("printer", "calibrate", "may-in", "--line", "1")).isZero();
        assertThat(printed()).contains(GLYPHS);
        assertThat(run("printer", "calibrate", "may-in", "--line", "0")).isZero();
        assertThat(printed()).contains(PICTURE).doesNotContain(TCVN, GLYPHS);
    }

    @Test
    void aLineThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> running().devices().act("may-in", new DeviceAct.Calibrate(10)))
                .isInstanceOfSatisfying(
                        BridgeException.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo("NO_SUCH_LINE"));
        assertThat(run("printer", "calibrate", "may-in", "--line", "-1")).isEqualTo(1);
    }

    @Test
    void aCalibrationOfAnotherProfileIsLeftAlone() throws Exception {
        running().devices().act("may-in", new DeviceAct.Calibrate(2));
        running().close();
        local = LocalBridge.start(folder.resolve("state"), 0, profiles, CLOCK);
        running()
                .devices()
                .openPrinter(
                        "tcp://127.0.0.1:" + Objects.requireNonNull(printer).port() + "?name=may-in&profile=epson-tm");
        assertThat(printed()).contains(PICTURE).doesNotContain(TCVN);
    }

    @Test
    void theStatusSlipSaysWhatThePrinterIsAndHoldsItAsACode() throws Exception {
        assertThat(run("printer", "status", "may-in", "--json")).isZero();
        next();
        assertThat(run("printer", "status", "may-in", "--json")).isZero();
        Slip status = next();
        look("status", status.paper());
        assertThat(qr(status.paper()))
                .startsWith("TNPS1;may-in;epson-tm-t20iii;BANDS;")
                .contains("178=1,")
                .endsWith(";2015-09-30T09:30");
    }

    @Test
    void theSelfTestGoesThroughTheStepsOfTheProfile() throws Exception {
        assertThat(run("printer", "self-test", "may-in", "--lang", "en")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.matches("STATUS +GOOD +.*"))
                .anyMatch(line -> line.matches("FENCE +GOOD +.*"))
                .anyMatch(line -> line.matches("LETTERS +LOOK +.*"))
                .anyMatch(line -> line.matches("CUT +GOOD +.*"));
        next();
        fault.set(Fault.parse("paper-out"));
        out.reset();
        assertThat(run("printer", "self-test", "may-in", "--lang", "en")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.matches("STATUS +BAD +.*[Pp]aper.*"))
                .anyMatch(line -> line.matches("FENCE +BAD +.*"));
    }

    private String printed() throws InterruptedException {
        try (Bridge bridge = Bridges.connect(running().uri(), running().tokenFile())) {
            assertThat(bridge.print("job-" + System.nanoTime(), "may-in", SampleSlips.receipt())
                            .evidence())
                    .isEqualTo(Evidence.CUT_FAULT_FREE);
        }
        return next().bytes();
    }

    private Slip next() throws InterruptedException {
        return Objects.requireNonNull(slips.poll(10, TimeUnit.SECONDS));
    }

    private int run(String... words) {
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--state";
        all[words.length + 1] = folder.resolve("state").toString();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Main.run(all, to, to);
    }

    private static void look(String name, DotImage paper) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "paper"));
        Files.write(pictures.resolve(name + ".png"), paper.toPng());
    }

    private static String qr(DotImage paper) throws Exception {
        int[] pixels = new int[paper.width() * paper.height()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = paper.ink(i % paper.width(), i / paper.width()) ? 0 : 0xFFFFFF;
        }
        return new QRCodeMultiReader()
                        .decodeMultiple(new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(paper.width(), paper.height(), pixels))))[0]
                        .getText();
    }

    private LocalBridge running() {
        return Objects.requireNonNull(local);
    }
}
