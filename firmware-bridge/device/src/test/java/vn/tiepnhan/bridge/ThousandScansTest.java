package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.Bridges;
import vn.tiepnhan.bridge.sim.scanner.LineVoice;
import vn.tiepnhan.bridge.sim.scanner.PtyWire;
import vn.tiepnhan.bridge.sim.scanner.SimulatedScanner;
import vn.tiepnhan.bridge.sim.scanner.Step;
import vn.tiepnhan.profile.ProfileLibrary;

/** Three seconds of what {@code run.sh scans} does for a minute. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class ThousandScansTest {
    private static final int CODES = 3000;

    @TempDir
    private Path folder;

    @Test
    void aThousandScansASecondArriveEachOnceAndInOrder() throws Exception {
        LinkedBlockingQueue<String> codes = new LinkedBlockingQueue<>();
        CountDownLatch ready = new CountDownLatch(1);
        Path tty = folder.resolve("tty");
        try (LocalBridge local =
                        LocalBridge.start(folder.resolve("state"), 0, ProfileLibrary.shipped(), Clock.systemUTC());
                Bridge bridge = Bridges.connect(local.uri(), local.tokenFile());
                PtyWire wire = new PtyWire(tty);
                AutoCloseable subscription = bridge.subscribe(event -> {
                    if (event instanceof DeviceEvent.Scanned scan) {
                        codes.add(new String(scan.bytes(), StandardCharsets.UTF_8));
                    } else if (event instanceof DeviceEvent.StateChanged changed
                            && changed.state().health() == Health.READY) {
                        ready.countDown();
                    }
                })) {
            assertThat(subscription).isNotNull();
            bridge.openScanner("serial:" + tty);
            assertThat(ready.await(20, TimeUnit.SECONDS)).isTrue();
            SimulatedScanner scanner = new SimulatedScanner(
                    new LineVoice(ProfileLibrary.shipped().scanner("generic-serial-scanner")), "CODE_128", wire, 1);
            scanner.perform(new Step.Rate(1000));
            scanner.perform(new Step.Burst(CODES, "M"));
            List<String> expected = new ArrayList<>();
            List<String> heard = new ArrayList<>();
            for (int i = 1; i <= CODES; i++) {
                expected.add(String.format("M%06d", i));
                String code = codes.poll(15, TimeUnit.SECONDS);
                assertThat(code).as("code %d of %d", i, CODES).isNotNull();
                heard.add(code);
            }
            assertThat(heard).isEqualTo(expected);
            assertThat(codes).isEmpty();
        }
    }
}
