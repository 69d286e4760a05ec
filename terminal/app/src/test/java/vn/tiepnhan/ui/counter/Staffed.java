package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
import vn.tiepnhan.ui.counter.state.Slot;

/** A terminal with a list of staff: a supervisor ({@code lanh-dao}) and an officer ({@code chau}), each with a PIN. */
final class Staffed {
    static final String SUPERVISOR = "913577";
    static final String OFFICER = "482915";
    private static final String GIVEN = "770426";

    private Staffed() {}

    static void folder(Path data) {
        Clock machine = Clock.system(Timekeeper.ZONE);
        try (Store store = Store.open(data, "test", machine)) {
            StaffRoom room = new StaffRoom(store, machine);
            Turn turn = new Turn(store, machine);
            done(room.add(
                    new Member("lanh-dao", "Lê Văn Đạo", Role.SUPERVISOR, true, List.of()), SUPERVISOR.toCharArray()));
            done(turn.login("lanh-dao", SUPERVISOR.toCharArray(), new char[0]));
            done(room.add(new Member("chau", "Trần Thị Châu", Role.OFFICER, true, List.of()), GIVEN.toCharArray()));
            done(turn.login("chau", GIVEN.toCharArray(), OFFICER.toCharArray()));
        }
    }

    private static void done(StaffAnswer answer) {
        assertThat(answer).isInstanceOf(StaffAnswer.Done.class);
    }

    /** Types login and PIN where the window asks for them, and presses Enter. */
    static void enter(LiveCounter counter, String login, String pin) {
        counter.on(() -> {
            counter.model().type(Slot.LOGIN, login);
            counter.model().secret(Secret.PIN, pin.toCharArray());
        });
        counter.press(CounterAction.RECEIVE);
    }

    static void officer(LiveCounter counter) {
        enter(counter, "chau", OFFICER);
        counter.await(state -> state.seat().duty().access() == Duty.Access.ON_DUTY);
    }
}
