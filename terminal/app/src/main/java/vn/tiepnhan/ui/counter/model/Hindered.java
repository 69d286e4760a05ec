package vn.tiepnhan.ui.counter.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.state.Missing;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.counter.state.Words;

/** Why a key does nothing now, where an officer cannot see it. */
final class Hindered {
    private Hindered() {}

    /** What to say of an action that is not enabled; null where the screen says it already. */
    static @Nullable Notice by(CounterAction action, CounterState now) {
        if (now.waits()) {
            return null;
        }
        if (!now.around().ready()) {
            return action == CounterAction.BACK ? null : opening();
        }
        return switch (action) {
            case RECEIVE -> now.stage() == Stage.DECIDED ? receiving(now) : null;
            case REPRINT, VOID, CORRECT -> printing(now);
            default -> null;
        };
    }

    /** A key pressed before store and devices are open does nothing, and is not kept: what it would meet is not known yet. */
    private static Notice opening() {
        return new Notice(
                Notice.Kind.INFO,
                "Kho hồ sơ đang mở. Khi dòng này mất, hãy bấm lại phím vừa bấm.",
                "The dossier store is being opened. When this line goes, press the key again.");
    }

    private static @Nullable Notice receiving(CounterState now) {
        if (now.sheet() == Sheet.HELP || now.sheet() == Sheet.QUOTE) {
            return new Notice(
                    Notice.Kind.INFO,
                    "Hồ sơ chưa được tiếp nhận. Bấm Esc để đóng phần đang xem, rồi bấm Enter.",
                    "The dossier is not received yet. Press Esc to close what you read, then Enter.");
        }
        List<Missing> missing = Missing.of(now);
        return now.sheet() != Sheet.NONE || missing.isEmpty()
                ? null
                : new Notice(
                        Notice.Kind.WARN,
                        Words.in("vi").missing(missing),
                        Words.in("en").missing(missing));
    }

    /** Until its slip's fate is known nothing can be done to a receipt. */
    private static @Nullable Notice printing(CounterState now) {
        Set<String> printing = now.desktop().printing();
        if (printing.isEmpty()) {
            return null;
        }
        String receipt = Receipts.grouped(CounterAction.target(now)
                .map(ReceiptRow::receipt)
                .filter(printing::contains)
                .orElseGet(() -> printing.iterator().next()));
        return new Notice(
                Notice.Kind.INFO,
                "Phiếu " + receipt + " đang in. In xong rồi bấm lại phím này.",
                "Slip " + receipt + " is being printed. Press the key again when it is out.");
    }
}
