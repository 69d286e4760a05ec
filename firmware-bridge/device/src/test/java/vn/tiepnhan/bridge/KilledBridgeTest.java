package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.Bridges;
import vn.tiepnhan.bridge.layout.SampleSlips;

/** A real bridge process, killed with SIGKILL while a slip is on the line. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class KilledBridgeTest {
    @TempDir
    private Path folder;

    @Test
    void aJobCutOffByKillIsUnknownAfterTheRestartAndPrintsNoMore() throws Exception {
        try (ServerSocket printer = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CountDownLatch payload = new CountDownLatch(1);
            CompletableFuture<Long> received = CompletableFuture.supplyAsync(() -> answerAndCount(printer, payload));
            String uri = "tcp://127.0.0.1:" + printer.getLocalPort();

            Started first = start(uri);
            CompletableFuture<PrintOutcome> print = CompletableFuture.supplyAsync(() -> printOn(first.uri(), uri));
            assertThat(payload.await(60, TimeUnit.SECONDS)).isTrue();
            first.process().destroyForcibly().waitFor();
            assertThat(print.get(60, TimeUnit.SECONDS).evidence()).isEqualTo(Evidence.UNKNOWN);
            assertThat(received.get(30, TimeUnit.SECONDS)).isPositive();

            Started second = start("sim:" + folder.resolve("slips") + "?name=other");
            try (Bridge bridge = Bridges.connect(second.uri(), folder.resolve("state/token"))) {
                PrintOutcome after = bridge.outcome("job");
                assertThat(after.evidence()).isEqualTo(Evidence.UNKNOWN);
                assertThat(bridge.print("job", "other", SampleSlips.receipt())).isEqualTo(after);
            }
            assertThat(folder.resolve("slips/slip-0001.bin")).doesNotExist();
            second.process().destroy();
            assertThat(second.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private record Started(Process process, URI uri) {}

    private Started start(String printer) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.tiepnhan.bridge.cli.Main",
                        "run",
                        "--port",
                        "0",
                        "--state",
                        folder.resolve("state").toString(),
                        "--printer",
                        printer)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String ready = out.readLine();
        assertThat(ready).startsWith("READY http://127.0.0.1:");
        return new Started(process, URI.create(ready.substring("READY ".length())));
    }

    private PrintOutcome printOn(URI address, String printer) {
        try (Bridge bridge = Bridges.connect(address, folder.resolve("state/token"))) {
            return bridge.print("job", bridge.openPrinter(printer), SampleSlips.receipt());
        }
    }

    /** A printer that is ready, takes everything and never says that it has printed. */
    private static Long answerAndCount(ServerSocket printer, CountDownLatch payload) {
        long count = 0;
        try (Socket host = printer.accept()) {
            InputStream in = host.getInputStream();
            byte[] piece = new byte[4096];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                if (read == 12 && piece[0] == 0x10) {
                    host.getOutputStream().write(new byte[] {0x12, 0x12, 0x12, 0x12});
                } else if (read == 3 && piece[1] == 'r' && count == 0) {
                    host.getOutputStream().write(0);
                } else {
                    count += read;
                    if (count > 1000) {
                        payload.countDown();
                    }
                }
            }
        } catch (java.io.IOException killed) {
            return count;
        }
        return count;
    }
}
