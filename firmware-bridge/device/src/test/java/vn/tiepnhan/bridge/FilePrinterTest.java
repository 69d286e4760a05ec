package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.PrivateBridge;
import vn.tiepnhan.bridge.layout.SampleSlips;

/** {@code file:} printers: nothing there can answer, so nothing better than BYTES_ACCEPTED is ever told. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
final class FilePrinterTest {
    @TempDir
    private Path folder;

    @Test
    void aPlainFileGetsTheExactBytesSlipAfterSlip() throws Exception {
        Path file = folder.resolve("out.bin");
        try (Bridge bridge = PrivateBridge.find().start(folder.resolve("state"))) {
            String printer = bridge.openPrinter("file:" + file);
            byte[] slip = bridge.render(SampleSlips.receipt(), "generic-80").bytes();
            assertThat(bridge.print("a", printer, SampleSlips.receipt()).evidence())
                    .isEqualTo(Evidence.BYTES_ACCEPTED);
            assertThat(bridge.print("b", printer, SampleSlips.receipt()).evidence())
                    .isEqualTo(Evidence.BYTES_ACCEPTED);
            assertThat(Files.readAllBytes(file))
                    .hasSize(2 * slip.length)
                    .startsWith(slip)
                    .endsWith(slip);
        }
    }

    @Test
    void aPipeGetsTheBytesOnceItIsRead() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> readAll(pipe));
        PrintOutcome outcome;
        byte[] slip;
        try (Bridge bridge = PrivateBridge.find().start(folder.resolve("state"))) {
            outcome = bridge.print("a", bridge.openPrinter("file:" + pipe), SampleSlips.receipt());
            slip = bridge.render(SampleSlips.receipt(), "generic-80").bytes();
        }
        assertThat(outcome.evidence()).isEqualTo(Evidence.BYTES_ACCEPTED);
        assertThat(read.get(20, TimeUnit.SECONDS)).isEqualTo(slip);
    }

    @Test
    void aPipeNobodyReadsAndADeviceThatIsNotThereGetNothing() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        try (Bridge bridge = PrivateBridge.find().start(folder.resolve("state"))) {
            for (String uri : new String[] {"file:" + pipe, "file:/dev/usb/lp77", "file:" + folder}) {
                PrintOutcome outcome =
                        bridge.print("job-" + uri.hashCode(), bridge.openPrinter(uri), SampleSlips.receipt());
                assertThat(outcome.evidence()).as(uri).isEqualTo(Evidence.NOT_SENT);
                assertThat(outcome.payloadBytes()).isZero();
            }
        }
        assertThat(Path.of("/dev/usb/lp77")).doesNotExist();
    }

    private static byte[] readAll(Path pipe) {
        try (InputStream in = Files.newInputStream(pipe)) {
            return in.readAllBytes();
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
