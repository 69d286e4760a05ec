package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.api.client.Bridges;
import vn.tiepnhan.bridge.layout.SampleSlips;
import vn.tiepnhan.profile.ProfileLibrary;

/** What can be asked of any device, over the API as every client does. */
final class DeviceActsTest {
    private static final List<Duration> NEVER_BY_ITSELF = List.of(Duration.ofHours(1));

    @TempDir
    private Path folder;

    private LocalBridge local;
    private Bridge bridge;

    @BeforeEach
    void start() throws Exception {
        local = LocalBridge.start(folder, 0, ProfileLibrary.shipped(), Clock.systemUTC(), NEVER_BY_ITSELF);
        bridge = Bridges.connect(local.uri(), local.tokenFile());
    }

    @AfterEach
    void stop() {
        bridge.close();
        local.close();
    }

    @Test
    void aCheckFindsADeviceThatCameBackWithoutWaiting() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String scanner = bridge.open("scanner", "tcp://127.0.0.1:" + port);
        assertThat(health(scanner)).isEqualTo(Health.ABSENT);
        try (ServerSocket back = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(bridge.act(scanner, new DeviceAct.Check()).health())
                    .as("on %s", back)
                    .isEqualTo(Health.READY);
        }
    }

    @Test
    void aCheckTellsOfThePaperThatIsOut() throws Exception {
        Path tray = Files.createDirectory(folder.resolve("slips"));
        String printer = bridge.open("printer", "sim:" + tray);
        assertThat(health(printer)).isEqualTo(Health.READY);

        Files.writeString(tray.resolve("fault"), "paper-out");
        DeviceState now = checkedWhileReady(printer);

        assertThat(now.health()).isEqualTo(Health.NOT_READY);
        assertThat(now.causes()).singleElement().extracting("code").isEqualTo("PAPER_OUT");
    }

    @Test
    void unknownKindsDevicesAndUsesAreRefusedWithASentence() {
        assertThatThrownBy(() -> bridge.open("toaster", "sim:" + folder)).isInstanceOf(BridgeException.class);
        assertThatThrownBy(() -> bridge.act("nobody", new DeviceAct.Check())).hasMessageContaining("NO_SUCH_DEVICE");
        String scanner = bridge.open("scanner", "file:" + folder.resolve("none"));
        assertThatThrownBy(() -> bridge.print("job", scanner, SampleSlips.receipt()))
                .hasMessageContaining("OTHER_KIND");
    }

    /** The simulated printer looks at its folder every few milliseconds only. */
    private DeviceState checkedWhileReady(String printer) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        DeviceState now;
        do {
            now = bridge.act(printer, new DeviceAct.Check());
        } while (now.health() == Health.READY && System.nanoTime() < deadline);
        return now;
    }

    private Health health(String id) {
        return bridge.devices().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow()
                .health();
    }
}
