package vn.tiepnhan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.screen.Screen;

/** On a real X server: a window manager that gives the window its size before it was painted for the first time. */
final class ResizedOnScreenTest {
    @TempDir
    private Path temporary;

    @Test
    @Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theCounterOpensAllTheSame() throws IOException, InterruptedException {
        try (Screen screen = Screen.open(1280, 800)) {
            Process counter = screen.program(
                    temporary,
                    "vn.tiepnhan.demo.ToldCounterMain",
                    String.valueOf(temporary.resolve("data")),
                    "resized");
            try (BufferedReader out = counter.inputReader(StandardCharsets.UTF_8)) {
                assertThat(out.readLine()).isEqualTo("READY");
            } finally {
                counter.destroy();
                counter.waitFor(20, TimeUnit.SECONDS);
            }
        }
    }
}
