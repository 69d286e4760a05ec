package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Problems;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.room.state.Told;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Slot;

/** A unit's problem taken down beside the dossier, with what others told before. */
class ProblemSheetTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2015, 10, 7, 9, 0);

    @TempDir
    Path folder;

    @Test
    void aProblemIsWrittenDownForTheUnitInFrontAndToldTwiceItIsCountedTwice() throws IOException {
        Path picture = Files.writeString(folder.resolve("loi.png"), "not looked at");
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "")) {
            counter.press(CounterAction.TYPE);
            counter.on(() -> counter.model().type(Slot.UNIT, "TA01234"));
            counter.press(CounterAction.PROBLEM);
            CounterState opened =
                    counter.await(state -> state.room().problem().seen() && state.sheet() == CounterState.Sheet.ROOM);
            assertThat(opened.room().text(RoomSlot.PROBLEM_UNIT)).isEqualTo("TA01234");
            assertThat(opened.room().mayEnter()).as("nothing told yet").isFalse();
            tell(counter, "iBHXH", "Không ký được tờ khai 101");
            counter.on(() -> counter.model().drop(List.of(picture)));
            CounterState added =
                    counter.await(state -> !state.room().problem().pictures().isEmpty());
            assertThat(added.desktop().entry().pages())
                    .as("a picture of a problem is no page of a dossier")
                    .isEmpty();
            counter.press(CounterAction.RECEIVE);
            CounterState kept = told(counter);
            assertThat(said(kept)).contains("số 1", "chưa ai báo", "Ctrl R");
            assertThat(kept.room().mayEnter())
                    .as("a second Enter writes nothing")
                    .isFalse();
            tell(counter, "ibhxh", "khong ky duoc to khai 102");
            CounterState same = counter.await(
                    state -> state.room().text(RoomSlot.PROBLEM_SYMPTOM).endsWith("102"));
            assertThat(same.room().problem().known().get(0).holds("ibhxh", "khong ky duoc to khai 102"))
                    .isTrue();
            counter.press(CounterAction.RECEIVE);
            assertThat(said(told(counter))).contains("số 2", "1 lần trước đó");
        }
        try (Store store = Store.beside(folder.resolve("data"), "test", Clock.system(Timekeeper.ZONE))) {
            List<Problems.Row> rows = store.read(tables -> tables.problems().all());
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).unit()).isEqualTo("TA01234");
            assertThat(rows.get(0).details().officer()).isEqualTo("Lê Thị Minh Châu");
            int pictures = store.read(tables -> tables.problems().pictures(1).size());
            assertThat(pictures).isEqualTo(1);
        }
    }

    /** A line of the list gives its words, so that the same trouble is not told in new ones; what is typed is not lost. */
    @Test
    void whatOthersToldCanBeTakenOverAndAClosedSheetKeepsItsWords() {
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "")) {
            counter.press(CounterAction.PROBLEM);
            counter.await(state -> state.room().problem().seen());
            tell(counter, "KBHXH", "In ra mất dấu tiếng Việt");
            counter.press(CounterAction.RECEIVE);
            told(counter);
            counter.on(() -> counter.model().room(new RoomStep.Choose(0)));
            counter.on(() -> counter.model().room(new RoomStep.Do(RoomAct.SAME_PROBLEM)));
            CounterState taken = counter.await(
                    state -> state.room().text(RoomSlot.PROBLEM_SYMPTOM).equals("In ra mất dấu tiếng Việt"));
            assertThat(taken.room().text(RoomSlot.PROBLEM_SOFTWARE)).isEqualTo("KBHXH");
            counter.press(CounterAction.BACK);
            counter.await(state -> state.sheet() == CounterState.Sheet.NONE);
            counter.press(CounterAction.PROBLEM);
            CounterState again = counter.await(state -> state.sheet() == CounterState.Sheet.ROOM);
            assertThat(again.room().text(RoomSlot.PROBLEM_SYMPTOM)).isEqualTo("In ra mất dấu tiếng Việt");
        }
    }

    private static void tell(LiveCounter counter, String software, String symptom) {
        counter.on(() -> counter.model().room(new RoomStep.Type(RoomSlot.PROBLEM_SOFTWARE, software)));
        counter.on(() -> counter.model().room(new RoomStep.Type(RoomSlot.PROBLEM_SYMPTOM, symptom)));
    }

    private static CounterState told(LiveCounter counter) {
        return counter.await(state -> state.room().problem().told() != null && state.busy() == null);
    }

    private static String said(CounterState state) {
        Told told = Objects.requireNonNull(state.room().problem().told());
        return told.said().vi();
    }
}
