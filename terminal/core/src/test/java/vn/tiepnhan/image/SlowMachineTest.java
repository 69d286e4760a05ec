package vn.tiepnhan.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.raster.Deadline;
import vn.tiepnhan.image.raster.Stopwatch;

/** A machine that serves many others at once reads as much off a page as an idle one; it takes longer. */
final class SlowMachineTest {
    private static final Path PAGES = Path.of("src/test/resources/pages");

    @Test
    void aPageHasItsOwnWorkToSpendAndPeopleWaitSixTimesAsLongAtMost() {
        AtomicLong wall = new AtomicLong();
        AtomicLong work = new AtomicLong();
        Deadline deadline = Deadline.in(100, new Stopwatch(wall::get, work::get));

        wall.set(599);
        work.set(99);
        assertThat(deadline.passed()).isFalse();
        work.set(100);
        assertThat(deadline.passed()).isTrue();
        assertThat(deadline.later(1).passed()).isFalse();
        work.set(0);
        wall.set(600);
        assertThat(deadline.passed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean/clean-001.png", "clean/clean-005.png", "files/two.tif", "files/fax.tif"})
    void nothingOfAPageIsLostWhereTheClockOnTheWallRunsManyTimesAsFast(String page) {
        Stopwatch machine = Stopwatch.ofMachine();
        Stopwatch loaded = new Stopwatch(() -> 4 * machine.wall().getAsLong(), machine.work());

        assertThat(codes(loaded, page)).isPositive().isEqualTo(codes(machine, page));
    }

    private static int codes(Stopwatch watch, String page) {
        return new PageReader(ReadLimits.TERMINAL, watch)
                .read(PAGES.resolve(page)).pages().stream()
                        .mapToInt(it -> it.codes().size())
                        .sum();
    }
}
