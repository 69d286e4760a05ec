package vn.tiepnhan.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiepnhan.bridge.api.PrintOutcome;

/**
 * The use-case boundary of a counter: windows and commands reach the terminal only through it, so that an office host can
 * stand behind it later. Methods block; never call them on the event dispatch thread.
 */
public interface Reception {
    /** Decides without storing. Cheap enough to run on every scan. */
    Assessment assess(Draft draft);

    /** One durable transaction, or nothing. Does not print. */
    Received receive(Draft draft);

    /** Marks a receipt void; its number is never reused. */
    Cancelled cancel(String receipt, String officer, String reason);

    /** Prints the slip of a receipt on a printer of the bridge; a second print is marked as a copy. */
    PrintOutcome print(String receipt, String printer);

    /**
     * Prints slips again of which nothing was sent, once their printer is ready; none older than 15 minutes, and none that
     * may have come out.
     */
    default List<PrintOutcome> offerAgain(String printer) {
        return offerAgain(printer, Set.of());
    }

    /** @param held receipts that wait for a slip of a whole visit, and get none of their own */
    List<PrintOutcome> offerAgain(String printer, Set<String> held);

    /** Prints one slip for the receipts of one visit, all of one presenter; for a single one its own. */
    PrintOutcome printTogether(List<String> receipts, String printer);

    /**
     * Records that a person saw the slip of which nobody knew whether it came out.
     *
     * @return false where nothing was in doubt; then nothing is recorded
     */
    boolean confirmPrinted(String receipt, String officer);

    /** Receipts of one local day, newest first. */
    List<ReceiptRow> receiptsOf(LocalDate day);

    Optional<ReceiptRow> find(String receipt);

    /** Unsent dossiers, age of the oldest and the last success, for the window's status line. */
    SyncStatus syncStatus();

    /**
     * @param oldestQueuedSeconds 0 when nothing waits
     * @param lastSuccess epoch seconds of the last confirmed exchange, or 0
     */
    record SyncStatus(long queued, long oldestQueuedSeconds, long lastSuccess) {}
}
