package vn.tiepnhan.ui.counter.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.reception.Cancelled;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Reception.SyncStatus;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.board.Slips;
import vn.tiepnhan.ui.counter.seat.Duty;
import vn.tiepnhan.ui.counter.seat.Visit;
import vn.tiepnhan.ui.counter.state.CentreLink;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Busy;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.Desktop;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.counter.state.Unprinted;
import vn.tiepnhan.ui.kit.Drawn;

/** From Enter to paper: stores, prints, prints again, voids. Nothing is said to be done before it is durable. */
final class Receiving implements Slips {
    private static final Logger LOG = LoggerFactory.getLogger(Receiving.class);
    private static final Cause NO_PRINTER =
            new Cause("NO_PRINTER", "Chưa có máy in phiếu nào được nối.", "No slip printer is connected.");

    private final Board board;
    private final Clock clock;
    private final Desk desk;
    private volatile List<ReceiptRow> today = List.of();

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
                shown(recorded, draft.presenter());
            } else if (received instanceof Received.ApprovalNeeded needed && onDuty()) {
                board.later(now -> now.busy(null)
                        .seat(now.seat().pending(now.seat().pending().asked(needed.draftId()))));
            } else {
                Notice notice = notStored(received);
                board.onUi(() -> {
                    board.change(now -> now.busy(null).notice(notice));
                    again.run();
                });
                refresh();
            }
        });
    }

    /** A list of staff is kept: then a supervisor signs here, and a typed name approves nothing. */
    private boolean onDuty() {
        return board.state().seat().duty().access() != Duty.Access.FREE;
    }

    /** What belongs to a visit waits for its slip; anything else, or somebody else's, has its own at once. */
    private void shown(Received.Recorded recorded, String presenter) {
        boolean waits = recorded.received() && visit().takes(presenter);
        PrintOutcome none = waits ? nothing(recorded.receipt(), null) : null;
        board.later(now -> {
            CounterState shown = now.busy(null)
                    .selected(null)
                    .desktop(now.desktop().slip(new Desktop.Slip(recorded, null, none, 0)));
            return waits
                    ? shown.seat(shown.seat().visit(shown.seat().visit().with(recorded.receipt(), presenter)))
                    : shown;
        });
        board.work(() -> picture(recorded.receipt()));
        board.work(this::refresh);
        if (!waits) {
            first(recorded.receipt());
        }
        desk.deliver(); // behind the slip: both want the disk, and the presenter waits for the paper
    }

    private Visit visit() {
        return board.state().seat().visit();
    }

    /** Whatever keeps it from being printed, what the store holds of it then is shown. */
    private void first(String receipt) {
        PrintOutcome outcome = null;
        try {
            outcome = print(List.of(receipt));
            printed(receipt, outcome);
        } finally {
            if (outcome == null) {
                settled(receipt);
            }
        }
    }

    @Override
    public void inFront(Received.Recorded recorded) {
        String presenter = board.state().desktop().entry().text(Slot.PRESENTER).strip();
        board.work(() -> shown(recorded, presenter));
    }

    @Override
    public void behind(Received.Recorded recorded) {
        again(recorded.receipt());
    }

    @Override
    public void again(String receipt) {
        board.work(() -> {
            if (visit().holds(receipt)) {
                desk.deliver();
                return; // its newest slip goes on that of the visit
            }
            PrintOutcome outcome = print(List.of(receipt));
            if (!outcome.evidence().settled()) {
                board.later(now -> now.notice(said(outcome)));
            }
            desk.deliver();
        });
    }

    private void picture(String receipt) {
        Drawn drawn = drawn(receipt);
        board.later(now -> now.desktop().slip() != null
                        && now.desktop().slip().recorded().receipt().equals(receipt)
                ? now.desktop(now.desktop().slip(now.desktop().slip().picture(drawn)))
                : now);
    }

    /** Undrawn where no bridge is there for it; the header says why, and the dossier is safe. */
    private Drawn drawn(String receipt) {
        try {
            return Drawn.of(desk.slip(receipt));
        } catch (BridgeException undrawn) {
            LOG.info("no picture of a slip: {}", undrawn.reason().code());
            return Drawn.UNDRAWN;
        }
    }

    /** Says that slips wait for the printer that is ready now; on the user interface's executor. */
    void offer() {
        board.change(now -> {
            Notice offer = Unprinted.offer(now);
            return offer == null || now.busy() != null ? now : now.notice(offer);
        });
    }

    /** Prints what waits, as first prints; the spool leaves out what may have come out. */
    void printWaiting() {
        List<String> waiting =
                Unprinted.of(board.state()).stream().map(ReceiptRow::receipt).toList();
        Set<String> held = Set.copyOf(visit().receipts());
        board.change(now -> now.busy(new Busy("printing", 0, 0)).notice(null));
        board.work(() -> {
            List<PrintOutcome> outcomes = desk.reception().offerAgain(desk.printer(), held);
            Notice notice = outcomes.stream()
                    .filter(outcome -> !outcome.evidence().settled())
                    .findFirst()
                    .map(Receiving::said)
                    .orElseGet(() -> new Notice(
                            Notice.Kind.GOOD,
                            "Đã in " + outcomes.size() + " phiếu còn chờ.",
                            "Slips printed that had waited: " + outcomes.size() + "."));
            board.later(now -> now.busy(null).notice(notice));
            waiting.forEach(this::settled);
            refresh();
        });
    }

    /** The officer saw the slip; that is recorded, so nobody is asked again. */
    void confirmPrinted(String receipt, String officer) {
        board.change(
                now -> now.busy(new Busy("confirming", 0, 0)).sheet(Sheet.NONE).notice(null));
        board.work(() -> {
            desk.reception().confirmPrinted(receipt, officer);
            Notice notice = new Notice(
                    Notice.Kind.GOOD,
                    "Đã ghi: phiếu " + Receipts.grouped(receipt) + " đã in ra.",
                    "Recorded: slip " + Receipts.grouped(receipt) + " came out.");
            board.later(now -> now.busy(null).notice(notice));
            settled(receipt);
            refresh();
        });
    }

    /** Shows what the store holds now of a slip's print; one that is in doubt is asked about. */
    private void settled(String receipt) {
        desk.reception()
                .find(receipt)
                .ifPresent(row -> printed(
                        receipt, new PrintOutcome(receipt, row.printed(), null, 0, -1, PrintOutcome.Timing.NONE)));
    }

    /** Prints the receipt's slip once more; the spool marks it as a copy where the first may have come out. */
    void reprint(String receipt) {
        board.change(now -> now.seat(now.seat().visit(now.seat().visit().without(receipt))));
        printing(List.of(receipt), outcome -> board.later(now -> now.busy(null).notice(said(outcome))));
    }

    @Override
    public void together(List<String> receipts) {
        printing(
                receipts,
                outcome -> board.later(now -> {
                    boolean mayBeOut = outcome.evidence() != PrintOutcome.Evidence.NOT_SENT;
                    CounterState left = mayBeOut ? now.seat(now.seat().visit(Visit.NONE)) : now;
                    return left.busy(null).notice(together(outcome, receipts.size()));
                }));
    }

    private void printing(List<String> receipts, Consumer<PrintOutcome> then) {
        board.change(
                now -> now.busy(new Busy("printing", 0, 0)).sheet(Sheet.NONE).notice(null));
        board.work(() -> {
            PrintOutcome outcome = print(receipts);
            then.accept(outcome);
            receipts.forEach(receipt -> printed(receipt, outcome));
        });
    }

    /** The list says that it is being printed until it says what came of it, whatever lies in front by then. */
    private PrintOutcome print(List<String> receipts) {
        receipts.forEach(receipt -> board.later(now -> now.desktop(now.desktop().prints(receipt))));
        try {
            String printer = desk.printer();
            PrintOutcome outcome = printer.isEmpty()
                    ? nothing(receipts.get(0), noPrinter())
                    : desk.reception().printTogether(receipts, printer);
            refresh();
            return outcome;
        } finally {
            receipts.forEach(
                    receipt -> board.later(now -> now.desktop(now.desktop().printed(receipt))));
        }
    }

    private static PrintOutcome nothing(String receipt, @Nullable Cause why) {
        return new PrintOutcome(receipt, PrintOutcome.Evidence.NOT_SENT, why, 0, -1, PrintOutcome.Timing.NONE);
    }

    private Cause noPrinter() {
        return desk.missing().stream()
                .filter(device -> device.kind().equals("printer"))
                .map(device -> device.causes().get(0))
                .findFirst()
                .orElse(NO_PRINTER);
    }

    private void printed(String receipt, PrintOutcome outcome) {
        board.later(now -> {
            Desktop.Slip slip = now.desktop().slip();
            if (slip == null || !slip.recorded().receipt().equals(receipt)) {
                return now;
            }
            CounterState shown = now.desktop(now.desktop().slip(slip.printed(outcome)));
            return outcome.evidence() == PrintOutcome.Evidence.UNKNOWN
                    ? shown.selected(receipt).sheet(Sheet.PRINT_UNKNOWN)
                    : shown;
        });
    }

    /** Voids a receipt; its slip leaves the counter. */
    void cancel(String receipt, String officer, String reason, Runnable done) {
        board.change(now -> now.busy(new Busy("voiding", 0, 0)).notice(null));
        board.work(() -> {
            Cancelled ended = desk.reception().cancel(receipt, officer, reason);
            desk.deliver();
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
        List<ReceiptRow> rows = unlessKnown(desk.reception().receiptsOf(LocalDate.now(clock)));
        SyncStatus sync = desk.reception().syncStatus();
        CentreLink link = desk.centre();
        board.later(now -> {
            CounterState fresh = now.today(rows).around(now.around().syncing(sync, link));
            return link.equals(now.around().centre()) ? fresh : refused(fresh, link);
        });
    }

    /** The very list of before where nothing changed: whoever shows or searches thousands sees that at a glance. */
    private List<ReceiptRow> unlessKnown(List<ReceiptRow> read) {
        List<ReceiptRow> before = today;
        if (read.equals(before)) {
            return before;
        }
        List<ReceiptRow> now = List.copyOf(read);
        today = now;
        return now;
    }

    /** Being offline mends itself and is only shown; what needs a person is said once. */
    private static CounterState refused(CounterState now, CentreLink link) {
        Wording said = link.said();
        return link.standing() == CentreLink.Standing.REFUSED && said != null
                ? now.notice(new Notice(Notice.Kind.WARN, said.vi(), said.en()))
                : now;
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

    private static Notice together(PrintOutcome outcome, int many) {
        return outcome.evidence().settled()
                ? new Notice(
                        Notice.Kind.GOOD,
                        "Đã in một phiếu cho " + many + " hồ sơ của lượt này.",
                        "One slip was printed for this visit; dossiers: " + many + ".")
                : said(outcome);
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
            case HANDED_OVER ->
                new Notice(
                        Notice.Kind.WARN,
                        "Kết quả của phiếu " + receipt + " đã trả nên không hủy được. Nếu ghi sai, hãy sửa phiếu.",
                        "The result of slip " + receipt
                                + " was handed over, so it cannot be voided. If something is wrong, correct it.");
            case ERASED ->
                new Notice(
                        Notice.Kind.WARN,
                        "Dữ liệu của phiếu " + receipt + " đã xóa tại máy; hãy đề nghị trung tâm hủy.",
                        "What slip " + receipt + " told was erased here; ask the centre to void it.");
            case UNKNOWN ->
                new Notice(
                        Notice.Kind.WARN,
                        "Máy này không có phiếu " + receipt + ".",
                        "This terminal gave no slip " + receipt + ".");
        };
    }
}
