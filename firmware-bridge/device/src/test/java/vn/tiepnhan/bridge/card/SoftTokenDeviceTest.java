package vn.tiepnhan.bridge.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.LocalBridge;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.profile.ProfileLibrary;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class SoftTokenDeviceTest {
    @TempDir
    private Path folder;

    @Test
    void aLibraryIsNotReadyBeforeItWasLoaded() throws IOException, InterruptedException {
        Path library = Files.writeString(folder.resolve("vendor.so"), "no library");
        BlockingQueue<DeviceState> told = new LinkedBlockingQueue<>();
        try (LocalBridge bridge =
                LocalBridge.start(folder.resolve("state"), 0, ProfileLibrary.shipped(), Clock.systemUTC())) {
            bridge.devices().subscribe(event -> {
                if (event instanceof DeviceEvent.StateChanged changed) {
                    told.add(changed.state());
                }
            });
            bridge.devices().open("card-reader", "pkcs11:" + library);
            DeviceState first = next(told);
            while (first.health() == Health.ABSENT) {
                first = next(told);
            }
            assertThat(first.health()).isEqualTo(Health.NOT_READY);
            assertThat(first.causes())
                    .singleElement()
                    .satisfies(cause -> assertThat(cause.code()).startsWith("PKCS11_"))
                    .satisfies(cause -> assertThat(cause.vi()).contains(library.toString()));
        }
    }

    private static DeviceState next(BlockingQueue<DeviceState> told) throws InterruptedException {
        return Objects.requireNonNull(told.poll(1, TimeUnit.MINUTES), "nothing was told");
    }
}
