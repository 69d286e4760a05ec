package vn.tiepnhan.ui.counter.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.board.Doing;
import vn.tiepnhan.ui.counter.board.Lane;
import vn.tiepnhan.ui.counter.board.Slips;
import vn.tiepnhan.ui.counter.seat.Visit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;
import vn.tiepnhan.ui.counter.state.Desktop;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.counter.state.Slot;

/** Begins a visit, carries its presenter from one dossier to the next, and keeps it until its slip is out. */
public final class VisitKeeper implements Doing {
    /** Setting: receipts of the visit that goes on, oldest first. */
    private static final String KEPT = "counter.visit";

    private final Board board;
    private final Slips slips;
    private final Store store;
    private final Lane lane;
    private @Nullable Visit kept;
    private @Nullable List<ReceiptRow> seen;
    private boolean lay;

    public VisitKeeper(Board board, Slips slips, Store store, Executor background) {
        this.board = board;
        this.slips = slips;
        this.store = store;
        this.lane = new Lane(background);
        board.listen(now -> board.onUi(this::settle));
        lane.execute(board.guarded(() -> {
            Visit left = left();
            board.onUi(() -> open(left));
        }));
    }

    /** What a visit that was not ended left behind. */
    private Visit left() {
        return store.read(tables -> {
            Visit visit = Visit.NONE;
            String receipts = tables.settings().get(KEPT).orElse("");
            for (String receipt : Arrays.stream(receipts.split(" "))
                    .filter(one -> !one.isEmpty())
                    .toList()) {
                Optional<Listed> found = tables.receipts().find(receipt).filter(one -> one.voided() == null);
                if (found.isPresent()) {
                    visit = visit.with(receipt, found.get().entry().details().presenter());
                }
            }
            return visit;
        });
    }

    private void open(Visit left) {
        kept = left;
        if (!board.state().seat().visit().going()) {
            visit(left);
        }
        settle();
    }

    private void visit(Visit changed) {
        board.change(now -> now.seat(now.seat().visit(changed)));
    }

    private void settle() {
        CounterState now = board.state();
        if (kept == null) {
            return;
        }
        forgetVoid(now);
        carry(now);
        Visit visit = board.state().seat().visit();
        if (!visit.equals(kept)) {
            kept = visit;
            lane.execute(board.guarded(() -> store.write(tables -> {
                tables.settings().put(KEPT, String.join(" ", visit.receipts()));
                return visit;
            })));
        }
    }

    private void forgetVoid(CounterState now) {
        Visit visit = now.seat().visit();
        if (visit.receipts().isEmpty() || now.today() == seen) { // thousands are looked through only when they changed
            return;
        }
        seen = now.today();
        Visit left = visit;
        for (ReceiptRow row : now.today()) {
            left = row.voidReason() == null ? left : left.without(row.receipt());
        }
        visit(left);
    }

    /** The next dossier of a visit comes from the same hands. */
    private void carry(CounterState now) {
        Visit visit = now.seat().visit();
        boolean lies = now.lies();
        boolean begins = lies && !lay;
        lay = lies;
        if (begins
                && !visit.receipts().isEmpty()
                && now.desktop().entry().text(Slot.PRESENTER).isBlank()) {
            board.change(state -> state.desktop(
                    state.desktop().entry(state.desktop().entry().type(Slot.PRESENTER, visit.presenter()))));
        }
    }

    @Override
    public boolean act(CounterAction action, CounterState now) {
        if (action == CounterAction.VISIT) {
            turn(now);
        } else if (action == CounterAction.APART) {
            apart(now.seat().visit());
        } else {
            return false;
        }
        return true;
    }

    /** Begins a visit, with the slip that lies in front; or ends it with one slip for all. */
    private void turn(CounterState now) {
        Visit visit = now.seat().visit();
        if (!visit.going()) {
            visit(begun(now.desktop()));
        } else if (visit.receipts().isEmpty()) {
            visit(Visit.NONE);
        } else {
            slips.together(visit.receipts());
        }
    }

    private static Visit begun(Desktop desktop) {
        Desktop.Slip slip = desktop.slip();
        return slip == null || !slip.recorded().received()
                ? Visit.BEGUN
                : Visit.BEGUN.with(
                        slip.recorded().receipt(),
                        desktop.entry().text(Slot.PRESENTER).strip());
    }

    /** The one received last has a slip of its own after all. */
    private void apart(Visit visit) {
        String last = visit.last();
        if (last == null) {
            visit(Visit.NONE);
            return;
        }
        visit(visit.without(last));
        board.change(now -> now.notice(new Notice(
                Notice.Kind.INFO,
                "Phiếu " + Receipts.grouped(last) + " được in riêng.",
                "Slip " + Receipts.grouped(last) + " is printed by itself.")));
        slips.again(last);
    }
}
