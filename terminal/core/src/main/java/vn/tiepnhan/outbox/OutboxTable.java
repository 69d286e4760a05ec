package vn.tiepnhan.outbox;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;

/**
 * The outbox rows, which live in the store: a row is written QUEUED by the receiving transaction. Every method is one
 * durable transaction; all are called by one thread at a time.
 */
public interface OutboxTable {
    /** QUEUED, SENT: on their way. CONFIRMED: a verified receipt is stored. REJECTED, QUARANTINED: a person is needed. */
    enum State {
        QUEUED,
        SENT,
        CONFIRMED,
        REJECTED,
        QUARANTINED
    }

    /**
     * Rows that are QUEUED or SENT, by rising sequence.
     *
     * @param afterSequence only rows with a higher sequence; 0 for all
     */
    List<OutboxRow> waiting(long afterSequence, int limit);

    /** The bytes of a blob, as they are sent. {@code sha256} is that of these bytes. */
    byte[] blob(String sha256) throws IOException;

    /** QUEUED rows become SENT; others stay as they are. */
    void markSent(List<OutboxRow> rows, Instant at);

    /** SENT becomes QUEUED again: the centre did not take it, and it may be sent once more. */
    void markQueued(OutboxRow row);

    /** The row becomes CONFIRMED and keeps its receipt. Called only after the receipt was verified. */
    void markConfirmed(OutboxRow row, VerifiedReceipt receipt, Instant at);

    /** The row becomes REJECTED: the centre's final no. {@code code} is the centre's. */
    void markRejected(OutboxRow row, String code, Wording reason, Instant at);

    /** The row becomes QUARANTINED: it will not be sent again by itself, and {@code task} tells a person what to do. */
    void markQuarantined(OutboxRow row, String code, Wording task, Instant at);

    /**
     * Counts one more failure that is this row's own (a false receipt, say) and keeps what was wrong.
     *
     * @return how many there are now
     */
    int addFailure(OutboxRow row, String code, Wording what, Instant at);

    Counts counts();

    /**
     * @param queued rows QUEUED or SENT
     * @param oldestQueued when the oldest of them was received, null when none waits
     * @param lastSuccess when a row was last CONFIRMED, null for never
     */
    record Counts(
            long queued,
            long rejected,
            long quarantined,
            @Nullable Instant oldestQueued,
            @Nullable Instant lastSuccess) {
        public Optional<Instant> oldest() {
            return Optional.ofNullable(oldestQueued);
        }
    }
}
