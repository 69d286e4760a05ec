package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.ui.counter.seat.Visit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.counter.training.SamplePayload;

/** Somebody brings several dossiers: one slip for all, and their name is typed once. */
class CounterVisitTest {
    private static final LocalDateTime LAST_PAPER_DAY = LocalDateTime.of(2015, 9, 30, 9, 0);

    @TempDir
    private Path folder;

    @Test
    void twoDossiersOfOnePersonShareOneSlip() throws IOException {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            counter.press(CounterAction.VISIT);
            received(counter, 1, "Trần Quốc Bình", 1);
            assertThat(slips()).as("waits for the joint slip").isEmpty();
            scan(counter, 2);
            CounterState second = counter.await(
                    state -> !state.desktop().entry().text(Slot.PRESENTER).isEmpty());
            assertThat(second.desktop().entry().text(Slot.PRESENTER)).isEqualTo("Trần Quốc Bình");
            counter.press(CounterAction.RECEIVE);
            counter.await(state -> state.seat().visit().receipts().size() == 2 && state.busy() == null);
            counter.press(CounterAction.VISIT);
            CounterState over = counter.await(state -> !state.seat().visit().going() && state.notice() != null);
            assertThat(Objects.requireNonNull(over.notice()).vi()).contains("một phiếu cho 2 hồ sơ");
            counter.await(state -> state.today().size() == 2
                    && state.today().stream().allMatch(row -> row.printed().settled()));
            assertThat(slips()).hasSize(1);
        }
    }

    @Test
    void somebodyElsesDossierHasASlipOfItsOwn() throws IOException {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            counter.press(CounterAction.VISIT);
            received(counter, 1, "Trần Quốc Bình", 1);
            scan(counter, 2);
            counter.await(state -> !state.desktop().entry().text(Slot.PRESENTER).isEmpty());
            counter.on(() -> counter.model().type(Slot.PRESENTER, "Lê Văn Tám"));
            counter.press(CounterAction.RECEIVE);
            counter.await(state ->
                    state.today().stream().anyMatch(row -> row.printed().settled()));
            assertThat(counter.model().state().seat().visit().receipts()).hasSize(1);
            assertThat(slips()).hasSize(1);
        }
    }

    @Test
    void theLastOneIsTakenOutAndPrintedByItself() throws IOException {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            counter.press(CounterAction.VISIT);
            received(counter, 1, "Trần Quốc Bình", 1);
            counter.press(CounterAction.APART);
            counter.await(state -> state.seat().visit().equals(new Visit(true, "Trần Quốc Bình", List.of()))
                    && state.today().stream().anyMatch(row -> row.printed().settled()));
            assertThat(slips()).hasSize(1);
            counter.press(CounterAction.APART);
            counter.await(state -> !state.seat().visit().going());
        }
    }

    /** Nothing of a visit is lost, and what waits for its slip is not offered one of its own. */
    @Test
    void aVisitIsThereAgainAfterARestart() throws IOException {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            counter.press(CounterAction.VISIT);
            received(counter, 1, "Trần Quốc Bình", 1);
        }
        try (LiveCounter again = LiveCounter.open(folder, LAST_PAPER_DAY.plusMinutes(5), "")) {
            CounterState back = again.await(
                    state -> state.seat().visit().going() && state.today().size() == 1);
            assertThat(back.seat().visit().presenter()).isEqualTo("Trần Quốc Bình");
            assertThat(CounterAction.WAITING.enabled(back)).isFalse();
            received(again, 2, "", 2);
            again.press(CounterAction.VISIT);
            again.await(state -> state.today().size() == 2
                    && state.today().stream().allMatch(row -> row.printed().settled()));
            assertThat(slips()).hasSize(1);
        }
    }

    /** Paper runs out: the visit stays, and the same key tries again. */
    @Test
    void aVisitWhoseSlipDidNotComeOutGoesOn() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "&fault=paper-out")) {
            counter.press(CounterAction.VISIT);
            received(counter, 1, "Trần Quốc Bình", 1);
            counter.press(CounterAction.VISIT);
            CounterState kept = counter.await(state -> state.busy() == null && state.notice() != null);
            assertThat(kept.seat().visit().receipts()).hasSize(1);
            assertThat(kept.today()).allMatch(row -> row.printed() == Evidence.NOT_SENT);
        }
    }

    @Test
    void aVoidReceiptLeavesTheVisit() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            counter.press(CounterAction.VISIT);
            received(counter, 1, "Trần Quốc Bình", 1);
            counter.press(CounterAction.VOID);
            counter.on(() -> counter.model().type(Slot.VOID_REASON, "nhầm đơn vị"));
            counter.press(CounterAction.RECEIVE);
            counter.await(state -> state.seat().visit().receipts().isEmpty());
        }
    }

    private static void received(LiveCounter counter, int serial, String presenter, int many) {
        scan(counter, serial);
        if (!presenter.isEmpty()) {
            counter.on(() -> counter.model().type(Slot.PRESENTER, presenter));
        }
        counter.await(state -> !state.desktop().entry().text(Slot.PRESENTER).isEmpty());
        counter.press(CounterAction.RECEIVE);
        counter.await(state -> state.seat().visit().receipts().size() == many
                && state.busy() == null
                && state.today().size() == many);
    }

    private static void scan(LiveCounter counter, int serial) {
        counter.on(() -> SamplePayload.symbols("600", serial, 2).forEach(bytes -> counter.model()
                .scanned(new Symbol(Symbology.PDF417, bytes, new Symbol.Origin("scanner-1", 0), null))));
        counter.await(state -> state.stage() == Stage.DECIDED && state.busy() == null);
    }

    private List<Path> slips() throws IOException {
        if (Files.notExists(folder.resolve("printer"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder.resolve("printer"))) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }
}
