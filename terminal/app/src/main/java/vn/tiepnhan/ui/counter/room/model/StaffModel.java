package vn.tiepnhan.ui.counter.room.model;

import java.util.List;
import vn.tiepnhan.staff.StaffAnswer;
import vn.tiepnhan.staff.StaffRoom;
import vn.tiepnhan.staff.StaffRoom.Standing;
import vn.tiepnhan.ui.counter.room.RoomDesk;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.StaffView;
import vn.tiepnhan.ui.counter.room.state.Told;

/** Unlocks the PIN of somebody who tried too often; who may do that is the store's to say, in the same transaction. */
final class StaffModel implements PlaceModel {
    private final RoomBoard board;
    private final StaffRoom room;
    private final Showing<StaffView> showing;

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
        board.busy("room.staff", () -> {
            StaffAnswer answer = room.unlock(meant.member().id());
            learn();
            showing.later(view -> view.told(said(answer)));
        });
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
        throw new IllegalArgumentException("not of the staff: " + act);
    }

    @Override
    public void choose(int at) {
        showing.change(view -> view.choose(at));
    }
}
