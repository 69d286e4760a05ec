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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.queue.ticket.Ticket;
import vn.tiepnhan.screen.Screen;
import vn.tiepnhan.store.Store;

/** A day of 300 visitors on a real display, with a printer that runs out of paper and stands open now and then. */
final class KioskDayOnScreenTest {
    private static final long MIB = 1 << 20;

    /** Tasks of the event thread over 50 ms: what is wrong comes back with every visitor, what comes twice a day is the machine. */
    private static final long MOST_SLOW = 2;

    @TempDir
    private Path temporary;

    @Test
    void threeHundredVisitorsAreServedLoseNoNumberAndLeaveNothing() throws IOException, InterruptedException {
        Map<String, Long> day = new HashMap<>();
        try (Screen screen = Screen.open(1080, 1920)) {
            String page = Path.of("samples/phieu-103.png").toAbsolutePath().toString();
            Process kiosk = screen.program(
                    temporary, "vn.tiepnhan.demo.KioskDayMain", temporary.toString(), page, "300", "20150930");
            String told = kiosk.inputReader(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("DAY ") || line.startsWith("FAILED "))
                    .collect(Collectors.joining());
            assertThat(kiosk.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(told).startsWith("DAY ");
            for (String one : told.substring(4).split(" ")) {
                day.put(one.split("=")[0], Long.valueOf(one.split("=")[1]));
            }
        }
        assertThat(day).containsEntry("visitors", 300L).containsEntry("unclean", 0L);
        assertThat(of(day, "withoutPaper")).as("the printer did fail").isPositive();
        try (Store store = Store.beside(temporary.resolve("kiosk"), "test", Clock.systemUTC())) {
            LocalDate day2015 = LocalDate.of(2015, 9, 30);
            List<Ticket> stored = store.read(tables -> tables.tickets().between(day2015, day2015));
            assertThat(stored).hasSize((int) of(day, "numbers"));
        }
        assertThat(of(day, "slow"))
                .as("tasks of %d that took too long, the longest %d ms", of(day, "tasks"), of(day, "longestMillis"))
                .isLessThanOrEqualTo(MOST_SLOW);
        assertThat(of(day, "heapAfter") - of(day, "heapBefore")).as("growth").isLessThan(6 * MIB);
    }

    private static long of(Map<String, Long> day, String key) {
        return Objects.requireNonNull(day.get(key), key);
    }
}
