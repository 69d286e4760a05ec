package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.paper.OfficialForm;
import vn.tiepnhan.ui.counter.room.state.FormsView;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Slot;

/** The official forms of a receipt, seen before they are saved. */
class FormsSheetTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2015, 9, 30, 9, 0);

    @TempDir
    Path folder;

    @Test
    void whatBelongsToAReceiptIsSeenAndAnApologyOnlyWithItsReasonAndItsDay() {
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "")) {
            receive(counter);
            counter.press(CounterAction.FORMS);
            CounterState opened = counter.await(state -> state.room().forms().paper() != null);
            assertThat(opened.room().forms().forms())
                    .containsExactly(
                            OfficialForm.RECEIPT, OfficialForm.APOLOGY, OfficialForm.STOP, OfficialForm.CONTROL);
            FormsView.Paper paper = Objects.requireNonNull(opened.room().forms().paper());
            assertThat(paper.drawn().dots()).isNotNull();
            assertThat(paper.pages()).isEqualTo(1);
            counter.on(() -> counter.model().room(new RoomStep.Choose(1)));
            CounterState apology = counter.await(state -> state.room().forms().form() == OfficialForm.APOLOGY);
            assertThat(apology.room().mayEnter()).as("nothing says why").isFalse();
            type(counter, RoomSlot.FORM_REASON, "chờ cơ quan khác trả lời");
            type(counter, RoomSlot.FORM_UNTIL, "mai");
            CounterState wrong = counter.await(state -> state.room().forms().trouble() != null);
            assertThat(wrong.room().mayEnter()).isFalse();
            type(counter, RoomSlot.FORM_UNTIL, "20/10/2015");
            CounterState seen = counter.await(state -> state.room().forms().paper() != null);
            assertThat(seen.room().forms().trouble()).isNull();
        }
    }

    @Test
    void withoutAReceiptNothingIsOffered() {
        try (LiveCounter counter = LiveCounter.open(folder, MORNING, "")) {
            counter.press(CounterAction.FORMS);
            CounterState opened = counter.await(state -> state.sheet() == CounterState.Sheet.ROOM);
            assertThat(opened.room().forms().forms()).isEmpty();
            assertThat(opened.room().mayEnter()).isFalse();
        }
    }

    private static void receive(LiveCounter counter) {
        counter.press(CounterAction.TYPE);
        counter.on(() -> counter.model().type(Slot.UNIT, "TA01234"));
        counter.on(() -> counter.model().type(Slot.MST, "0100109106"));
        counter.on(() -> counter.model().type(Slot.PROCEDURE, "600"));
        counter.press(CounterAction.RECEIVE);
        counter.await(state -> state.stage() == CounterState.Stage.DECIDED && state.busy() == null);
        counter.on(() -> counter.model().type(Slot.REASON, "đã hướng dẫn"));
        counter.press(CounterAction.RECEIVE);
        counter.await(state -> state.desktop().slip() != null
                && state.busy() == null
                && !state.today().isEmpty());
    }

    private static void type(LiveCounter counter, RoomSlot slot, String text) {
        counter.on(() -> counter.model().room(new RoomStep.Type(slot, text)));
    }
}
