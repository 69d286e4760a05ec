package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.state.Slot;

/** Nothing scanned or typed is lost: by a kill, by Esc, by somebody who walks away. */
class CounterDraftsTest {
    private static final LocalDateTime LAST_PAPER_DAY = LocalDateTime.of(2015, 9, 30, 9, 0);

    @TempDir
    private Path folder;

    private Path page = Path.of("");

    @BeforeEach
    void aPageOfSlip103() throws IOException {
        page = folder.resolve("phieu-103.png");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("phieu-103.png"))) {
            Files.copy(in, page);
        }
    }

    @Test
    void aKilledCounterGivesBackWhatLayThereAndWhatWasPutAside() throws IOException, InterruptedException {
        Process counter = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LyingCounterMain.class.getName(),
                        folder.toString(),
                        LAST_PAPER_DAY.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader told = counter.inputReader(StandardCharsets.UTF_8)) {
            assertThat(told.readLine()).isEqualTo("LYING");
        } finally {
            counter.destroyForcibly().waitFor();
        }
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .as("sealed, as what names a person is")
                    .noneSatisfy(file -> assertThat(Files.readAllBytes(file))
                            .containsSequence("Trần Quốc Bình".getBytes(StandardCharsets.UTF_8)));
        }
        try (LiveCounter again = LiveCounter.open(folder, LAST_PAPER_DAY.plusMinutes(5), "")) {
            CounterState back = again.await(state -> state.stage() == Stage.DECIDED && state.notice() != null);
            assertThat(back.desktop().entry().text(Slot.PRESENTER)).isEqualTo("Trần Quốc Bình");
            assertThat(back.desktop().entry().pages()).containsExactly(page);
            assertThat(Objects.requireNonNull(back.notice()).vi()).contains("09:00", "Còn 1 hồ sơ đã cất", "Ctrl B");
            assertThat(Objects.requireNonNull(back.seat().parked().chosen()).presenter())
                    .isEqualTo("Phạm Văn Chờ");
            again.press(CounterAction.RECEIVE);
            again.await(
                    state -> state.stage() == Stage.RECEIVED && state.today().size() == 1);
            assertThat(DeskDraftsThere.of(folder.resolve("data")))
                    .as("received and forgotten in one act; the other one waits on")
                    .hasSize(1);
        }
    }

    @Test
    void escPutsAsideWhatWasTypedAndAKeyGivesItBack() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            scan(counter);
            counter.on(() -> counter.model().type(Slot.PRESENTER, "Trần Quốc Bình"));
            counter.press(CounterAction.PRE_SENT);
            counter.await(state -> state.outcome() == Outcome.ACCEPT);
            counter.press(CounterAction.BACK);
            CounterState aside = counter.await(state -> state.stage() == Stage.EMPTY && state.notice() != null);
            assertThat(Objects.requireNonNull(aside.notice()).vi()).contains("Trần Quốc Bình", "không mất gì");
            counter.press(CounterAction.DRAFTS);
            counter.press(CounterAction.RECEIVE);
            CounterState back = counter.await(state -> state.stage() == Stage.DECIDED);
            assertThat(back.desktop().entry().text(Slot.PRESENTER)).isEqualTo("Trần Quốc Bình");
            assertThat(back.desktop().entry().preSent()).isEqualTo(Facts.PreSent.YES);
            assertThat(back.sheet()).isEqualTo(Sheet.NONE);
            assertThat(back.seat().parked().items()).isEmpty();
        }
    }

    /** One walks away to fetch a paper, the next one is served, the first comes back. */
    @Test
    void twoPeopleAreServedInTurnAndEachKeepsTheirOwn() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            scan(counter);
            counter.on(() -> counter.model().type(Slot.PRESENTER, "Trần Quốc Bình"));
            counter.press(CounterAction.ANEW);
            counter.await(state -> state.stage() == Stage.EMPTY);
            counter.press(CounterAction.TYPE);
            counter.on(() -> counter.model().type(Slot.UNIT, "TB04567"));
            counter.press(CounterAction.DRAFTS);
            counter.press(CounterAction.RECEIVE);
            CounterState first = counter.await(state -> state.stage() == Stage.DECIDED);
            assertThat(first.desktop().entry().text(Slot.PRESENTER)).isEqualTo("Trần Quốc Bình");
            assertThat(Objects.requireNonNull(first.seat().parked().chosen()).unit())
                    .isEqualTo("TB04567");
            counter.press(CounterAction.DRAFTS);
            counter.press(CounterAction.RECEIVE);
            CounterState second = counter.await(state -> state.sheet() == Sheet.TYPED);
            assertThat(second.desktop().entry().text(Slot.UNIT)).isEqualTo("TB04567");
        }
    }

    @Test
    void whatIsThrownAwayIsGone() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            counter.press(CounterAction.TYPE);
            counter.on(() -> counter.model().type(Slot.UNIT_NAME, "Đơn vị gõ nhầm"));
            counter.press(CounterAction.BACK);
            counter.await(state -> state.stage() == Stage.EMPTY
                    && state.seat().parked().items().size() == 1);
            counter.press(CounterAction.DRAFTS);
            counter.press(CounterAction.DISCARD);
            counter.await(state -> state.seat().parked().items().isEmpty() && state.sheet() == Sheet.NONE);
        }
        assertThat(DeskDraftsThere.of(folder.resolve("data"))).isEmpty();
    }

    private void scan(LiveCounter counter) {
        counter.on(() -> counter.model().drop(List.of(page)));
        counter.await(state -> state.stage() == Stage.DECIDED && state.busy() == null);
    }
}
