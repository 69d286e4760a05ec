package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.PageContent;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.api.client.Bridges;
import vn.tiepnhan.profile.ProfileLibrary;

/** A page scanner's folder, heard and fetched over the API. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class PageFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aPageLargerThanOnePieceArrivesWhole() throws Exception {
        LinkedBlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();
        Path scans = folder.resolve("scans");
        byte[] page = page();
        assertThat(page.length).isGreaterThan(PageContent.LARGEST_PIECE);
        try (LocalBridge local =
                        LocalBridge.start(folder.resolve("state"), 0, ProfileLibrary.shipped(), Clock.systemUTC());
                Bridge bridge = Bridges.connect(local.uri(), local.tokenFile());
                AutoCloseable subscription = bridge.subscribe(events::add)) {
            assertThat(subscription).isNotNull();
            String id = bridge.openScanner("folder:" + scans);
            awaitHealth(events, Health.ABSENT);
            Files.createDirectory(scans);
            awaitHealth(events, Health.READY);
            Files.write(scans.resolve("trang-1.png"), page);
            DeviceEvent event = events.poll(20, TimeUnit.SECONDS);
            assertThat(event).isInstanceOfSatisfying(DeviceEvent.PageArrived.class, arrived -> {
                assertThat(arrived.device()).isEqualTo(id);
                assertThat(arrived.mediaType()).isEqualTo("image/png");
                assertThat(bridge.wholePage(arrived)).isEqualTo(page);
            });
            for (String other : new String[] {"../../state/token", "0".repeat(64) + ".png", ""}) {
                assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                        BridgeException.class, () -> bridge.act(id, new DeviceAct.FetchPage(other, 0)))
                                .reason()
                                .code())
                        .isEqualTo("NO_SUCH_PAGE");
            }
        }
    }

    private static void awaitHealth(LinkedBlockingQueue<DeviceEvent> events, Health wanted)
            throws InterruptedException {
        while (true) {
            DeviceEvent event = events.poll(20, TimeUnit.SECONDS);
            assertThat(event).as("no %s", wanted).isNotNull();
            if (event instanceof DeviceEvent.StateChanged changed
                    && changed.state().health() == wanted) {
                return;
            }
        }
    }

    private static byte[] page() throws IOException {
        BufferedImage image = new BufferedImage(800, 700, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 800 * 700; i++) {
            image.setRGB(i % 800, i / 800, random.nextInt(1 << 24));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
