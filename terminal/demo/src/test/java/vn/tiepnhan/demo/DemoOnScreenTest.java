package vn.tiepnhan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.screen.Screen;

/** The real window on a real display, driven by keys only. */
class DemoOnScreenTest {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(120);

    @TempDir
    Path temporary;

    @Test
    void aSamplePageBecomesOnePrintedSlipByKeysAlone() throws IOException, InterruptedException {
        try (Screen screen = Screen.open(1024, 600)) {
            Process demo = screen.demo(temporary);
            try (BufferedReader out = demo.inputReader(StandardCharsets.UTF_8)) {
                assertThat(out.readLine()).isEqualTo("READY");
                long deadline = System.nanoTime() + PATIENCE_NANOS;
                while (slips().isEmpty() && System.nanoTime() < deadline) {
                    screen.press("ctrl+1");
                    pressReturnUntilASlipIsOut(screen);
                }
                assertThat(slips()).hasSize(1);
            } finally {
                demo.destroy();
                demo.waitFor(20, TimeUnit.SECONDS);
            }
        }
    }

    /** A page takes as long as it takes; Enter that comes too early means nothing, so it is pressed again. */
    private void pressReturnUntilASlipIsOut(Screen screen) throws IOException, InterruptedException {
        for (int i = 0; i < 20 && slips().isEmpty(); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            screen.press("Return");
        }
    }

    private List<Path> slips() throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            return files.filter(file -> file.toString().endsWith(".png")
                            && String.valueOf(file.getParent()).contains("printer"))
                    .toList();
        }
    }
}
