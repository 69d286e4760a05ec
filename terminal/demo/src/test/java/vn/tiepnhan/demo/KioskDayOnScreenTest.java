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
import vn.tiepnhan.screen.Screen;
import vn.tiepnhan.store.Store;

/**
 * A day of 300 visitors on a real display. The printer runs out of paper, stands open, falls silent and is switched off and
 * on; the scanner is pulled out; tokens are pulled at one step or another, and so is their reader with its service. There
 * is no centre all day: a kiosk speaks to none.
 */
final class KioskDayOnScreenTest {
    private static final long MIB = 1 << 20;

    /** Tasks of the event thread over 50 ms: what is wrong comes back with every visitor, what comes twice a day is the machine. */
    private static final long MOST_SLOW = 2;

    @TempDir
    private Path temporary;

    @Test
    void threeHundredVisitorsAreServedLoseNoNumberAndLeaveNothing() throws IOException, InterruptedException {
        Map<String, Long> day = new HashMap<>();
        List<String> numbers;
        try (Screen screen = Screen.open(1080, 1920)) {
            Path pcsc = temporary.resolve("pcsc/pcscd.comm");
            screen.says("PCSCLITE_CSOCK_NAME", pcsc.toString());
            Process kiosk =
                    screen.program(temporary, "vn.tiepnhan.demo.KioskDayMain", temporary.toString(), "300", "20150930");
            List<String> told =
                    kiosk.inputReader(StandardCharsets.UTF_8).lines().toList();
            assertThat(kiosk.waitFor(60, TimeUnit.SECONDS)).isTrue();
            for (String one : line(told, "DAY ").split(" ")) {
                day.put(one.split("=")[0], Long.valueOf(one.split("=")[1]));
            }
            numbers = List.of(line(told, "NUMBERS ").split(" "));
        }
        assertThat(day).containsEntry("visitors", 300L).containsEntry("unclean", 0L);
        assertThat(day).as("staff not called to what had no paper").containsEntry("uncalled", 0L);
        for (String failed : List.of("withoutPaper", "withoutScanner", "greeted", "readersLost", "flashes")) {
            assertThat(of(day, failed)).as(failed).isPositive();
        }
        assertThat(of(day, "papers"))
                .as("every paper that was told of came out, and none twice")
                .isBetween(of(day, "printed"), of(day, "printed") + of(day, "withoutPaper"));
        try (Store store = Store.beside(temporary.resolve("kiosk"), "test", Clock.systemUTC())) {
            LocalDate day2015 = LocalDate.of(2015, 9, 30);
            List<Ticket> stored = store.read(tables -> tables.tickets().between(day2015, day2015));
            assertThat(stored).extracting(Ticket::shown).containsExactlyInAnyOrderElementsOf(numbers);
        }
        assertThat(of(day, "slow"))
                .as("tasks of %d that took too long, the longest %d ms", of(day, "tasks"), of(day, "longestMillis"))
                .isLessThanOrEqualTo(MOST_SLOW);
        assertThat(of(day, "heapAfter") - of(day, "heapBefore")).as("growth").isLessThan(6 * MIB);
    }

    private static String line(List<String> told, String begin) {
        List<String> failed =
                told.stream().filter(line -> line.startsWith("FAILED ")).toList();
        assertThat(failed).isEmpty();
        return told.stream()
                .filter(line -> line.startsWith(begin))
                .findFirst()
                .orElseThrow()
                .substring(begin.length());
    }

    private static long of(Map<String, Long> day, String key) {
        return Objects.requireNonNull(day.get(key), key);
    }
}
