package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.counter.seat.Duty;
import vn.tiepnhan.ui.counter.seat.Secret;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;

/** An officer who tried too often is let in again by a supervisor at the same window. */
class CounterUnlockTest {
    @TempDir
    Path folder;

    @Test
    void aSupervisorUnlocksWhomTheirWrongPinsLockedOut() {
        Staffed.folder(folder.resolve("data"));
        try (LiveCounter counter = LiveCounter.open(folder, LocalDateTime.of(2015, 9, 30, 9, 0), "")) {
            for (int n = 1; n <= 5; n++) {
                wrong(counter, n);
            }
            assertThat(refused(counter)).contains("bị khóa 15 phút", "Ctrl M");
            Staffed.enter(counter, "chau", Staffed.OFFICER);
            counter.await(state -> said(state).contains("đang bị khóa"));

            Staffed.enter(counter, "lanh-dao", Staffed.SUPERVISOR);
            counter.await(state -> state.seat().duty().access() == Duty.Access.ON_DUTY);
            counter.press(CounterAction.STAFF);
            CounterState seen = counter.await(state -> state.room().staff().seen());
            assertThat(seen.room().staff().may()).isTrue();
            var first = seen.room().staff().all().get(0);
            assertThat(first.member().id()).isEqualTo("chau");
            assertThat(first.minutes()).isBetween(1L, 15L);
            counter.press(CounterAction.RECEIVE);
            CounterState done = counter.await(state -> state.room().staff().told() != null && state.busy() == null);
            assertThat(Objects.requireNonNull(done.room().staff().told()).said().vi())
                    .contains("Đã mở khóa cho Trần Thị Châu");
            assertThat(done.room().mayEnter()).as("nobody is locked any more").isFalse();
            counter.press(CounterAction.LOCK);
            counter.await(state -> state.seat().duty().shut());
            Staffed.officer(counter);
        }
    }

    @Test
    void anOfficerIsToldWhoMayUnlock() {
        Staffed.folder(folder.resolve("data"));
        try (LiveCounter counter = LiveCounter.open(folder, LocalDateTime.of(2015, 9, 30, 9, 0), "")) {
            Staffed.officer(counter);
            counter.press(CounterAction.STAFF);
            CounterState seen = counter.await(state -> state.room().staff().seen() && state.sheet() == Sheet.ROOM);
            assertThat(seen.room().staff().may()).isFalse();
            assertThat(CounterAction.RECEIVE.enabled(seen)).isFalse();
        }
    }

    /** A forgotten PIN: the officer types a new one at the supervisor's turn, and chooses their own at the first login. */
    @Test
    void whoForgotTheirPinTypesANewOneAtASupervisorsTurn() {
        Staffed.folder(folder.resolve("data"));
        try (LiveCounter counter = LiveCounter.open(folder, LocalDateTime.of(2015, 9, 30, 9, 0), "")) {
            Staffed.enter(counter, "lanh-dao", Staffed.SUPERVISOR);
            counter.await(state -> state.seat().duty().access() == Duty.Access.ON_DUTY);
            counter.press(CounterAction.STAFF);
            CounterState seen = counter.await(state -> state.room().staff().seen());
            counter.on(() -> counter.model().room(new RoomStep.Choose(of("chau", seen))));
            counter.on(() -> counter.model().room(new RoomStep.Do(RoomAct.GIVE_PIN)));
            counter.await(state -> state.room().staff().giving());
            typed(counter, "604827", "604828");
            assertThat(told(counter)).contains("không giống nhau");
            typed(counter, "123456", "123456");
            assertThat(told(counter)).contains("Hãy chọn mã khác");
            typed(counter, "604827", "604827");
            CounterState done = counter.await(state -> !state.room().staff().giving() && state.busy() == null);
            assertThat(Objects.requireNonNull(done.room().staff().told()).said().vi())
                    .contains("Đã cấp mã PIN cho Trần Thị Châu")
                    .doesNotContain("604827");
            assertThat(counter.model().state().toString()).doesNotContain("604827");
            counter.press(CounterAction.LOCK);
            counter.await(state -> state.seat().duty().shut());
            Staffed.enter(counter, "chau", "604827");
            counter.await(state -> state.seat().duty().login().own());
        }
    }

    /** What was half typed is gone once the sheet is left, by whatever way. */
    @Test
    void aPinHalfTypedIsForgottenWithTheSheet() {
        Staffed.folder(folder.resolve("data"));
        try (LiveCounter counter = LiveCounter.open(folder, LocalDateTime.of(2015, 9, 30, 9, 0), "")) {
            Staffed.enter(counter, "lanh-dao", Staffed.SUPERVISOR);
            counter.await(state -> state.seat().duty().access() == Duty.Access.ON_DUTY);
            counter.press(CounterAction.STAFF);
            CounterState seen = counter.await(state -> state.room().staff().seen());
            counter.on(() -> counter.model().room(new RoomStep.Choose(of("chau", seen))));
            counter.on(() -> counter.model().room(new RoomStep.Do(RoomAct.GIVE_PIN)));
            counter.on(() -> {
                counter.model().secret(Secret.GIVEN, "604827".toCharArray());
                counter.model().secret(Secret.GIVEN_AGAIN, "604827".toCharArray());
            });
            counter.press(CounterAction.BACK);
            counter.await(state -> !state.room().staff().giving() && state.sheet() == Sheet.ROOM);
            counter.on(() -> counter.model().room(new RoomStep.Do(RoomAct.GIVE_PIN)));
            counter.press(CounterAction.RECEIVE);
            assertThat(told(counter)).contains("Chưa nhập mã PIN");
        }
    }

    private static int of(String id, CounterState seen) {
        return seen.room().staff().all().stream()
                .map(one -> one.member().id())
                .toList()
                .indexOf(id);
    }

    private static void typed(LiveCounter counter, String pin, String again) {
        counter.on(() -> {
            counter.model().secret(Secret.GIVEN, pin.toCharArray());
            counter.model().secret(Secret.GIVEN_AGAIN, again.toCharArray());
            counter.model().act(CounterAction.RECEIVE);
        });
    }

    private static String told(LiveCounter counter) {
        CounterState said = counter.await(
                state -> state.room().staff().giving() && state.room().staff().told() != null && state.busy() == null);
        return Objects.requireNonNull(said.room().staff().told()).said().vi();
    }

    private static void wrong(LiveCounter counter, int tries) {
        Staffed.enter(counter, "chau", "111111");
        counter.await(state -> state.seat().duty().login().tries() == tries);
    }

    private static String refused(LiveCounter counter) {
        return said(counter.await(state -> said(state).contains("bị khóa")));
    }

    private static String said(CounterState state) {
        Wording refused = state.seat().duty().login().said();
        return refused == null ? "" : refused.vi();
    }
}
