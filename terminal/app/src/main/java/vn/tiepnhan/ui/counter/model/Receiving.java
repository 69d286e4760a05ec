package vn.tiepnhan.ui.counter.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.reception.Cancelled;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Reception.SyncStatus;
import vn.tiepnhan.ui.counter.model.CounterState.Busy;
import vn.tiepnhan.ui.counter.model.CounterState.Notice;
import vn.tiepnhan.ui.counter.model.CounterState.Sheet;

/** From Enter to paper: stores, prints, prints again, voids. Nothing is said to be done before it is durable. */
final class Receiving {
    private static final Cause NO_PRINTER =
            new Cause("NO_PRINTER", "Chưa có máy in phiếu nào được nối.", "No slip printer is connected.");

    private final Board board;
    private final Clock clock;
    private final Desk desk;

    Receiving(Board board, Clock clock, Desk desk) {
        this.board = board;
        this.clock = clock;
        this.desk = desk;
    }

    /** Stores and prints; {@code again} asks for a new decision when nothing was stored. */
    void receive(Draft draft, Runnable again) {
        board.change(now -> now.busy(new Busy("receiving", 0, 0)).notice(null));
        board.work(() -> {
            Received received = desk.reception().receive(draft);
            if (received instanceof Received.Recorded recorded) {
                board.later(now -> now.busy(null)
                        .selected(null)
                        .desktop(now.desktop().slip(new Desktop.Slip(recorded, null, null, 0))));
                board.work(() -> picture(recorded.receipt()));
                printed(recorded.receipt(), print(recorded.receipt()));
            } else {
                Notice notice = notStored(received);
                board.onUi(() -> {
                    board.change(now -> now.busy(null).notice(notice));
                    again.run();
                });
            }
            refresh();
        });
    }

    private void picture(String receipt) {
        byte[] png = desk.slip(receipt);
        board.later(now -> now.desktop().slip() != null
                        && now.desktop().slip().recorded().receipt().equals(receipt)
                ? now.desktop(now.desktop().slip(now.desktop().slip().picture(png)))
                : now);
    }

    /** Prints the receipt's slip once more; the spool marks it as a copy where the first may have come out. */
    void reprint(String receipt) {
        board.change(
                now -> now.busy(new Busy("printing", 0, 0)).sheet(Sheet.NONE).notice(null));
        board.work(() -> {
            PrintOutcome outcome = print(receipt);
            board.later(now -> now.busy(null).notice(said(outcome)));
            printed(receipt, outcome);
            refresh();
        });
    }

    private PrintOutcome print(String receipt) {
        return desk.printer().isEmpty()
                ? new PrintOutcome(receipt, PrintOutcome.Evidence.NOT_SENT, NO_PRINTER, 0, -1, PrintOutcome.Timing.NONE)
                : desk.reception().print(receipt, desk.printer());
    }

    private void printed(String receipt, PrintOutcome outcome) {
        board.later(now -> {
            Desktop.Slip slip = now.desktop().slip();
            if (slip == null || !slip.recorded().receipt().equals(receipt)) {
                return now;
            }
            CounterState shown = now.desktop(now.desktop().slip(slip.printed(outcome)));
            return outcome.evidence() == PrintOutcome.Evidence.UNKNOWN ? shown.sheet(Sheet.PRINT_UNKNOWN) : shown;
        });
    }

    /** Voids a receipt; its slip leaves the counter. */
    void cancel(String receipt, String officer, String reason, Runnable done) {
        board.change(now -> now.busy(new Busy("voiding", 0, 0)).notice(null));
        board.work(() -> {
            Cancelled ended = desk.reception().cancel(receipt, officer, reason);
            board.onUi(() -> {
                board.change(now -> now.busy(null).sheet(Sheet.NONE));
                done.run();
                board.change(now -> now.selected(null).notice(said(ended, Receipts.grouped(receipt))));
            });
            refresh();
        });
    }

    /** Reads today's list and the sync state again; on a background thread. */
    void refresh() {
        List<ReceiptRow> rows = desk.reception().receiptsOf(LocalDate.now(clock));
        SyncStatus sync = desk.reception().syncStatus();
        board.later(now -> now.today(rows).around(now.around().syncing(sync)));
    }

    private static @Nullable Notice notStored(Received received) {
        if (received instanceof Received.ApprovalNeeded) {
            return new Notice(
                    Notice.Kind.INFO,
                    "Đã giữ bản nháp, chưa cấp số phiếu. Mời lãnh đạo phê duyệt rồi bấm Enter.",
                    "The draft is kept, no number was taken. Have a supervisor approve, then press Enter.");
        }
        if (received instanceof Received.NotReceivable not && !not.problems().isEmpty()) {
            Problem problem = not.problems().get(0);
            return new Notice(
                    Notice.Kind.WARN, problem.wording().vi(), problem.wording().en());
        }
        return null;
    }

    private static Notice said(PrintOutcome outcome) {
        if (outcome.evidence().settled()) {
            return new Notice(Notice.Kind.GOOD, "Đã in lại phiếu.", "The slip was printed again.");
        }
        Cause cause = outcome.cause();
        return cause == null
                ? new Notice(
                        Notice.Kind.WARN,
                        "Chưa rõ phiếu đã in ra chưa. Hãy nhìn máy in.",
                        "Nobody knows whether the slip came out. Look at the printer.")
                : new Notice(Notice.Kind.WARN, cause.vi(), cause.en());
    }

    private static Notice said(Cancelled ended, String receipt) {
        return switch (ended) {
            case DONE -> new Notice(Notice.Kind.GOOD, "Đã hủy phiếu " + receipt + ".", "Slip " + receipt + " is void.");
            case ALREADY_VOID ->
                new Notice(
                        Notice.Kind.INFO,
                        "Phiếu " + receipt + " đã hủy từ trước.",
                        "Slip " + receipt + " was void already.");
            case UNKNOWN ->
                new Notice(
                        Notice.Kind.WARN,
                        "Máy này không có phiếu " + receipt + ".",
                        "This terminal gave no slip " + receipt + ".");
        };
    }
}
