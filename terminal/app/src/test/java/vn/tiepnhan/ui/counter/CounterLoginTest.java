package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.staff.StaffAnswer;
import vn.tiepnhan.staff.StaffRoom;
import vn.tiepnhan.staff.Turn;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.staff.member.Role;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.counter.seat.Duty;
import vn.tiepnhan.ui.counter.seat.Secret;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.state.Slot;

/** Where a list of staff is kept nobody works unnamed, and a lock loses nothing. */
class CounterLoginTest {
    private static final LocalDateTime LAST_PAPER_DAY = LocalDateTime.of(2015, 9, 30, 9, 0);

    @TempDir
    private Path folder;

    private Path page = Path.of("");

    @BeforeEach
    void aPageAndTwoPeople() throws IOException {
        page = folder.resolve("phieu-103.png");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("phieu-103.png"))) {
            Files.copy(in, page);
        }
        Clock machine = Clock.system(Timekeeper.ZONE);
        try (Store store = Store.open(folder.resolve("data"), "test", machine)) {
            StaffRoom room = new StaffRoom(store, machine);
            done(room.add(
                    new Member("ky-thuat", "Phạm Kỹ Thuật", Role.TECHNICIAN, true, List.of()), "913577".toCharArray()));
            done(new Turn(store, machine).login("ky-thuat", "913577".toCharArray(), new char[0]));
            done(room.add(new Member("an", "Đỗ Thị Ân", Role.OFFICER, true, List.of()), "770426".toCharArray()));
        }
    }

    private static void done(StaffAnswer answer) {
        assertThat(answer).isInstanceOf(StaffAnswer.Done.class);
    }

    @Test
    void theWindowOpensShutAndAPinOpensIt() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            CounterState shut = counter.model().state();
            assertThat(shut.seat().duty().access()).isEqualTo(Duty.Access.CLOSED);
            assertThat(shut.seat().duty().login().id())
                    .as("whoever was at work last need not type their login")
                    .isEqualTo("ky-thuat");
            enter(counter, "ky-thuat", "913577");
            CounterState open = counter.await(state -> state.seat().duty().access() == Duty.Access.ON_DUTY);
            assertThat(open.around().station().officer()).isEqualTo("Phạm Kỹ Thuật");
        }
        try (LiveCounter again = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            assertThat(again.model().state().seat().duty().login().id()).isEqualTo("ky-thuat");
        }
    }

    @Test
    void aWrongPinSaysHowManyTriesAreLeftAndEmptiesTheField() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            int before = counter.model().state().seat().duty().login().tries();
            enter(counter, "ky-thuat", "000000");
            Duty.Login said = counter.await(state -> state.seat().duty().login().said() != null)
                    .seat()
                    .duty()
                    .login();
            assertThat(Objects.requireNonNull(said.said()).vi()).contains("còn 4 lần");
            assertThat(said.tries()).isGreaterThan(before);
        }
    }

    @Test
    void aPinGivenByAnotherMustBeReplacedByOnesOwn() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            enter(counter, "an", "770426");
            counter.await(state -> state.seat().duty().login().own());
            own(counter, "770426", "284619", "284618");
            counter.await(state -> state.seat().duty().login().said() != null
                    && Objects.requireNonNull(state.seat().duty().login().said())
                            .vi()
                            .contains("không giống nhau"));
            own(counter, "770426", "284619", "284619");
            CounterState open = counter.await(state -> state.seat().duty().access() == Duty.Access.ON_DUTY);
            assertThat(open.around().station().officer()).isEqualTo("Đỗ Thị Ân");
        }
    }

    @Test
    void whatLiesThereStaysUnderTheLockAndTheReceiptBearsWhoeverIsOnDuty() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            enter(counter, "ky-thuat", "913577");
            counter.await(state -> state.seat().duty().access() == Duty.Access.ON_DUTY);
            counter.on(() -> counter.model().drop(List.of(page)));
            counter.await(state -> state.stage() == Stage.DECIDED);
            counter.on(() -> counter.model().type(Slot.PRESENTER, "Trần Quốc Bình"));
            counter.press(CounterAction.LOCK);
            counter.press(CounterAction.VOID);
            counter.press(CounterAction.BACK);
            CounterState locked = counter.await(state -> state.seat().duty().access() == Duty.Access.LOCKED);
            assertThat(CounterAction.all().stream().filter(action -> action.enabled(locked)))
                    .containsExactly(CounterAction.RECEIVE);
            enter(counter, "ky-thuat", "913577");
            counter.await(state -> state.seat().duty().access() == Duty.Access.ON_DUTY);
            counter.press(CounterAction.RECEIVE);
            counter.await(state -> state.today().size() == 1);
        }
        try (Store store = Store.open(folder.resolve("data"), "test", Clock.systemUTC())) {
            var receipt = store.read(tables -> tables.receipts().after(0, 1)).get(0);
            assertThat(receipt.entry().details().officer()).isEqualTo("Phạm Kỹ Thuật");
            assertThat(receipt.entry().details().presenter()).isEqualTo("Trần Quốc Bình");
        }
    }

    @Test
    void itLocksByItselfWhenNobodyUsesIt() {
        try (LiveCounter counter =
                LiveCounter.open(folder, LAST_PAPER_DAY, "", null, List.of(), "hcm-2015", Duration.ofMillis(300))) {
            enter(counter, "ky-thuat", "913577");
            CounterState locked = counter.await(state -> state.seat().duty().access() == Duty.Access.LOCKED);
            assertThat(locked.seat().duty().login().why()).isEqualTo(Duty.Why.IDLE);
        }
    }

    private static void own(LiveCounter counter, String pin, String own, String again) {
        counter.on(() -> {
            counter.model().secret(Secret.PIN, pin.toCharArray());
            counter.model().secret(Secret.OWN, own.toCharArray());
            counter.model().secret(Secret.OWN_AGAIN, again.toCharArray());
        });
        counter.press(CounterAction.RECEIVE);
    }

    private static void enter(LiveCounter counter, String login, String pin) {
        counter.on(() -> {
            counter.model().type(Slot.LOGIN, login);
            counter.model().secret(Secret.PIN, pin.toCharArray());
        });
        counter.press(CounterAction.RECEIVE);
    }
}
