package vn.tiepnhan.outbox;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Problem;

/**
 * What one pass over the outbox brought.
 *
 * @param confirmed rows with a verified receipt
 * @param rejected rows the centre refused for good
 * @param conflicts rows the centre holds other content for; they are quarantined
 * @param quarantined rows put aside for a person, conflicts among them
 * @param doubted receipts that were not true; their rows wait on, or are among the quarantined
 * @param trouble why the pass ended early, null when it went through
 * @param retryAfter pause the centre asked for, null for none
 */
public record DeliveryReport(
        int confirmed,
        int rejected,
        int conflicts,
        int quarantined,
        int doubted,
        @Nullable Problem trouble,
        @Nullable Duration retryAfter) {
    /** Whether the centre was reached and everything that could be sent was. */
    public boolean wentThrough() {
        return trouble == null;
    }

    /** Whether a person must look at something. */
    public boolean needsAPerson() {
        return rejected + conflicts + quarantined + doubted > 0
                || (trouble != null && trouble.code().equals(CentreTrouble.Kind.NOT_ADMITTED.name()));
    }

    public Optional<Duration> pause() {
        return Optional.ofNullable(retryAfter);
    }
}
