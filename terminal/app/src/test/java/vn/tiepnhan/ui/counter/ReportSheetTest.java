package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.report.Report;
import vn.tiepnhan.ui.counter.room.state.ReportView.Kind;
import vn.tiepnhan.ui.counter.room.state.ReportView.Span;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;

/** Reports by keys: what, of which days, as table and chart. */
class ReportSheetTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2015, 9, 30, 9, 0);

    @TempDir
    Path folder;

    @Test
    void theFiguresOfTheDaysThatAreChosenAreShownAsTableAndChart() throws IOException {
        try (LiveCounter counter = LiveCounter.open(folder, NOW, "")) {
            received(counter);
            counter.press(CounterAction.REPORT);
            CounterState month = report(counter, report -> report.from().equals(LocalDate.of(2015, 9, 1)));
            assertThat(Objects.requireNonNull(month.room().report().report()).rows())
                    .as("one day had a dossier")
                    .hasSize(1);
            assertThat(Objects.requireNonNull(month.room().report().chart().dots())
                            .getWidth())
                    .isGreaterThan(800);
            press(counter, RoomAct.BY_QUARTER);
            report(
                    counter,
                    report -> report.from().equals(LocalDate.of(2015, 7, 1))
                            && report.to().equals(LocalDate.of(2015, 9, 30)));
            press(counter, RoomAct.BEFORE);
            CounterState before = report(counter, report -> report.from().equals(LocalDate.of(2015, 4, 1)));
            assertThat(Objects.requireNonNull(before.room().report().report()).rows())
                    .isEmpty();
            press(counter, RoomAct.AFTER);
            CounterState now = report(counter, report -> report.from().equals(LocalDate.of(2015, 7, 1)));
            assertThat(now.room().offers().stream().anyMatch(offer -> offer.act() == RoomAct.AFTER && offer.enabled()))
                    .as("days that have not come are not gone to")
                    .isFalse();
        }
    }

    @Test
    void everySortOfReportCanBeMadeAndTheOneThatIsShownIsTheOneAskedForLast() {
        try (LiveCounter counter = LiveCounter.open(folder, NOW, "")) {
            counter.press(CounterAction.REPORT);
            for (Kind kind : Kind.values()) {
                counter.on(() -> counter.model()
                        .room(new RoomStep.Choose(List.of(Kind.values()).indexOf(kind))));
                CounterState made = counter.await(state -> state.room().report().kind() == kind
                        && state.room().report().report() != null);
                assertThat(made.notice()).as(kind.name()).isNull();
            }
        }
    }

    @Test
    void aSpanKnowsItsFirstAndLastDayAlsoInLeapYearsAndAcrossNewYear() {
        assertThat(Span.MONTH.last(LocalDate.of(2016, 2, 10))).isEqualTo(LocalDate.of(2016, 2, 29));
        assertThat(Span.QUARTER.first(LocalDate.of(2015, 12, 31))).isEqualTo(LocalDate.of(2015, 10, 1));
        assertThat(Span.QUARTER.step(LocalDate.of(2015, 10, 1), 1)).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(Span.YEAR.last(LocalDate.of(2015, 1, 1))).isEqualTo(LocalDate.of(2015, 12, 31));
        assertThat(Span.DAY.last(LocalDate.of(2015, 3, 1))).isEqualTo(LocalDate.of(2015, 3, 1));
    }

    private void received(LiveCounter counter) throws IOException {
        Path page = folder.resolve("phieu-103.png");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("phieu-103.png"))) {
            Files.copy(in, page);
        }
        counter.on(() -> counter.model().drop(List.of(page)));
        counter.await(state -> state.stage() == CounterState.Stage.DECIDED);
        counter.press(CounterAction.RECEIVE);
        counter.await(state -> state.today().size() == 1 && state.busy() == null);
    }

    private static void press(LiveCounter counter, RoomAct act) {
        counter.on(() -> counter.model().room(new RoomStep.Do(act)));
    }

    private static CounterState report(LiveCounter counter, Predicate<Report> wanted) {
        return counter.await(state -> {
            Report report = state.room().report().report();
            return report != null && wanted.test(report);
        });
    }
}
