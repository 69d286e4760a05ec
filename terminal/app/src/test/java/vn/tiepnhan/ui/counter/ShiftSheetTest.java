package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.Told;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;

/** A shift from its first key to its account on paper. */
class ShiftSheetTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2015, 9, 30, 7, 30);

    @TempDir
    Path folder;

    @Test
    void aShiftIsOpenedByEnterAndClosedOnlyAfterTheQuestion() throws java.io.IOException {
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "")) {
            counter.press(CounterAction.SHIFT);
            counter.await(state -> state.room().shift().seen() && state.room().mayEnter());
            counter.press(CounterAction.RECEIVE);
            CounterState running = counter.await(state -> state.room().shift().running() && state.busy() == null);
            assertThat(running.room().mayEnter())
                    .as("Enter alone closes nothing")
                    .isFalse();
            counter.on(() -> counter.model().room(new RoomStep.Do(RoomAct.CLOSE_SHIFT)));
            counter.await(state -> state.room().mayEnter());
            counter.press(CounterAction.BACK);
            counter.await(state -> !state.room().shift().closing());
            counter.on(() -> counter.model().room(new RoomStep.Do(RoomAct.CLOSE_SHIFT)));
            counter.await(state -> state.room().mayEnter());
            counter.press(CounterAction.RECEIVE);
            CounterState closed =
                    counter.await(state -> !state.room().shift().running() && told(state) && state.busy() == null);
            Told said = Objects.requireNonNull(closed.room().shift().told());
            assertThat(said.good()).isTrue();
            assertThat(said.said().vi()).contains("Đã đóng ca số 1", "Phiếu đã in");
            assertThat(slips()).as("the account").hasSize(1);
        }
    }

    /** Closed is closed: without paper the officer is told, and nothing is lost. */
    @Test
    void aShiftIsClosedThoughThePaperIsOut() {
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "&fault=paper-out")) {
            counter.press(CounterAction.SHIFT);
            counter.await(state -> state.room().shift().seen());
            counter.press(CounterAction.RECEIVE);
            counter.await(state -> state.room().shift().running() && state.busy() == null);
            counter.on(() -> counter.model().room(new RoomStep.Do(RoomAct.CLOSE_SHIFT)));
            counter.await(state -> state.room().mayEnter());
            counter.press(CounterAction.RECEIVE);
            CounterState closed = counter.await(state -> !state.room().shift().running() && told(state));
            Told said = Objects.requireNonNull(closed.room().shift().told());
            assertThat(said.good()).isFalse();
            assertThat(said.said().vi()).contains("Đã đóng ca số 1").containsIgnoringCase("giấy");
        }
    }

    private static boolean told(CounterState state) {
        return state.room().shift().told() != null;
    }

    private List<Path> slips() throws java.io.IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("printer"))) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }
}
