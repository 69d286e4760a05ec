package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.layout.SampleSlips;
import vn.tiepnhan.bridge.sim.cups.PrintDaemon;
import vn.tiepnhan.bridge.sim.printer.Fault;
import vn.tiepnhan.bridge.sim.printer.PrinterModel;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;
import vn.tiepnhan.bridge.sim.printer.outlet.PrinterServer;

/** A real CUPS between bridge and printer. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class CupsPrinterTest {
    @TempDir
    private Path folder;

    private final List<byte[]> slips = Collections.synchronizedList(new ArrayList<>());

    @Test
    void slipsGoThroughARawQueueByteForByteAndNoMoreIsClaimedThanThat() throws Exception {
        try (PrintDaemon cups = PrintDaemon.start(folder);
                PrinterServer printer = printer();
                LocalBridge local = bridge()) {
            cups.addQueue("phieu", printer.port());
            Bridge bridge = local.devices();
            PrintOutcome outcome = bridge.print("job", bridge.openPrinter(cups.uri("phieu")), SampleSlips.receipt());
            assertThat(outcome.evidence()).isEqualTo(Evidence.BYTES_ACCEPTED);
            assertThat(code(outcome)).isEqualTo("CUPS_DONE");
            byte[] expected = bridge.render(SampleSlips.receipt(), "generic-80").bytes();
            assertThat(slips).hasSize(1);
            assertThat(slips.get(0)).isEqualTo(expected);
        }
    }

    @Test
    void aStoppedQueueAndAQueueThatIsNotThereGetNothing() throws Exception {
        try (PrintDaemon cups = PrintDaemon.start(folder);
                PrinterServer printer = printer();
                LocalBridge local = bridge()) {
            cups.addQueue("phieu", printer.port());
            cups.run("/usr/sbin/cupsdisable", "phieu");
            Bridge bridge = local.devices();
            PrintOutcome stopped = bridge.print("job", bridge.openPrinter(cups.uri("phieu")), SampleSlips.receipt());
            assertThat(stopped.evidence()).isEqualTo(Evidence.NOT_SENT);
            assertThat(code(stopped)).isEqualTo("CUPS_STOPPED");
            PrintOutcome nowhere =
                    bridge.print("other", bridge.openPrinter(cups.uri("khong-co")), SampleSlips.receipt());
            assertThat(nowhere.evidence()).isEqualTo(Evidence.NOT_SENT);
            assertThat(code(nowhere)).isEqualTo("CUPS_REFUSED");
            cups.run("/usr/sbin/cupsenable", "phieu");
            assertThat(bridge.print("job", bridge.openPrinter(cups.uri("phieu")), SampleSlips.receipt())
                            .evidence())
                    .isEqualTo(Evidence.BYTES_ACCEPTED);
            assertThat(slips).hasSize(1);
        }
    }

    @Test
    void aJobThatCannotReachThePrinterIsTakenBackAndPrintsNeverAfterwards() throws Exception {
        int closed;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = free.getLocalPort();
        }
        try (PrintDaemon cups = PrintDaemon.start(folder);
                LocalBridge local = bridge()) {
            cups.addQueue("phieu", closed);
            Bridge bridge = local.devices();
            String device = bridge.openPrinter(cups.uri("phieu") + "?profile=quick-80");
            PrintOutcome outcome = bridge.print("job", device, SampleSlips.receipt());
            assertThat(outcome.evidence()).isIn(Evidence.UNKNOWN, Evidence.NOT_SENT);
            SimulatedPrinter printer = new SimulatedPrinter(
                    PrinterModel.of(QuickProfiles.in(folder.resolve("profiles")), "quick-80"),
                    () -> Fault.NONE,
                    (bytes, paper, whole) -> slips.add(bytes));
            try (PrinterServer late = PrinterServer.start(printer, InetAddress.getLoopbackAddress(), closed)) {
                PrintOutcome next = bridge.print("next", device, SampleSlips.refusal());
                assertThat(next.evidence()).isEqualTo(Evidence.BYTES_ACCEPTED);
                assertThat(late.port()).isEqualTo(closed);
            }
            assertThat(slips).hasSize(1);
        }
    }

    private LocalBridge bridge() throws Exception {
        return LocalBridge.start(
                folder.resolve("state"), 0, QuickProfiles.in(folder.resolve("profiles")), java.time.Clock.systemUTC());
    }

    private PrinterServer printer() throws Exception {
        SimulatedPrinter printer = new SimulatedPrinter(
                PrinterModel.of(QuickProfiles.in(folder.resolve("profiles")), "quick-80"),
                () -> Fault.NONE,
                (bytes, paper, whole) -> slips.add(bytes));
        return PrinterServer.start(printer, InetAddress.getLoopbackAddress(), 0);
    }

    private static String code(PrintOutcome outcome) {
        return Objects.requireNonNull(outcome.cause()).code();
    }
}
