package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.verify.Verification;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.counter.seat.Pending;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.state.Slot;

/** A reason Thanh Hóa's letter leaves open: a supervisor decides on the officer's screen. */
class CounterApprovalTest {
    private static final LocalDateTime CLOSED = LocalDateTime.of(2015, 11, 10, 9, 0);

    @TempDir
    private Path folder;

    @BeforeEach
    void staffed() {
        Staffed.folder(folder.resolve("data"));
    }

    private LiveCounter counter() {
        return LiveCounter.open(folder, CLOSED, "", null, List.of(), "thanh-hoa-2015", Duration.ofMinutes(10));
    }

    @Test
    void theDossierIsReceivedAtOnceWithTwoSignatures() {
        try (LiveCounter counter = counter()) {
            Staffed.officer(counter);
            ask(counter, "TA01234");
            CounterState asked = counter.await(state -> state.sheet() == Sheet.APPROVE);
            Pending.Item item = Objects.requireNonNull(asked.seat().pending().chosen());
            assertThat(item.officer()).isEqualTo("Trần Thị Châu");
            assertThat(item.past()).isEmpty();
            Staffed.enter(counter, "lanh-dao", Staffed.SUPERVISOR);
            CounterState received = counter.await(state -> state.stage() == Stage.RECEIVED
                    && state.desktop().slip() != null
                    && state.desktop().slip().print() != null
                    && state.today().size() == 1);
            assertThat(received.sheet()).isEqualTo(Sheet.NONE);
            assertThat(received.seat().pending().items()).isEmpty();
            assertThat(received.today().get(0).printed()).isNotEqualTo(Evidence.NOT_SENT);
        }
        try (Store store = Store.open(folder.resolve("data"), "test", Clock.systemUTC())) {
            var entry =
                    store.read(tables -> tables.receipts().after(0, 1)).get(0).entry();
            assertThat(entry.details().officer()).isEqualTo("Trần Thị Châu");
            assertThat(entry.details().approver()).isEqualTo("Lê Văn Đạo");
            var left = store.read(tables -> tables.deskDrafts().all());
            assertThat(left).isEmpty();
            assertThat(new Verification(store).run()).allMatch(Verification.Check::ok);
        }
    }

    @Test
    void nobodyApprovesWhatTheyAskForThemselves() {
        try (LiveCounter counter = counter()) {
            Staffed.enter(counter, "lanh-dao", Staffed.SUPERVISOR);
            ask(counter, "TA01234");
            counter.await(state -> state.sheet() == Sheet.APPROVE);
            Staffed.enter(counter, "lanh-dao", Staffed.SUPERVISOR);
            assertThat(said(counter)).contains("phải khác cán bộ tiếp nhận", "mời lãnh đạo khác");
        }
    }

    @Test
    void anOfficerIsNoSupervisorAndAWrongPinCounts() {
        try (LiveCounter counter = counter()) {
            Staffed.officer(counter);
            ask(counter, "TA01234");
            counter.await(state -> state.sheet() == Sheet.APPROVE);
            Staffed.enter(counter, "chau", Staffed.OFFICER);
            assertThat(said(counter)).contains("không phải lãnh đạo");
            Staffed.enter(counter, "lanh-dao", "000000");
            counter.await(state -> state.seat().pending().said() != null
                    && state.seat().pending().said().vi().contains("còn 4 lần thử"));
        }
    }

    /** The supervisor is out: the next person is served meanwhile, and what waits is seen and decided later. */
    @Test
    void whatWaitsIsOwedAndDecidedLaterWithItsHistoryFirst() {
        try (LiveCounter counter = counter()) {
            Staffed.officer(counter);
            ask(counter, "TA01234");
            counter.await(state -> state.sheet() == Sheet.APPROVE);
            Staffed.enter(counter, "lanh-dao", Staffed.SUPERVISOR);
            counter.await(
                    state -> state.stage() == Stage.RECEIVED && state.today().size() == 1);
            counter.press(CounterAction.BACK);
            counter.await(state -> state.stage() == Stage.EMPTY);
            ask(counter, "TA01234");
            counter.await(state -> state.sheet() == Sheet.APPROVE);
            counter.press(CounterAction.BACK);
            counter.press(CounterAction.ANEW);
            CounterState later = counter.await(state -> state.stage() == Stage.EMPTY);
            assertThat(later.seat().parked().items())
                    .as("kept once, where it waits")
                    .isEmpty();
            assertThat(CounterAction.APPROVALS.enabled(later)).isTrue();
        }
        try (LiveCounter counter = counter()) {
            Staffed.officer(counter);
            counter.await(state -> !state.seat().pending().items().isEmpty());
            counter.press(CounterAction.APPROVALS);
            CounterState shown = counter.await(state -> state.sheet() == Sheet.APPROVE);
            Pending.Past before = Objects.requireNonNull(shown.seat().pending().chosen())
                    .past()
                    .get(0);
            assertThat(before.commitment()).isTrue();
            counter.press(CounterAction.REFUSE);
            counter.on(() -> counter.model().type(Slot.DECLINE, "đã cam kết lần trước"));
            Staffed.enter(counter, "lanh-dao", Staffed.SUPERVISOR);
            CounterState done = counter.await(state -> state.today().size() == 2);
            assertThat(done.seat().pending().items()).isEmpty();
        }
    }

    private static String said(LiveCounter counter) {
        CounterState state = counter.await(now -> now.seat().pending().said() != null && now.busy() == null);
        return Objects.requireNonNull(state.seat().pending().said()).vi();
    }

    private static void ask(LiveCounter counter, String unit) {
        counter.await(state -> CounterAction.TYPE.enabled(state));
        counter.press(CounterAction.TYPE);
        counter.on(() -> {
            counter.model().type(Slot.UNIT, unit);
            counter.model().type(Slot.MST, "0100109106");
            counter.model().type(Slot.PROCEDURE, "600");
            counter.model().type(Slot.UNIT_NAME, "Công ty Hư Cấu");
        });
        counter.press(CounterAction.RECEIVE);
        counter.await(state -> state.stage() == Stage.DECIDED && state.specialCasePossible());
        counter.press(CounterAction.OTHER);
        counter.await(state -> state.outcome() == Outcome.SUPERVISOR);
        counter.on(() -> counter.model().type(Slot.DESCRIPTION, "Cháy trụ sở"));
        counter.on(() -> counter.model().commit(true));
        counter.press(CounterAction.RECEIVE);
    }
}
