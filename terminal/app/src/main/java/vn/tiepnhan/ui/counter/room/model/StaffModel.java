package vn.tiepnhan.ui.counter.room.model;

import java.util.Arrays;
import java.util.List;
import vn.tiepnhan.staff.StaffAnswer;
import vn.tiepnhan.staff.StaffRoom;
import vn.tiepnhan.staff.StaffRoom.Standing;
import vn.tiepnhan.ui.counter.room.RoomDesk;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.StaffView;
import vn.tiepnhan.ui.counter.room.state.Told;
import vn.tiepnhan.ui.counter.seat.Secret;
import vn.tiepnhan.ui.counter.staff.Secrets;

/**
 * Unlocks the PIN of somebody who tried too often, and takes a new one that they type; who may do that is the store's to
 * say, in the same transaction.
 */
final class StaffModel implements PlaceModel {
    private final RoomBoard board;
    private final StaffRoom room;
    private final Showing<StaffView> showing;
    private final Secrets secrets = new Secrets();

    StaffModel(RoomBoard board, RoomDesk desk) {
        this.board = board;
        this.room = new StaffRoom(desk.store(), desk.machine());
        this.showing = board.of(StaffView.class);
    }

    @Override
    public void open() {
        showing.change(view -> view.told(null));
        look();
    }

    @Override
    public void look() {
        board.work(this::learn);
    }

    private void learn() {
        List<Standing> all = room.standings();
        boolean may = room.looksAfter();
        showing.later(view -> view.seen(all, may));
    }

    @Override
    public void enter() {
        Standing meant = showing.view().meant();
        if (meant == null) {
            return;
        }
        if (showing.view().giving()) {
            give(meant);
            return;
        }
        board.busy("room.staff", () -> {
            StaffAnswer answer = room.unlock(meant.member().id());
            learn();
            showing.later(view -> view.told(said(answer)));
        });
    }

    private void give(Standing meant) {
        Told missing = !secrets.has(Secret.GIVEN)
                ? Told.not(
                        "Chưa nhập mã PIN. Mời " + meant.member().name() + " nhập ở cả hai ô.",
                        "No PIN yet. Ask " + meant.member().name() + " to type it in both fields.")
                : !secrets.same(Secret.GIVEN, Secret.GIVEN_AGAIN)
                        ? Told.not(
                                "Hai lần nhập không giống nhau. Hãy nhập lại cả hai ô.",
                                "The two are not the same. Type both again.")
                        : null;
        char[] pin = secrets.take(Secret.GIVEN);
        secrets.clear();
        if (missing != null) {
            Arrays.fill(pin, '\0');
            showing.change(view -> view.answered(missing));
            return;
        }
        board.busy("room.staff.pin", () -> {
            try {
                Told told = given(room.givePin(meant.member().id(), pin));
                learn();
                showing.later(view -> view.answered(told));
            } finally {
                Arrays.fill(pin, '\0');
            }
        });
    }

    private static Told given(StaffAnswer answer) {
        if (answer instanceof StaffAnswer.Refused refused) {
            return Told.not(refused.problem());
        }
        String name = answer instanceof StaffAnswer.Done done ? done.member().name() : "";
        return Told.done(
                "Đã cấp mã PIN cho " + name + "; đã ghi nhật ký. Lần đăng nhập đầu, " + name + " tự chọn mã khác.",
                name + " has a new PIN; the log has it. At the first login they choose another one themselves.");
    }

    private static Told said(StaffAnswer answer) {
        if (answer instanceof StaffAnswer.Refused refused) {
            return Told.not(refused.problem());
        }
        String name = answer instanceof StaffAnswer.Done done ? done.member().name() : "";
        return Told.done(
                "Đã mở khóa cho " + name + "; đã ghi nhật ký. Bấm Ctrl L để người đó đăng nhập lại.",
                name + " is unlocked; the log has it. Press Ctrl L so that they can log in again.");
    }

    @Override
    public void act(RoomAct act) {
        if (act != RoomAct.GIVE_PIN) {
            throw new IllegalArgumentException("not of the staff: " + act);
        }
        secrets.clear();
        showing.change(view -> view.giving(true));
    }

    @Override
    public void secret(Secret which, char[] typed) {
        if (showing.view().giving()) {
            secrets.keep(which, typed);
        } else {
            Arrays.fill(typed, '\0');
        }
    }

    @Override
    public boolean back() {
        boolean giving = showing.view().giving();
        away();
        return giving;
    }

    @Override
    public void away() {
        if (showing.view().giving()) {
            secrets.clear();
            showing.change(view -> view.giving(false));
        }
    }

    @Override
    public void choose(int at) {
        secrets.clear();
        showing.change(view -> view.choose(at));
    }
}
