package vn.tiepnhan.ui.counter.state;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.spool.Spool;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;

/** Slips of which nothing was sent, while somebody may still wait for them: offered when the printer is ready again. */
public final class Unprinted {
    private Unprinted() {}

    /** Newest first. */
    public static List<ReceiptRow> of(CounterState state) {
        LocalDateTime since = state.around().now().minus(Spool.UNATTENDED);
        Set<String> printing = state.desktop().printing();
        return state.today().stream()
                .filter(row -> !printing.contains(row.receipt()))
                .filter(row -> !state.seat().visit().holds(row.receipt()))
                .filter(row -> row.printed() == Evidence.NOT_SENT && row.voidReason() == null)
                .filter(row -> !row.at().isBefore(since))
                .toList();
    }

    /** Asks for the key that prints them; null when there is nothing to offer. */
    public static @Nullable Notice offer(CounterState state) {
        int waiting = of(state).size();
        if (waiting == 0 || !state.around().printerReady()) {
            return null;
        }
        String key = CounterAction.WAITING.key();
        return new Notice(
                Notice.Kind.INFO,
                "Máy in đã sẵn sàng, còn " + waiting + " phiếu chưa in. Bấm " + key + " để in.",
                "The printer is ready again; slips not printed yet: " + waiting + ". Press " + key + " to print.");
    }
}
