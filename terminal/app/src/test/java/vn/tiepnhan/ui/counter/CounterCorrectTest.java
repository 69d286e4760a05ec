package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.checklist.Checklist;
import vn.tiepnhan.image.quality.PhotoFault;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Lines;
import vn.tiepnhan.ui.counter.seat.Fixing;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.state.Slot;

/** What is lacking is said before, what was wrong is corrected after. */
class CounterCorrectTest {
    private static final LocalDateTime TODAY = LocalDateTime.of(2026, 3, 3, 9, 0);
    private static final LocalDateTime CLOSED = LocalDateTime.of(2015, 11, 10, 9, 0);

    @TempDir
    private Path folder;

    private LiveCounter counter(LocalDateTime at, String profile) {
        return LiveCounter.open(folder, at, "", null, List.of(), profile, Duration.ofMinutes(10));
    }

    @Test
    void aReceiptIsCorrectedByKeyItsNumberStaysAndTheNewSlipComesOut() throws IOException {
        String receipt;
        try (LiveCounter counter = counter(TODAY, "current")) {
            typed(counter, "TA01234");
            counter.press(CounterAction.RECEIVE);
            receipt = counter.await(state -> state.stage() == Stage.RECEIVED
                            && state.today().size() == 1
                            && state.today().get(0).printed().settled()
                            && state.desktop().printing().isEmpty())
                    .today()
                    .get(0)
                    .receipt();
            counter.press(CounterAction.CORRECT);
            CounterState open = counter.await(state -> state.sheet() == Sheet.CORRECT);
            assertThat(open.seat().fixing().text(Fixing.Part.UNIT)).isEqualTo("TA01234");
            counter.on(() -> counter.model().type(Slot.FIX_UNIT, "TA09999"));
            counter.press(CounterAction.RECEIVE);
            CounterState asked = counter.await(state -> state.seat().fixing().said() != null);
            assertThat(Objects.requireNonNull(asked.seat().fixing().said()).vi())
                    .contains("lý do");
            counter.press(CounterAction.BACK);
            counter.press(CounterAction.CORRECT);
            counter.on(() -> counter.model().type(Slot.FIX_REASON, "gõ nhầm mã đơn vị"));
            counter.press(CounterAction.RECEIVE);
            CounterState done = counter.await(
                    state -> state.today().stream().anyMatch(row -> row.unit().equals("TA09999") && row.copies() == 1));
            assertThat(Objects.requireNonNull(done.notice()).vi()).contains("bản 2", "thu lại phiếu cũ");
        }
        try (Stream<Path> files = Files.walk(folder.resolve("printer"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".png"))).hasSize(2);
        }
        try (Store store = Store.open(folder.resolve("data"), "test", Clock.systemUTC())) {
            List<Lines.Line> versions = store.read(tables -> tables.lines()
                    .versions(tables.receipts()
                            .find(receipt)
                            .orElseThrow()
                            .entry()
                            .sequence()));
            assertThat(versions).hasSize(2);
        }
    }

    @Test
    void whatTheCatalogueMissesIsToldInOneListAndPrintedWithOneKey() {
        try (LiveCounter counter = counter(TODAY, "current")) {
            typed(counter, "TA01234");
            counter.press(CounterAction.PAPERS);
            Checklist list = Objects.requireNonNull(counter.await(state -> state.sheet() == Sheet.PAPERS)
                    .seat()
                    .looking()
                    .list());
            assertThat(list.lacking()).isNotEmpty();
            counter.press(CounterAction.RECEIVE);
            CounterState guided = counter.await(state -> state.outcome() == Outcome.GUIDE);
            var decision = Objects.requireNonNull(guided.desktop().assessment()).decision();
            assertThat(decision.rule()).isEqualTo("PAPERS");
            assertThat(decision.toString()).contains("D02-TS");
            counter.press(CounterAction.PAPERS);
            int rows = list.rows().size();
            for (int i = 0; i < rows; i++) {
                int row = i;
                counter.on(() -> counter.model().choose(row));
                if (list.rows().get(i).lacking()) {
                    counter.press(CounterAction.TICK);
                }
            }
            counter.press(CounterAction.RECEIVE);
            counter.await(state -> state.outcome() == Outcome.ACCEPT);
            counter.press(CounterAction.PAPERS);
            counter.press(CounterAction.TICK);
            counter.on(() -> counter.model().choose(0));
            counter.press(CounterAction.RECEIVE);
            counter.await(state -> state.outcome() == Outcome.GUIDE);
            counter.press(CounterAction.REFUSE);
            CounterState printed = counter.await(state -> state.stage() == Stage.RECEIVED
                    && state.today().size() == 1
                    && state.today().get(0).printed().settled());
            assertThat(printed.today().get(0).outcome()).isEqualTo(Outcome.GUIDE);
        }
    }

    @Test
    void anotherOfficesUnitIsSentThere() {
        try (LiveCounter counter = counter(TODAY, "current")) {
            typed(counter, "TA01234");
            counter.press(CounterAction.PAPERS);
            counter.on(() -> counter.model().type(Slot.OFFICE, "03801"));
            counter.press(CounterAction.RECEIVE);
            CounterState guided = counter.await(state -> state.outcome() == Outcome.GUIDE);
            assertThat(Objects.requireNonNull(guided.desktop().assessment())
                            .decision()
                            .rule())
                    .isEqualTo("OFFICE");
        }
    }

    @Test
    void aPictureThatCannotBeReadIsSaidAndTakenAgain() throws IOException {
        Path small = folder.resolve("man-hinh.png");
        ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "png", small.toFile());
        try (LiveCounter counter = counter(CLOSED, "thanh-hoa-2015")) {
            typed(counter, "TA01234");
            counter.press(CounterAction.SOFTWARE);
            counter.await(CounterState::specialCaseOpen);
            counter.on(() -> counter.model().drop(List.of(small)));
            CounterState looked = counter.await(state -> state.seat().photos().bad(small));
            assertThat(looked.seat().photos().looked().get(small)).contains(PhotoFault.TOO_SMALL);
            counter.press(CounterAction.RETAKE);
            CounterState again =
                    counter.await(state -> state.desktop().entry().evidence().isEmpty());
            assertThat(Objects.requireNonNull(again.notice()).vi()).contains("Hãy chụp lại");
            assertThat(CounterAction.RETAKE.enabled(again)).isFalse();
        }
    }

    private static void typed(LiveCounter counter, String unit) {
        counter.press(CounterAction.TYPE);
        counter.on(() -> {
            counter.model().type(Slot.UNIT, unit);
            counter.model().type(Slot.MST, "0100109106");
            counter.model().type(Slot.PROCEDURE, "600");
            counter.model().type(Slot.UNIT_NAME, "Công ty Hư Cấu");
        });
        counter.press(CounterAction.RECEIVE);
        counter.await(state -> state.stage() == Stage.DECIDED);
    }
}
