package vn.tiepnhan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.screen.Screen;

/** On a real X server: an Enter that was pressed before the decision stood on the screen. */
final class EarlyKeyOnScreenTest {
    @TempDir
    private Path temporary;

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Test
    void receivesNothingAndTheNextEnterDoes() throws IOException, InterruptedException {
        try (Screen screen = Screen.open(1024, 600)) {
            Process counter = screen.program(
                    temporary, "vn.tiepnhan.demo.ToldCounterMain", String.valueOf(temporary.resolve("data")), "stall");
            try {
                BufferedReader out = counter.inputReader(StandardCharsets.UTF_8);
                Thread reader = new Thread(() -> out.lines().forEach(told::add), "counter-out");
                reader.setDaemon(true);
                reader.start();
                assertThat(next()).isEqualTo("READY");
                screen.press("ctrl+1");
                assertThat(next()).isEqualTo("STALLED");
                screen.press("Return");
                Writer in = counter.outputWriter(StandardCharsets.UTF_8);
                in.write("\n");
                in.flush();
                assertThat(next()).isEqualTo("DECIDED");
                assertThat(told.poll(1500, TimeUnit.MILLISECONDS))
                        .as("the early key acts on nothing")
                        .isNull();
                screen.press("Return");
                assertThat(next()).isEqualTo("RECEIVED");
            } finally {
                counter.destroy();
                counter.waitFor(20, TimeUnit.SECONDS);
            }
        }
    }

    private String next() throws InterruptedException {
        return String.valueOf(told.poll(90, TimeUnit.SECONDS));
    }
}
