package vn.tiepnhan.bridge.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.LocalBridge;
import vn.tiepnhan.bridge.QuickProfiles;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.client.Subscription;

/** A connection that looks whole, though nobody is at its other end any more. */
@Timeout(60)
final class SilentLineTest {
    private static final int DLE = 0x10;
    private static final byte[] ALL_WELL = {0x16, 0x12, 0x12, 0x12};

    @TempDir
    private Path folder;

    @Test
    void isGivenUpAfterSomeLooksAndOpenedAnew() throws Exception {
        LinkedBlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();
        try (ServerSocket place = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Boolean> served = CompletableFuture.supplyAsync(() -> deafThenWell(place));
            try (LocalBridge bridge = LocalBridge.start(
                    folder.resolve("state"), 0, QuickProfiles.in(folder.resolve("profiles")), Clock.systemUTC())) {
                Subscription subscription = bridge.devices().subscribe(events::add);
                bridge.devices().open("printer", "tcp://127.0.0.1:" + place.getLocalPort() + "?profile=quick-80");
                await(events, Health.NOT_READY);
                await(events, Health.READY);
                subscription.close();
            }
            assertThat(served.get(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void await(LinkedBlockingQueue<DeviceEvent> events, Health wanted) throws InterruptedException {
        while (true) {
            DeviceEvent event = events.poll(30, TimeUnit.SECONDS);
            assertThat(event).as("nobody told of %s", wanted).isNotNull();
            if (event instanceof DeviceEvent.StateChanged changed
                    && changed.state().health() == wanted) {
                return;
            }
        }
    }

    /** Hears the first caller out without a word until it hangs up; answers the second's DLE EOT n and GS r n. */
    private static Boolean deafThenWell(ServerSocket place) {
        try {
            try (Socket deaf = place.accept()) {
                deaf.getInputStream().transferTo(OutputStream.nullOutputStream());
            }
            try (Socket well = place.accept()) {
                InputStream in = well.getInputStream();
                for (int command = in.read(); command >= 0; command = in.read()) {
                    in.skipNBytes(1);
                    int n = in.read();
                    well.getOutputStream().write(command == DLE ? ALL_WELL[n - 1] : 0);
                }
            }
            return true;
        } catch (IOException broken) {
            return false;
        }
    }
}
