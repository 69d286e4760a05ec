package vn.tiepnhan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real X server, by touch only, with a simulated printer at the other end. */
final class KioskOnScreenTest {
    @TempDir
    private Path temporary;

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Map<String, String[]> places = new HashMap<>();

    @Test
    void twoTouchesBringANumberOnPaperAndTheScreenIsCleanAfterwards() throws IOException, InterruptedException {
        try (Screen screen = Screen.open(1080, 1920)) {
            Process kiosk = start(screen);
            try {
                assertThat(nowOpen()).isEqualTo("NOW ATTRACT true -");
                touch(screen, "Nhận kết quả");
                assertThat(now()).isEqualTo("NOW RESULT true -");
                touch(screen, "Lấy số nhận kết quả");
                assertThat(nowPrinted()).isEqualTo("NOW TICKET true B001 PRINTED");
                assertThat(slips()).isEqualTo(1);
                assertThat(now()).as("ends by itself after the print").isEqualTo("NOW ATTRACT true -");
            } finally {
                end(kiosk);
            }
        }
    }

    @Test
    void withoutPaperTheNumberStaysAndKeysOfItsOwnTakeAReceiptNumber() throws IOException, InterruptedException {
        try (Screen screen = Screen.open(1280, 800)) {
            Process kiosk = start(screen, "paper-out");
            try {
                assertThat(nowOpen()).isEqualTo("NOW ATTRACT true -");
                touch(screen, "Tra cứu hồ sơ");
                assertThat(now()).isEqualTo("NOW LOOKUP true -");
                touch(screen, "Nhập bằng phím");
                assertThat(now()).isEqualTo("NOW NUMBER true -");
                for (String key : "ZK4150001237".split("")) {
                    touch(screen, key);
                    assertThat(now()).isEqualTo("NOW NUMBER true -");
                }
                touch(screen, "Quay lại");
                assertThat(now()).isEqualTo("NOW LOOKUP true -");
                touch(screen, "Quay lại");
                assertThat(now()).isEqualTo("NOW ATTRACT true -");
                touch(screen, "Hướng dẫn giao dịch điện tử");
                assertThat(now()).isEqualTo("NOW GUIDANCE true -");
                touch(screen, "Lấy số để được hướng dẫn");
                assertThat(nowPrinted()).isEqualTo("NOW TICKET true C001 NONE");
                touch(screen, "Kết thúc");
                assertThat(now()).isEqualTo("NOW ATTRACT true -");
            } finally {
                end(kiosk);
            }
        }
    }

    private Process start(Screen screen, String... fault) throws IOException {
        String[] arguments =
                Stream.concat(Stream.of(temporary.toString()), Stream.of(fault)).toArray(String[]::new);
        Process kiosk = screen.program(temporary, "vn.tiepnhan.demo.ToldKioskMain", arguments);
        Thread reader = new Thread(
                () -> kiosk.inputReader(StandardCharsets.UTF_8).lines().forEach(told::add), "kiosk-out");
        reader.setDaemon(true);
        reader.start();
        return kiosk;
    }

    private static void end(Process kiosk) throws InterruptedException {
        kiosk.destroy();
        kiosk.waitFor(20, TimeUnit.SECONDS);
    }

    private void touch(Screen screen, String words) throws IOException, InterruptedException {
        String[] at = Objects.requireNonNull(places.get(words), () -> words + " is not among " + places.keySet());
        screen.run("xdotool", "mousemove", at[1], at[2], "click", "1");
    }

    /** The next state that settled; where its buttons are is kept. */
    private String now() throws InterruptedException {
        places.clear();
        while (true) {
            String line = String.valueOf(told.poll(90, TimeUnit.SECONDS));
            if (!line.startsWith("AT ")) {
                return line;
            }
            String[] words = line.split(" ", 4);
            places.put(words[3], words);
        }
    }

    private String nowOpen() throws InterruptedException {
        String line = now();
        return line.contains(" false ") ? now() : line;
    }

    private String nowPrinted() throws InterruptedException {
        String line = now();
        while (line.endsWith("PRINTING") || line.endsWith(" -")) {
            line = now();
        }
        return line;
    }

    private long slips() throws IOException {
        try (Stream<Path> files = Files.walk(temporary.resolve("printer"))) {
            return files.filter(file -> file.toString().endsWith(".png")).count();
        }
    }
}
