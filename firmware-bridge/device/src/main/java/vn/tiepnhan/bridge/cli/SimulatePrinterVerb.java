package vn.tiepnhan.bridge.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.cli.trace.TraceShowVerb;
import vn.tiepnhan.bridge.cli.verb.OwnProfiles;
import vn.tiepnhan.bridge.cli.verb.PortNumber;
import vn.tiepnhan.bridge.cli.verb.Verb;
import vn.tiepnhan.bridge.device.DeviceCauses;
import vn.tiepnhan.bridge.sim.printer.Fault;
import vn.tiepnhan.bridge.sim.printer.FaultScript;
import vn.tiepnhan.bridge.sim.printer.PrinterModel;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;
import vn.tiepnhan.bridge.sim.printer.outlet.FolderTray;
import vn.tiepnhan.bridge.sim.printer.outlet.PrinterOutlet;
import vn.tiepnhan.bridge.sim.printer.outlet.PrinterServer;
import vn.tiepnhan.bridge.sim.printer.outlet.PtyPrinter;
import vn.tiepnhan.bridge.sim.printer.outlet.ReplayServer;
import vn.tiepnhan.profile.ProfileException;
import vn.tiepnhan.profile.ProfileLibrary;

/** {@code simulate printer}: a printer on a loopback port or a pseudo-terminal; each line on stdin is its fault from then on. */
@Command(
        name = "printer",
        description =
                "Máy in trên cổng TCP hoặc cổng nối tiếp giả; gõ lỗi vào stdin (ví dụ: paper-out&at=500, cover&for=3000,"
                        + " wait 2000, none) / a printer on a TCP port or a pseudo-terminal; type faults on stdin")
final class SimulatePrinterVerb extends Verb {
    @Option(names = "--port", description = "Cổng, 0 = cổng trống / port, 0 = any (9100)")
    private int port = 9100;

    @Option(
            names = "--pty",
            paramLabel = "PATH",
            description = "Cổng nối tiếp giả thay cho TCP / pseudo-terminal instead")
    private @Nullable Path pty;

    @Option(names = "--profile", paramLabel = "ID", description = "Hồ sơ thiết bị / profile (${DEFAULT-VALUE})")
    private String profile = "generic-80";

    @Mixin
    private OwnProfiles profiles = new OwnProfiles();

    @Option(names = "--out", paramLabel = "DIR", description = "Nơi để phiếu / where slips go (${DEFAULT-VALUE})")
    private Path out = Path.of("slips");

    @Option(names = "--fault", description = "Lỗi lúc đầu / fault to begin with (${DEFAULT-VALUE})")
    private String fault = "none";

    @Option(names = "--script", paramLabel = "FILE", description = "Kịch bản lỗi / faults, one a line, and wait MILLIS")
    private @Nullable Path script;

    @Option(
            names = "--replay",
            paramLabel = "FILE",
            description = "Trả lời như máy in trong bản ghi / answer as the printer of a record did (trace)")
    private @Nullable Path replay;

    @Override
    public Integer call() throws InterruptedException {
        FaultScript faults = new FaultScript(parsed(fault));
        try (BufferedReader lines = lines();
                PrinterOutlet printer = start(faults)) {
            ready(printer.uri());
            faults.follow(lines, this::obeyed, word -> output.message(output.say(noSuchFault(word))));
            new CountDownLatch(1).await();
            return Main.DONE;
        } catch (IOException | UncheckedIOException failed) {
            throw new BridgeException(unusable(failed.getMessage()), failed);
        }
    }

    private BufferedReader lines() throws IOException {
        return script == null
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(script);
    }

    private PrinterOutlet start(FaultScript faults) throws IOException {
        if (replay != null) {
            return ReplayServer.start(
                    TraceShowVerb.read(replay), InetAddress.getLoopbackAddress(), PortNumber.checked(port));
        }
        SimulatedPrinter printer = new SimulatedPrinter(model(), faults, new FolderTray(out));
        return pty != null
                ? PtyPrinter.start(printer, pty)
                : PrinterServer.start(printer, InetAddress.getLoopbackAddress(), PortNumber.checked(port));
    }

    private PrinterModel model() {
        ProfileLibrary library = profiles.library();
        try {
            return PrinterModel.of(library, profile);
        } catch (ProfileException unusable) {
            throw new BridgeException(DeviceCauses.profile(unusable), unusable);
        }
    }

    private void ready(String uri) {
        output.document(Map.of("uri", uri, "slips", out.toString()));
        output.line("READY " + uri);
    }

    private void obeyed(String word) {
        output.message(output.say("Máy in: ", "Printer: ") + word);
    }

    private static Fault parsed(String word) {
        try {
            return Fault.parse(word);
        } catch (IllegalArgumentException unknown) {
            throw new BridgeException(noSuchFault(word), unknown);
        }
    }

    private Cause unusable(@Nullable String why) {
        String place = pty == null ? String.valueOf(port) : pty.toString();
        return new Cause(
                "SIMULATOR",
                "Không mở được cổng " + place + ", thư mục " + out + " hoặc kịch bản: " + why,
                "Port " + place + ", folder " + out + " or the script cannot be opened: " + why);
    }

    private static Cause noSuchFault(String word) {
        return new Cause(
                "NO_SUCH_FAULT",
                "Không có lỗi mô phỏng " + word + ". Dùng: " + Fault.words()
                        + "; thêm &at=BYTE, &for=MILI-GIÂY, &rate=BYTE/GIÂY nếu cần; hoặc wait MILI-GIÂY.",
                "There is no simulated fault " + word + ". Use " + Fault.words()
                        + ", with &at=BYTE, &for=MILLIS, &rate=BYTES/S if needed; or wait MILLIS.");
    }
}
