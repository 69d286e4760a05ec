package vn.tiepnhan.ui.counter.approve;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.board.Doing;
import vn.tiepnhan.ui.counter.board.Slips;
import vn.tiepnhan.ui.counter.seat.Pending;
import vn.tiepnhan.ui.counter.seat.Secret;
import vn.tiepnhan.ui.counter.staff.Secrets;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Busy;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.Slot;

/** Approval on the officer's own screen: the dossier is received at once, with two signatures over one digest. */
public final class Approvals implements Doing {
    private static final Wording NO_PIN =
            new Wording("Lãnh đạo hãy nhập mã PIN của mình.", "The supervisor types a PIN of their own.");
    private static final Wording NO_REASON = new Wording("Hãy ghi lý do không duyệt.", "Say why it is not approved.");

    private final Board board;
    private final ApprovalDesk desk;
    private final Slips slips;
    private final Secrets secrets = new Secrets();
    private String asked = "";

    public Approvals(Board board, ApprovalDesk desk, Slips slips) {
        this.board = board;
        this.desk = desk;
        this.slips = slips;
        board.listen(now -> board.onUi(this::follow));
        look("");
    }

    private Pending pending() {
        return board.state().seat().pending();
    }

    private void pending(UnaryOperator<Pending> change) {
        board.change(now -> now.seat(now.seat().pending(change.apply(now.seat().pending()))));
    }

    /** What lies in front was just asked for: a supervisor is often near. */
    private void follow() {
        String front = pending().asked();
        if (!front.equals(asked)) {
            asked = front;
            if (!front.isEmpty()) {
                look(front);
            }
        }
    }

    private void look(String draft) {
        board.work(() -> {
            List<Pending.Item> items = desk.waiting();
            board.onUi(() -> {
                pending(pending -> pending.items(items).meaning(draft));
                if (!draft.isEmpty() && !board.state().seat().duty().shut()) {
                    show();
                }
            });
        });
    }

    private void show() {
        secrets.clear();
        pending(Pending::fresh);
        board.change(now -> now.sheet(Sheet.APPROVE).notice(null));
    }

    @Override
    public boolean act(CounterAction action, CounterState now) {
        if (action == CounterAction.APPROVALS) {
            show();
            return true;
        }
        boolean mine = now.sheet() == Sheet.APPROVE;
        if (mine && action == CounterAction.RECEIVE) {
            decide(now.seat().pending());
            return true;
        }
        if (mine && action == CounterAction.REFUSE) {
            pending(pending -> pending.declining(!pending.declining()));
            return true;
        }
        if (mine) {
            secrets.clear();
        }
        return false;
    }

    private void decide(Pending pending) {
        Pending.Item item = pending.chosen();
        Wording missing = missing(pending);
        if (item == null || missing != null) {
            secrets.clear();
            pending(now -> now.refused(missing));
            return;
        }
        char[] pin = secrets.take(Secret.PIN);
        secrets.clear();
        String declined = pending.declining() ? pending.reason().strip() : "";
        board.change(now -> now.busy(new Busy("approving", 0, 0)).notice(null));
        board.work(() -> {
            try {
                ApprovalDesk.Answer answer =
                        desk.decide(item.draft(), pending.login().strip(), pin, declined);
                if (answer instanceof ApprovalDesk.Answer.Stored stored) {
                    stored(item, stored.recorded());
                } else if (answer instanceof ApprovalDesk.Answer.Not not) {
                    board.later(now -> now.busy(null)
                            .seat(now.seat().pending(now.seat().pending().refused(not.said()))));
                }
            } finally {
                Arrays.fill(pin, '\0');
            }
        });
    }

    private @Nullable Wording missing(Pending pending) {
        if (!secrets.has(Secret.PIN)) {
            return NO_PIN;
        }
        return pending.declining() && pending.reason().isBlank() ? NO_REASON : null;
    }

    private void stored(Pending.Item item, Received.Recorded recorded) {
        List<Pending.Item> left = desk.waiting();
        board.onUi(() -> {
            boolean front =
                    pending().asked().equals(item.draft()) && board.state().lies();
            pending(pending -> pending.fresh().asked("").items(left));
            board.change(now -> now.busy(null).sheet(Sheet.NONE));
            if (front) {
                slips.inFront(recorded);
            } else {
                board.change(now -> now.notice(done(item, recorded)));
                slips.behind(recorded);
            }
        });
    }

    private static Notice done(Pending.Item item, Received.Recorded recorded) {
        String unit = item.unitName().isBlank() ? item.unit() : item.unitName();
        return recorded.received()
                ? new Notice(
                        Notice.Kind.GOOD,
                        "Lãnh đạo đã duyệt, hồ sơ của " + unit + " đã tiếp nhận; phiếu đang in.",
                        "Approved: the dossier of " + unit + " is received; its slip is printing.")
                : new Notice(
                        Notice.Kind.INFO,
                        "Lãnh đạo không duyệt hồ sơ của " + unit + "; đã ghi nhận, phiếu đang in.",
                        "Not approved: the dossier of " + unit + "; recorded, its slip is printing.");
    }

    @Override
    public boolean type(Slot slot, String text) {
        if (board.state().sheet() != Sheet.APPROVE) {
            return false;
        }
        if (slot == Slot.LOGIN) {
            pending(pending -> pending.login(text));
        } else if (slot == Slot.DECLINE) {
            pending(pending -> pending.reason(text));
        }
        return slot == Slot.LOGIN || slot == Slot.DECLINE;
    }

    @Override
    public void secret(Secret which, char[] typed) {
        if (board.state().sheet() == Sheet.APPROVE
                && !board.state().seat().duty().shut()) {
            secrets.keep(which, typed);
        } else {
            Arrays.fill(typed, '\0');
        }
    }

    @Override
    public boolean choose(int row, CounterState now) {
        if (now.sheet() != Sheet.APPROVE) {
            return false;
        }
        secrets.clear();
        pending(pending -> pending.choose(row).fresh());
        return true;
    }

    @Override
    public void close() {
        secrets.clear();
    }
}
