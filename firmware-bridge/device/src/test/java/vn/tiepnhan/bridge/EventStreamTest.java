package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.Bridges;
import vn.tiepnhan.bridge.api.client.Subscription;
import vn.tiepnhan.bridge.layout.SampleSlips;
import vn.tiepnhan.profile.ProfileLibrary;

/** What a client sees of a bridge that goes away and comes back. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
final class EventStreamTest {
    @TempDir
    private Path folder;

    @Test
    void aLostBridgeShowsEveryDeviceAbsentAndItsReturnTellsAllStatesAgain() throws Exception {
        LinkedBlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();
        LocalBridge first = bridge(0);
        URI address = first.uri();
        first.devices().openPrinter("sim:" + folder.resolve("slips") + "?name=slips");
        try (Bridge client = Bridges.connect(address, folder.resolve("state/token"))) {
            Subscription subscription = client.subscribe(events::add);
            awaitHealth(events, Health.READY);
            first.close();
            awaitHealth(events, Health.ABSENT);

            PrintOutcome unreachable = client.print("job", "slips", SampleSlips.receipt());
            assertThat(unreachable.evidence()).isIn(Evidence.NOT_SENT, Evidence.UNKNOWN);

            try (LocalBridge second = bridge(address.getPort())) {
                second.devices().openPrinter("sim:" + folder.resolve("slips") + "?name=slips");
                awaitHealth(events, Health.READY);
                assertThat(client.print("next", "slips", SampleSlips.receipt()).evidence())
                        .isEqualTo(Evidence.CUT_FAULT_FREE);
            }
            subscription.close();
        }
    }

    private LocalBridge bridge(int port) throws Exception {
        return LocalBridge.start(folder.resolve("state"), port, ProfileLibrary.shipped(), Clock.systemUTC());
    }

    private static void awaitHealth(LinkedBlockingQueue<DeviceEvent> events, Health wanted)
            throws InterruptedException {
        while (true) {
            DeviceEvent event = events.poll(15, TimeUnit.SECONDS);
            assertThat(event).as("no %s within 15 s", wanted).isNotNull();
            if (event instanceof DeviceEvent.StateChanged changed
                    && changed.state().health() == wanted) {
                return;
            }
        }
    }
}
