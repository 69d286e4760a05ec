package vn.tiepnhan.bridge.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.BridgeException;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.sim.Fault;
import vn.tiepnhan.bridge.sim.FolderTray;
import vn.tiepnhan.bridge.sim.PrinterServer;
import vn.tiepnhan.bridge.sim.SimulatedPrinter;
import vn.tiepnhan.profile.ProfileLibrary;

/** {@code simulate printer}: a printer on a loopback port; each line on stdin is its fault from then on. */
@Command(
        name = "printer",
        description =
                "Máy in trên cổng TCP; gõ lỗi vào stdin (none, paper-out, near-end, cover, jam, silent, slow, cut&at=N)"
                        + " / a printer on a TCP port; type a fault on stdin")
final class SimulatePrinterVerb extends Verb {
    @Option(names = "--port", description = "Cổng, 0 = cổng trống / port, 0 = any (9100)")
    private int port = 9100;

    @Option(names = "--profile", paramLabel = "ID", description = "Hồ sơ thiết bị / profile (${DEFAULT-VALUE})")
    private String profile = "generic-80";

    @Option(names = "--out", paramLabel = "DIR", description = "Nơi để phiếu / where slips go (${DEFAULT-VALUE})")
    private Path out = Path.of("slips");

    @Option(names = "--fault", description = "Lỗi lúc đầu / fault to begin with (${DEFAULT-VALUE})")
    private String fault = "none";

    @Override
    public Integer call() throws InterruptedException {
        AtomicReference<Fault> present = new AtomicReference<>(parsed(fault));
        try {
            SimulatedPrinter printer =
                    new SimulatedPrinter(ProfileLibrary.shipped().printer(profile), present::get, new FolderTray(out));
            try (PrinterServer server = PrinterServer.start(printer, InetAddress.getLoopbackAddress(), port)) {
                String uri = "tcp://127.0.0.1:" + server.port();
                output.document(Map.of("uri", uri, "slips", out.toString()));
                output.line("READY " + uri);
                obey(present);
                new CountDownLatch(1).await();
            }
            return Main.DONE;
        } catch (IOException failed) {
            throw new BridgeException(
                    new Cause(
                            "SIMULATOR",
                            "Không mở được cổng " + port + " hoặc thư mục " + out + ": " + failed.getMessage(),
                            "Port " + port + " or folder " + out + " cannot be opened: " + failed.getMessage()),
                    failed);
        }
    }

    /** Returns at the end of stdin; the printer stays. */
    private void obey(AtomicReference<Fault> present) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            try {
                present.set(Fault.parse(line));
                output.message(output.say("Máy in: ", "Printer: ") + line);
            } catch (IllegalArgumentException unknown) {
                output.message(output.say(noSuchFault(line)));
            }
        }
    }

    private static Fault parsed(String word) {
        try {
            return Fault.parse(word);
        } catch (IllegalArgumentException unknown) {
            throw new BridgeException(noSuchFault(word), unknown);
        }
    }

    private static Cause noSuchFault(String word) {
        return new Cause(
                "NO_SUCH_FAULT",
                "Không có lỗi mô phỏng " + word
                        + ". Dùng: none, paper-out, near-end, cover, jam, silent, slow, cut, thêm &at=N nếu cần.",
                "There is no simulated fault " + word
                        + ". Use none, paper-out, near-end, cover, jam, silent, slow, cut, with &at=N if needed.");
    }
}
