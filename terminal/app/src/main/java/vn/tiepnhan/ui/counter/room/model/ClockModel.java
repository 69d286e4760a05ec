package vn.tiepnhan.ui.counter.room.model;

import vn.tiepnhan.reception.ClockTrust;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.ui.counter.room.RoomDesk;
import vn.tiepnhan.ui.counter.room.state.ClockView;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.Told;

/** Shows whether the clock is believed, and takes a person's word that it is right; the window need not be closed for it. */
final class ClockModel implements PlaceModel {
    private final RoomBoard board;
    private final ClockTrust trust;
    private final Showing<ClockView> showing;

    ClockModel(RoomBoard board, RoomDesk desk) {
        this.board = board;
        this.trust = new ClockTrust(desk.store(), Timekeeper.ofMachine(desk.machine()));
        this.showing = board.of(ClockView.class);
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
        ClockTrust.Standing standing = trust.standing();
        showing.later(view -> view.seen(standing));
    }

    @Override
    public void enter() {
        String who = board.officer();
        board.busy("room.clock", () -> {
            trust.confirm(who);
            learn();
            showing.later(view -> view.told(Told.done(
                    "Đã ghi: " + who + " đã đối chiếu giờ máy và thấy đúng. Phiếu lại ghi ngày hẹn.",
                    "Recorded: " + who + " compared the clock and it is right. Slips name the date again.")));
        });
    }

    @Override
    public void act(RoomAct act) {
        throw new IllegalArgumentException("not of the clock: " + act);
    }
}
