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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.cli.verb.OwnProfiles;
import vn.tiepnhan.bridge.cli.verb.PortNumber;
import vn.tiepnhan.bridge.cli.verb.Verb;
import vn.tiepnhan.bridge.device.DeviceCauses;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.file.FileLink;
import vn.tiepnhan.bridge.scanner.ScannerVoices;
import vn.tiepnhan.bridge.sim.scanner.PtyWire;
import vn.tiepnhan.bridge.sim.scanner.ScannerVoice;
import vn.tiepnhan.bridge.sim.scanner.SimulatedScanner;
import vn.tiepnhan.bridge.sim.scanner.Step;
import vn.tiepnhan.profile.ProfileException;
import vn.tiepnhan.profile.ProfileLibrary;

/** {@code simulate scanner}: each line on stdin is a code it reads, or a step of its script. */
@Command(
        name = "scanner",
        description = {
            "Máy quét: mỗi dòng stdin là một mã, hoặc một lệnh / a scanner: each line on stdin is a code, or a step:",
            "!burst N CHỮ · !rate N/giây · !chunk BYTE [MS] · !symbology QR|- · !hex 0D1D · !garbage N · !flood N · !pull · !plug"
        })
final class SimulateScannerVerb extends Verb {
    private static final Duration STALL = Duration.ofSeconds(5);

    @ArgGroup(multiplicity = "1")
    private Where where = new Where();

    @Option(names = "--profile", paramLabel = "ID", description = "Hồ sơ thiết bị / profile (${DEFAULT-VALUE})")
    private String profile = "generic-serial-scanner";

    @Option(names = "--interface", description = "Cách nối: serial, hidraw, evdev / what it sends (${DEFAULT-VALUE})")
    private Kind kind = Kind.serial;

    @Mixin
    private OwnProfiles profiles = new OwnProfiles();

    @Option(
            names = "--symbology",
            description = "PDF417, QR, DATA_MATRIX, CODE_128, CODE_39; bỏ trống = không nói / none = not said")
    private @Nullable String symbology;

    @Option(names = "--seed", description = "Gốc của byte ngẫu nhiên / seed of its garbage (${DEFAULT-VALUE})")
    private long seed = 1;

    /** Spelled as the scheme of the address it is opened by. */
    enum Kind {
        serial,
        hidraw,
        evdev
    }

    /** One of the three. */
    static final class Where {
        @Option(names = "--port", description = "Cổng TCP, 0 = cổng trống / TCP port, 0 = any")
        private @Nullable Integer port;

        @Option(
                names = "--tty",
                paramLabel = "PATH",
                description = "Thiết bị nối tiếp có sẵn / an existing serial device")
        private @Nullable Path tty;

        @Option(names = "--pty", paramLabel = "PATH", description = "Tạo cổng giả ở đây / make a pseudo-terminal here")
        private @Nullable Path pty;
    }

    @Override
    public Integer call() {
        try {
            if (where.pty != null) {
                onTerminal(where.pty);
            } else if (where.tty != null) {
                onDevice(where.tty);
            } else {
                onPort(where.port == null ? 0 : PortNumber.checked(where.port));
            }
            return Main.DONE;
        } catch (IOException failed) {
            throw new BridgeException(
                    new Cause(
                            "SIMULATOR",
                            "Máy quét mô phỏng dừng: " + failed.getMessage(),
                            "The simulated scanner stopped: " + failed.getMessage()),
                    failed);
        }
    }

    private ScannerVoice voice() {
        ProfileLibrary library = profiles.library();
        try {
            return ScannerVoices.of(library.scanner(profile), kind.name());
        } catch (ProfileException unusable) {
            throw new BridgeException(DeviceCauses.profile(unusable), unusable);
        }
    }

    private void onTerminal(Path name) throws IOException {
        try (PtyWire wire = new PtyWire(name)) {
            play(kind + ":" + name, wire);
        }
    }

    private void onDevice(Path tty) throws IOException {
        try (Link link = FileLink.open(tty.toString())) {
            play(kind + ":" + tty, new Fixed(bytes -> link.write(bytes, STALL)));
        }
    }

    private void onPort(int port) throws IOException {
        try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            String uri = "tcp://127.0.0.1:" + server.getLocalPort();
            output.document(Map.of("uri", uri));
            output.line("READY " + uri);
            try (Socket host = server.accept()) {
                OutputStream out = host.getOutputStream();
                play(new SimulatedScanner(voice(), symbology, new Fixed(out::write), seed));
            }
        }
    }

    private void play(String uri, SimulatedScanner.Wire wire) throws IOException {
        output.document(Map.of("uri", uri));
        output.line("READY " + uri);
        play(new SimulatedScanner(voice(), symbology, wire, seed));
    }

    private void play(SimulatedScanner scanner) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            try {
                scanner.perform(Step.parse(line));
            } catch (IllegalArgumentException unknown) {
                output.message(output.say(
                        "Máy quét này không làm được: " + line + " (" + unknown.getMessage() + ")",
                        "This scanner cannot do that: " + line + " (" + unknown.getMessage() + ")"));
            }
        }
    }

    private interface Sink {
        void take(byte[] bytes) throws IOException;
    }

    /** A line whose cable is not the simulator's to pull. */
    private record Fixed(Sink sink) implements SimulatedScanner.Wire {
        @Override
        public void send(byte[] bytes) throws IOException {
            sink.take(bytes);
        }

        @Override
        public void pull() {
            throw new IllegalArgumentException("--pty");
        }

        @Override
        public void plug() {
            throw new IllegalArgumentException("--pty");
        }
    }
}
