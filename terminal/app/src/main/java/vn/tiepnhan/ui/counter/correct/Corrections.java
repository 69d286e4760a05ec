package vn.tiepnhan.ui.counter.correct;

import java.util.Map;
import java.util.function.UnaryOperator;
import vn.tiepnhan.correction.Corrected;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.board.Doing;
import vn.tiepnhan.ui.counter.board.Slips;
import vn.tiepnhan.ui.counter.seat.Fixing;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Busy;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.counter.state.Slot;

/** The correction sheet: of today's list, the receipt that is chosen. */
public final class Corrections implements Doing {
    private static final Map<Slot, Fixing.Part> PARTS = Map.of(
            Slot.FIX_UNIT, Fixing.Part.UNIT,
            Slot.FIX_MST, Fixing.Part.MST,
            Slot.FIX_UNIT_NAME, Fixing.Part.UNIT_NAME,
            Slot.FIX_PRESENTER, Fixing.Part.PRESENTER,
            Slot.FIX_DESCRIPTION, Fixing.Part.DESCRIPTION);
    private static final Wording NO_REASON =
            new Wording("Hãy ghi lý do sửa; lý do được gửi về trung tâm.", "Give a reason; it goes to the centre.");
    private static final Wording UNKNOWN =
            new Wording("Máy này không có phiếu đó nữa.", "This terminal has no such receipt any more.");

    private final Board board;
    private final CorrectionDesk desk;
    private final Slips slips;

    public Corrections(Board board, CorrectionDesk desk, Slips slips) {
        this.board = board;
        this.desk = desk;
        this.slips = slips;
    }

    private void fixing(UnaryOperator<Fixing> change) {
        board.change(now -> now.seat(now.seat().fixing(change.apply(now.seat().fixing()))));
    }

    @Override
    public boolean act(CounterAction action, CounterState now) {
        if (action == CounterAction.CORRECT) {
            CounterAction.target(now).map(ReceiptRow::receipt).ifPresent(receipt -> open(receipt, now));
            return true;
        }
        if (action == CounterAction.RECEIVE && now.sheet() == Sheet.CORRECT) {
            correct(now);
            return true;
        }
        return false;
    }

    /** What was typed for the same receipt is still there. */
    private void open(String receipt, CounterState now) {
        if (now.seat().fixing().receipt().equals(receipt)) {
            board.change(state -> state.sheet(Sheet.CORRECT).notice(null));
            return;
        }
        board.work(() -> desk.read(receipt)
                .ifPresent(read -> board.onUi(() -> {
                    fixing(none -> read);
                    board.change(state -> state.sheet(Sheet.CORRECT).notice(null));
                })));
    }

    private void correct(CounterState now) {
        Fixing wanted = now.seat().fixing();
        if (wanted.reason().isBlank()) {
            fixing(fixing -> fixing.refused(NO_REASON));
            return;
        }
        String officer = now.around().station().officer();
        board.change(state -> state.busy(new Busy("correcting", 0, 0)).notice(null));
        board.work(() -> {
            Corrected ended = desk.correct(wanted, officer);
            if (ended instanceof Corrected.Done done) {
                board.later(state -> state.busy(null)
                        .sheet(Sheet.NONE)
                        .seat(state.seat().fixing(Fixing.NONE))
                        .selected(wanted.receipt())
                        .notice(done(wanted.receipt(), done.version())));
                slips.again(wanted.receipt());
            } else {
                Wording said = ended instanceof Corrected.Refused refused
                        ? refused.problem().wording()
                        : UNKNOWN;
                board.later(state -> state.busy(null)
                        .seat(state.seat().fixing(state.seat().fixing().refused(said))));
            }
        });
    }

    private static Notice done(String receipt, int version) {
        String shown = Receipts.grouped(receipt);
        return new Notice(
                Notice.Kind.GOOD,
                "Đã sửa phiếu " + shown + " (bản " + version + "), phiếu mới đang in. Hãy thu lại phiếu cũ.",
                "Receipt " + shown + " corrected (version " + version
                        + "); its new slip is printing. Take the old one back.");
    }

    @Override
    public boolean type(Slot slot, String text) {
        Fixing.Part part = PARTS.get(slot);
        if (part != null) {
            fixing(fixing -> fixing.type(part, text));
        } else if (slot == Slot.FIX_REASON) {
            fixing(fixing -> fixing.reason(text));
        }
        return part != null || slot == Slot.FIX_REASON;
    }
}
