package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.RenderedSlip;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.PrivateBridge;
import vn.tiepnhan.bridge.api.client.Subscription;
import vn.tiepnhan.bridge.layout.SampleSlips;

/** The whole way, as the terminal takes it: found at run time, over HTTP, to a printer that speaks bytes. */
final class PrivateBridgeTest {
    @TempDir
    private Path folder;

    @Test
    void printsOnASimulatedPrinterAndLeavesTheSlipInItsFolder() throws Exception {
        try (Bridge bridge = PrivateBridge.find().start(folder.resolve("state"))) {
            String printer = bridge.openPrinter("sim:" + folder.resolve("slips"));
            PrintOutcome outcome = bridge.print("job-1", printer, SampleSlips.receipt());
            RenderedSlip rendered = bridge.render(SampleSlips.receipt(), "generic-80");

            assertThat(outcome.evidence()).isEqualTo(PrintOutcome.Evidence.CUT_FAULT_FREE);
            assertThat(outcome.cause()).isNull();
            assertThat(outcome.firstByteNanos()).isPositive();
            assertThat(outcome.timing().journalNanos()).isPositive();
            assertThat(outcome.payloadBytes()).isEqualTo(rendered.bytes().length);
            assertThat(Files.readAllBytes(folder.resolve("slips/slip-0001.bin")))
                    .isEqualTo(rendered.bytes());
            assertThat(folder.resolve("slips/slip-0001.png")).isNotEmptyFile();
        }
    }

    @Test
    void theSameIdNeverPrintsAgainEvenAfterARestart() throws Exception {
        PrintOutcome first;
        try (Bridge bridge = PrivateBridge.find().start(folder.resolve("state"))) {
            String printer = bridge.openPrinter("sim:" + folder.resolve("slips") + "?profile=generic-58");
            first = bridge.print("job-1", printer, SampleSlips.receipt());
            assertThat(first.evidence()).isEqualTo(PrintOutcome.Evidence.PROCESSED);
            assertThat(bridge.print("job-1", printer, SampleSlips.receipt())).isEqualTo(first);
        }
        try (Bridge bridge = PrivateBridge.find().start(folder.resolve("state"))) {
            String printer = bridge.openPrinter("sim:" + folder.resolve("slips") + "?profile=generic-58");
            assertThat(bridge.print("job-1", printer, SampleSlips.receipt())).isEqualTo(first);
            assertThat(bridge.outcome("job-1")).isEqualTo(first);
        }
        try (var slips = Files.list(folder.resolve("slips"))) {
            assertThat(slips.filter(p -> p.toString().endsWith(".bin"))).hasSize(1);
        }
    }

    @Test
    void tellsListenersEveryStateAtOnceAndChangesAsTheyHappen() throws Exception {
        try (Bridge bridge = PrivateBridge.find().start(folder.resolve("state"))) {
            Path slips = folder.resolve("slips");
            String printer = bridge.openPrinter("sim:" + slips + "?fault=paper-out");
            LinkedBlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();
            Subscription subscription = bridge.subscribe(events::add);
            DeviceEvent first = events.poll(5, TimeUnit.SECONDS);
            assertThat(first).isInstanceOfSatisfying(DeviceEvent.StateChanged.class, changed -> {
                assertThat(changed.state().id()).isEqualTo(printer);
                assertThat(changed.state().health()).isEqualTo(DeviceState.Health.NOT_READY);
                assertThat(changed.state().causes())
                        .extracting(cause -> cause.code())
                        .containsExactly("PAPER_OUT");
            });
            PrintOutcome refused = bridge.print("job-2", printer, SampleSlips.receipt());
            assertThat(refused.evidence()).isEqualTo(PrintOutcome.Evidence.NOT_SENT);
            Files.writeString(slips.resolve("fault"), "none");
            while (bridge.print("job-2", printer, SampleSlips.receipt()).evidence()
                    != PrintOutcome.Evidence.CUT_FAULT_FREE) {
                Thread.onSpinWait();
            }
            assertThat(events.poll(5, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            DeviceEvent.StateChanged.class,
                            changed -> assertThat(changed.state().health()).isEqualTo(DeviceState.Health.READY));
            subscription.close();
        }
    }
}
