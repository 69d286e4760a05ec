package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceTrace;
import vn.tiepnhan.bridge.api.DeviceTrace.Direction;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.cli.Main;
import vn.tiepnhan.bridge.escpos.RasterDecoder;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.file.FileLink;
import vn.tiepnhan.bridge.link.trace.BadTraceException;
import vn.tiepnhan.bridge.link.trace.TraceFile;
import vn.tiepnhan.bridge.sim.printer.Fault;
import vn.tiepnhan.bridge.sim.printer.PrinterModel;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;
import vn.tiepnhan.bridge.sim.printer.outlet.PrinterServer;
import vn.tiepnhan.bridge.sim.printer.outlet.ReplayServer;
import vn.tiepnhan.bridge.sim.scanner.LineVoice;
import vn.tiepnhan.profile.ProfileLibrary;

/** Records of real lines, and printers that live on as records. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class TraceTest {
    private static final String EPSON = "epson-tm-t88vi";

    @TempDir
    private Path folder;

    private LocalBridge bridge() throws Exception {
        return LocalBridge.start(folder.resolve("state"), 0, ProfileLibrary.shipped(), Clock.systemUTC());
    }

    private static PrinterServer printer(String fault) throws Exception {
        SimulatedPrinter simulated = new SimulatedPrinter(
                PrinterModel.of(ProfileLibrary.shipped(), EPSON),
                () -> Fault.parse(fault),
                (bytes, paper, whole) -> {});
        return PrinterServer.start(simulated, InetAddress.getLoopbackAddress(), 0);
    }

    private static String address(String uri) {
        return uri + "?profile=" + EPSON + "&name=may-in";
    }

    private Recorded record(String fault, boolean whole) throws Exception {
        try (PrinterServer printer = printer(fault);
                LocalBridge local = bridge()) {
            String id = local.devices().openPrinter(address(printer.uri()));
            local.devices().act(id, new DeviceAct.StartTrace(whole));
            PrintOutcome outcome = local.devices().act(id, new DeviceAct.PrintTest());
            DeviceTrace.Progress end = local.devices().act(id, new DeviceAct.StopTrace());
            DeviceTrace trace = local.devices().act(id, new DeviceAct.TakeTrace());
            assertThat(end.running()).isFalse();
            assertThat(end.moves()).isEqualTo(trace.moves().size());
            return new Recorded(outcome, trace);
        }
    }

    private record Recorded(PrintOutcome outcome, DeviceTrace trace) {
        /** Without questions about the state: how often they are asked is a matter of time. */
        byte[] sent() {
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            trace.moves().stream()
                    .filter(move ->
                            move.direction() == Direction.OUT && !move.hex().startsWith("1004"))
                    .forEach(move -> sent.writeBytes(HexFormat.of().parseHex(move.hex())));
            return sent.toByteArray();
        }
    }

    @Test
    void aMaskedRecordHasEveryCommandAndNoDot() throws Exception {
        Recorded masked = record("none", false);
        Recorded whole = record("none", true);
        assertThat(masked.sent()).hasSameSizeAs(whole.sent());
        assertThat(blackDots(whole)).isPositive();
        assertThat(blackDots(masked)).isZero();
        assertThat(masked.trace().moves().stream()
                        .filter(move ->
                                move.direction() == Direction.OUT && move.hex().startsWith("1004")))
                .as("its questions stay")
                .isNotEmpty();
    }

    private static long blackDots(Recorded recorded) {
        RasterDecoder decoder = new RasterDecoder(576, new RasterDecoder.Listener() {});
        byte[] sent = recorded.sent();
        decoder.accept(sent, 0, sent.length);
        assertThat(decoder.idle()).isTrue();
        assertThat(decoder.unknownBytes()).isZero();
        DotImage paper = decoder.image();
        return IntStream.range(0, paper.height())
                .mapToLong(y -> IntStream.range(0, paper.width())
                        .filter(x -> paper.ink(x, y))
                        .count())
                .sum();
    }

    @Test
    void aReplayedPrinterGivesTheOutcomeTheRealOneGave() throws Exception {
        for (String fault : new String[] {"none", "cover", "paper-out"}) {
            Recorded recorded = record(fault, false);
            try (ReplayServer replay = ReplayServer.start(recorded.trace(), InetAddress.getLoopbackAddress(), 0);
                    LocalBridge local = LocalBridge.start(
                            folder.resolve("again-" + fault), 0, ProfileLibrary.shipped(), Clock.systemUTC())) {
                String id = local.devices().openPrinter(address(replay.uri()));
                PrintOutcome again = local.devices().act(id, new DeviceAct.PrintTest());
                assertThat(again.evidence())
                        .as(fault)
                        .isEqualTo(recorded.outcome().evidence());
                assertThat(again.cause()).as(fault).isEqualTo(recorded.outcome().cause());
            }
        }
        assertThat(record("none", false).outcome().evidence()).isEqualTo(Evidence.CUT_FAULT_FREE);
    }

    @Test
    void aScannersRecordKeepsFramingAndLengthAndNoDigit() throws Exception {
        LineVoice voice = new LineVoice(ProfileLibrary.shipped().scanner("generic-serial-scanner"));
        try (LocalBridge local = bridge();
                PtyPair cable = PtyPair.plug(folder);
                Link hand = FileLink.open(cable.theirs().toString())) {
            String id = local.devices().openScanner("serial:" + cable.ours() + "?baud=115200");
            local.devices().act(id, new DeviceAct.StartTrace(false));
            byte[] frame = voice.says("QR", "079087012345|Mẫu".getBytes(StandardCharsets.UTF_8));
            hand.write(frame, Duration.ofSeconds(5));
            String seen = "";
            while (seen.length() < 2 * frame.length) {
                seen = String.join(
                        "",
                        local.devices().act(id, new DeviceAct.TakeTrace()).moves().stream()
                                .map(DeviceTrace.Move::hex)
                                .toList());
            }
            String text = new String(HexFormat.of().parseHex(seen), StandardCharsets.ISO_8859_1);
            assertThat(text).hasSize(frame.length).contains("xxxxxxxxxxxx|x").endsWith("\n");
            assertThat(text).doesNotContainPattern("[0-9]");
        }
    }

    @Test
    void aRecordOfADeviceThatWasNeverRecordedIsEmpty() throws Exception {
        try (PrinterServer printer = printer("none");
                LocalBridge local = bridge()) {
            String id = local.devices().openPrinter(address(printer.uri()));
            assertThat(local.devices().act(id, new DeviceAct.TakeTrace()).moves())
                    .isEmpty();
            assertThat(local.devices().act(id, new DeviceAct.StopTrace()).running())
                    .isFalse();
        }
    }

    @Test
    void theCommandRecordsIntoANewFileAndShowsIt() throws Exception {
        Path file = folder.resolve("may-in.trace");
        try (PrinterServer printer = printer("none");
                LocalBridge local = bridge()) {
            String id = local.devices().openPrinter(address(printer.uri()));
            Files.writeString(folder.resolve("state/url"), local.uri() + "\n");
            String[] arguments = {
                "trace",
                "--state",
                folder.resolve("state").toString(),
                "--device",
                id,
                "--seconds",
                "2",
                "--out",
                file.toString()
            };
            CompletableFuture<String> recording = CompletableFuture.supplyAsync(() -> run(arguments));
            while (!recording.isDone()) {
                local.devices().act(id, new DeviceAct.Check());
            }
            assertThat(recording.join()).startsWith("0 ").contains(file.toString());
            assertThat(run(arguments)).startsWith("1 ").contains("đã có");
        }
        assertThat(run("trace", "show", file.toString())).startsWith("0 ").contains("-> ", "<- ", EPSON);
        Files.writeString(file, "{}\n");
        assertThat(run("trace", "show", file.toString())).startsWith("1 ").contains("không phải bản ghi");
        assertThatThrownBy(() -> TraceFile.read(file))
                .isInstanceOfSatisfying(
                        BadTraceException.class, bad -> assertThat(bad.line()).isEqualTo(1));
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = Main.run(arguments, out, out);
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }
}
