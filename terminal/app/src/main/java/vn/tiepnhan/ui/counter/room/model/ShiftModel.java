package vn.tiepnhan.ui.counter.room.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.shift.HandOverList;
import vn.tiepnhan.shift.ShiftDesk;
import vn.tiepnhan.shift.ShiftDesk.Answer;
import vn.tiepnhan.shift.ShiftReport;
import vn.tiepnhan.shift.ShiftSlip;
import vn.tiepnhan.ui.counter.room.RoomDesk;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.ShiftView;
import vn.tiepnhan.ui.counter.room.state.Told;

/** Opens and closes the shift; what is closed is printed. */
final class ShiftModel implements PlaceModel {
    private final RoomBoard board;
    private final Showing<ShiftView> view;
    private final RoomDesk desk;
    private final ShiftDesk shifts;

    ShiftModel(RoomBoard board, RoomDesk desk) {
        this.board = board;
        this.view = board.of(ShiftView.class);
        this.desk = desk;
        this.shifts = new ShiftDesk(desk.store());
    }

    @Override
    public void open() {
        view.change(now -> now.told(null));
        look();
    }

    @Override
    public void look() {
        board.work(() -> seen(shifts.report(0, desk.now())));
    }

    private @Nullable ShiftReport seen(Answer answer) {
        ShiftReport report = answer instanceof Answer.Told told ? told.report() : null;
        ShiftView.Account account = report == null ? null : ShiftView.Account.of(report);
        view.later(now -> now.seen(account));
        return report;
    }

    @Override
    public void enter() {
        boolean closing = view.view().closing();
        String officer = board.officer();
        board.busy("room.shift", () -> {
            Answer answer = closing ? shifts.close(officer, desk.now()) : shifts.open(officer, desk.now());
            if (answer instanceof Answer.Refused refused) {
                tell(Told.not(refused.problem()));
                look();
                return;
            }
            ShiftReport report = seen(answer);
            if (report != null) {
                tell(closing ? closed(report) : opened(report));
            }
        });
    }

    private static Told opened(ShiftReport report) {
        return Told.done(
                "Đã mở ca số " + report.shift().n() + ".",
                "Shift " + report.shift().n() + " is open.");
    }

    /** Closed is closed, whatever becomes of the paper. */
    private Told closed(ShiftReport report) {
        long n = report.shift().n();
        Told printed = print(report);
        return new Told(
                printed.good(),
                new vn.tiepnhan.dossier.Wording(
                        "Đã đóng ca số " + n + ". " + printed.said().vi(),
                        "Shift " + n + " is closed. " + printed.said().en()));
    }

    @Override
    public void act(RoomAct act) {
        switch (act) {
            case CLOSE_SHIFT -> view.change(now -> now.closing(!now.closing()));
            case PRINT_ACCOUNT -> with(this::print);
            case HAND_OVER_LIST -> with(this::list);
            default -> throw new IllegalArgumentException("not of the shift: " + act);
        }
    }

    private interface Use {
        Told of(ShiftReport report);
    }

    private void with(Use use) {
        board.busy("room.shift", () -> {
            ShiftReport report = seen(shifts.report(0, desk.now()));
            if (report != null) {
                tell(use.of(report));
            }
        });
    }

    private Told print(ShiftReport report) {
        PrintOutcome outcome = desk.printing()
                .print("shift-" + report.shift().n() + "-" + UUID.randomUUID(), ShiftSlip.of(report, desk.words()));
        return printed(outcome);
    }

    static Told printed(PrintOutcome outcome) {
        Cause cause = outcome.cause();
        if (outcome.evidence().settled()) {
            return Told.done("Phiếu đã in.", "The slip is printed.");
        }
        return cause == null
                ? Told.not("Chưa rõ phiếu đã in chưa: hãy nhìn máy in.", "Nobody knows whether it printed: look.")
                : Told.not("Phiếu chưa in: " + cause.vi(), "The slip is not printed: " + cause.en());
    }

    private Told list(ShiftReport report) {
        String office = desk.words().office().replace('\u00A0', ' ');
        return desk.saving().save("ban-giao-ca-" + report.shift().n() + ".pdf", HandOverList.pdf(report, office));
    }

    private void tell(Told told) {
        view.later(now -> now.told(told));
    }

    @Override
    public boolean back() {
        boolean closing = view.view().closing();
        if (closing) {
            view.change(now -> now.closing(false));
        }
        return closing;
    }
}
