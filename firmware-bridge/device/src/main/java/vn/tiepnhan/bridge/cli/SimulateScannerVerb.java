package vn.tiepnhan.bridge.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.BridgeException;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.file.FileLink;
import vn.tiepnhan.bridge.sim.SimulatedScanner;
import vn.tiepnhan.profile.ProfileLibrary;

/** {@code simulate scanner}: each line on stdin is a code it reads. */
@Command(
        name = "scanner",
        description = "Máy quét: mỗi dòng stdin là một mã / a scanner: each line on stdin is a code it reads")
final class SimulateScannerVerb extends Verb {
    private static final Duration STALL = Duration.ofSeconds(5);

    @ArgGroup(multiplicity = "1")
    private Where where = new Where();

    @Option(names = "--profile", paramLabel = "ID", description = "Hồ sơ thiết bị / profile (${DEFAULT-VALUE})")
    private String profile = "generic-serial-scanner";

    @Option(
            names = "--symbology",
            description = "PDF417, QR, DATA_MATRIX, CODE_128, CODE_39; bỏ trống = không nói / none = not said")
    private @Nullable String symbology;

    /** One of the two. */
    static final class Where {
        @Option(names = "--port", description = "Cổng TCP, 0 = cổng trống / TCP port, 0 = any")
        private @Nullable Integer port;

        @Option(names = "--tty", paramLabel = "PATH", description = "Thiết bị nối tiếp hoặc pty / serial device or pty")
        private @Nullable Path tty;
    }

    @Override
    public Integer call() {
        SimulatedScanner scanner = new SimulatedScanner(ProfileLibrary.shipped().scanner(profile));
        try {
            if (where.tty != null) {
                onDevice(scanner, where.tty);
            } else {
                onPort(scanner, where.port == null ? 0 : where.port);
            }
            return Main.DONE;
        } catch (LinkException broken) {
            throw new BridgeException(broken.reason(), broken);
        } catch (IOException failed) {
            throw new BridgeException(
                    new Cause(
                            "SIMULATOR",
                            "Máy quét mô phỏng dừng: " + failed.getMessage(),
                            "The simulated scanner stopped: " + failed.getMessage()),
                    failed);
        }
    }

    private void onDevice(SimulatedScanner scanner, Path tty) throws IOException {
        try (Link link = FileLink.open(tty.toString())) {
            output.document(Map.of("uri", "serial:" + tty));
            output.line("READY serial:" + tty);
            codes(scanner, frame -> link.write(frame, STALL));
        }
    }

    private void onPort(SimulatedScanner scanner, int port) throws IOException {
        try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            output.document(Map.of("uri", "tcp://127.0.0.1:" + server.getLocalPort()));
            output.line("READY tcp://127.0.0.1:" + server.getLocalPort());
            try (Socket host = server.accept()) {
                OutputStream out = host.getOutputStream();
                codes(scanner, out::write);
            }
        }
    }

    private interface Wire {
        void send(byte[] frame) throws IOException;
    }

    private void codes(SimulatedScanner scanner, Wire wire) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            wire.send(scanner.frame(symbology, line.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
