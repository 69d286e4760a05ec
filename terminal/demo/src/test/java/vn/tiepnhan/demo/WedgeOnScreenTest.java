package vn.tiepnhan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.screen.Screen;

/** A scanner that types, on a real X server, into a window whose text has the focus and whose Enter is a button. */
final class WedgeOnScreenTest {
    private static final String CODE = "TN1A103.TZ0012345.0301234567....092025010112AB34CD0101MFZWI3#5A7B9C0D";

    @TempDir
    private Path temporary;

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Screen screen;
    private Process window;

    /** Milliseconds for starting the typist, less than the pause that ends a scan. */
    private static final long HELD_UP = 50;

    private static final int TRIES = 20;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        screen = Screen.open(800, 480);
        show();
    }

    private void show(String... arguments) throws IOException, InterruptedException {
        window = screen.program(temporary, "vn.tiepnhan.demo.WedgeFrameMain", arguments);
        BufferedReader out = window.inputReader(StandardCharsets.UTF_8);
        Thread reader = new Thread(() -> out.lines().forEach(told::add), "window-out");
        reader.setDaemon(true);
        reader.start();
        assertThat(told.poll(60, TimeUnit.SECONDS)).isEqualTo("READY");
    }

    @AfterEach
    void close() throws InterruptedException {
        window.destroy();
        window.waitFor(20, TimeUnit.SECONDS);
        screen.close();
    }

    @Test
    void scansOfAnyPaceReachNeitherTextNorButton() throws IOException, InterruptedException {
        for (int delay : new int[] {0, 2, 10, 30}) {
            scan(CODE, delay);
        }
        assertThat(told.poll(700, TimeUnit.MILLISECONDS)).as("nothing else").isNull();
    }

    /** The event thread stands still for 50 ms between any two events, again and again. */
    @Test
    void aWindowThatStallsLosesNoCodeAndLetsNoneThrough() throws IOException, InterruptedException {
        window.destroy();
        window.waitFor(20, TimeUnit.SECONDS);
        show("50");
        for (int i = 0; i < 10; i++) {
            String code = "0301234567" + i;
            scan(code, 3);
        }
        assertThat(told.poll(700, TimeUnit.MILLISECONDS)).as("nothing else").isNull();
    }

    @Test
    void capsLockChangesNoCode() throws IOException, InterruptedException {
        screen.run("xdotool", "key", "Caps_Lock");
        screen.run("xdotool", "key", "--delay", "4", "shift+28", "shift+57", "10", "shift+38", "19", "11", "36");
        assertThat(next()).isEqualTo("SCAN TN1A02");
    }

    /** Keys by their places, as a scanner set to the US layout sends them to a desktop that is set to French. */
    @Test
    void anotherLayoutOfTheDesktopChangesNoCode() throws IOException, InterruptedException {
        screen.run("setxkbmap", "fr");
        screen.run("xdotool", "key", "--delay", "4", "24", "38", "47", "61", "11", "12", "20", "shift+11", "104");
        assertThat(next()).isEqualTo("SCAN qa;/23-@");
        screen.run("xdotool", "key", "--delay", "4", "24", "38", "11", "12", "13", "14", "ctrl+35", "15", "36");
        assertThat(next()).isEqualTo("SCAN qa2345\u001D6");
    }

    @Test
    void aPersonsTypingArrivesWholeAndItsEnterPressesTheButton() throws IOException, InterruptedException {
        String typed = "ho so 0301234567 quan 7";
        screen.run("xdotool", "type", "--delay", "110", typed);
        screen.run("xdotool", "key", "Return");
        List<String> lines = new ArrayList<>();
        String line = next();
        while (!line.equals("BUTTON")) {
            lines.add(line);
            line = next();
        }
        assertThat(lines.get(lines.size() - 1)).isEqualTo("TEXT " + typed);
        assertThat(lines).hasSize(typed.length());
    }

    /**
     * Types a code at a pace and expects it as a scan. Where this machine itself was held up while it typed, so long that no
     * scanner would have been told by its rhythm, the try does not count.
     */
    private void scan(String code, int delay) throws IOException, InterruptedException {
        long atMost = TimeUnit.MILLISECONDS.toNanos((long) delay * code.length() + HELD_UP);
        String heard = "";
        for (int tries = 0; tries < TRIES; tries++) {
            long begin = System.nanoTime();
            screen.run("xdotool", "type", "--delay", String.valueOf(delay), code + "\n");
            boolean heldUp = System.nanoTime() - begin > atMost;
            heard = next();
            if (heard.equals("SCAN " + code) || !heldUp) {
                break;
            }
            quiet();
        }
        assertThat(heard).as("delay %d", delay).isEqualTo("SCAN " + code);
    }

    private void quiet() throws InterruptedException {
        while (told.poll(700, TimeUnit.MILLISECONDS) != null) {
            Thread.onSpinWait();
        }
    }

    private String next() throws InterruptedException {
        String line = told.poll(20, TimeUnit.SECONDS);
        assertThat(line).as("the window tells nothing").isNotNull();
        return line;
    }
}
