package vn.tiepnhan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.queue.ticket.Ticket;
import vn.tiepnhan.screen.EventThreadWatch;
import vn.tiepnhan.screen.Screen;
import vn.tiepnhan.store.Store;

/** A day of 300 visitors on a real display, with a printer that runs out of paper and stands open now and then. */
final class KioskDayOnScreenTest {
    private static final long MIB = 1 << 20;

    @TempDir
    private Path temporary;

    @Test
    void threeHundredVisitorsAreServedLoseNoNumberAndLeaveNothing() throws IOException, InterruptedException {
        Map<String, Long> day = new HashMap<>();
        List<String> slow;
        try (Screen screen = Screen.open(1080, 1920)) {
            Process kiosk =
                    screen.program(temporary, "vn.tiepnhan.demo.KioskDayMain", temporary.toString(), "300", "20150930");
            List<String> lines =
                    kiosk.inputReader(StandardCharsets.UTF_8).lines().toList();
            assertThat(kiosk.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(lines).noneMatch(line -> line.startsWith("FAILED ")).anyMatch(line -> line.startsWith("DAY "));
            slow = lines.stream().filter(line -> line.startsWith("SLOW ")).toList();
            String told = lines.stream()
                    .filter(line -> line.startsWith("DAY "))
                    .findFirst()
                    .orElseThrow();
            for (String one : told.substring(4).split(" ")) {
                day.put(one.split("=")[0], Long.valueOf(one.split("=")[1]));
            }
        }
        assertThat(day).containsEntry("visitors", 300L).containsEntry("unclean", 0L);
        assertThat(of(day, "withoutPaper")).as("the printer did fail").isPositive();
        assertThat(of(day, "withoutScanner")).as("the scanner was pulled out").isPositive();
        try (Store store = Store.beside(temporary.resolve("kiosk"), "test", Clock.systemUTC())) {
            LocalDate day2015 = LocalDate.of(2015, 9, 30);
            List<Ticket> stored = store.read(tables -> tables.tickets().between(day2015, day2015));
            assertThat(stored).hasSize((int) of(day, "numbers"));
        }
        assertThat(slow)
                .as("tasks over %d ms of processor time", EventThreadWatch.MOST_MILLIS)
                .isEmpty();
        assertThat(of(day, "heapAfter") - of(day, "heapBefore")).as("growth").isLessThan(6 * MIB);
    }

    private static long of(Map<String, Long> day, String key) {
        return Objects.requireNonNull(day.get(key), key);
    }
}
