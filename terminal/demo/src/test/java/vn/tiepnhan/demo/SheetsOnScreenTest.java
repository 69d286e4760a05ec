package vn.tiepnhan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.screen.Screen;

/** On a real X server: the side sheets, by keys alone. */
final class SheetsOnScreenTest {
    @TempDir
    private Path temporary;

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Test
    void aPageIsOpenedReceivedAndFoundAgainByKeys() throws IOException, InterruptedException {
        Path data = temporary.resolve("data");
        try (Screen screen = Screen.open(1280, 800)) {
            Process counter = screen.program(temporary, "vn.tiepnhan.demo.ToldCounterMain", String.valueOf(data));
            try {
                tell(counter);
                until("READY");
                pressUntil(screen, "ctrl+o", "SHEET OPEN");
                assertThat(next())
                        .as("the folder with the newest page, or the home")
                        .startsWith("FOLDER ");
                screen.press("shift+Tab", "ctrl+a");
                screen.run("xdotool", "type", "--delay", "25", String.valueOf(data.resolve("samples")));
                pressUntil(screen, "Return", "FOLDER " + data.resolve("samples"));
                pressUntil(screen, "Return", "DECIDED");
                pressUntil(screen, "Return", "RECEIVED");
                pressUntil(screen, "ctrl+k", "SHEET FIND");
                screen.run("xdotool", "type", "--delay", "60", "huy phieu");
                pressUntil(screen, "Return", "SHEET VOID");
            } finally {
                counter.destroy();
                counter.waitFor(20, TimeUnit.SECONDS);
            }
        }
    }

    private void tell(Process counter) {
        BufferedReader out = counter.inputReader(StandardCharsets.UTF_8);
        Thread reader = new Thread(() -> out.lines().forEach(told::add), "counter-out");
        reader.setDaemon(true);
        reader.start();
    }

    /** As a person does: what is told here is not yet seen, and a key that comes before it is seen means nothing. */
    private void pressUntil(Screen screen, String key, String wanted) throws IOException, InterruptedException {
        for (int i = 0; i < 20; i++) {
            screen.press(key);
            for (String said = told.poll(1, TimeUnit.SECONDS); said != null; said = told.poll(1, TimeUnit.SECONDS)) {
                if (said.equals(wanted)) {
                    return;
                }
            }
        }
        assertThat(wanted).as("never came").isNull();
    }

    private void until(String wanted) throws InterruptedException {
        String said = next();
        while (!said.equals(wanted)) {
            assertThat(said).as("while waiting for %s", wanted).isNotEqualTo("null");
            said = next();
        }
    }

    private String next() throws InterruptedException {
        return String.valueOf(told.poll(90, TimeUnit.SECONDS));
    }
}
