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
 * @param records hand-overs and problems the centre gave a true receipt for; not among the confirmed
 * @param trouble why the pass ended early, null when it went through
 * @param retryAfter pause the centre asked for, null for none
 */
public record DeliveryReport(
        int confirmed,
        int rejected,
        int conflicts,
        int quarantined,
        int doubted,
        int records,
        @Nullable Problem trouble,
        @Nullable Duration retryAfter) {
    /** A report of dossiers alone. */
    public DeliveryReport(
            int confirmed,
            int rejected,
            int conflicts,
            int quarantined,
            int doubted,
            @Nullable Problem trouble,
            @Nullable Duration retryAfter) {
        this(confirmed, rejected, conflicts, quarantined, doubted, 0, trouble, retryAfter);
    }

    /** Whether the centre was reached and everything that could be sent was. */
    public boolean wentThrough() {
        return trouble == null;
    }

    /** Whether a person must look at something. */
    public boolean needsAPerson() {
        return rejected + conflicts + quarantined + doubted > 0
                || (trouble != null && trouble.code().equals(CentreTrouble.Kind.NOT_ADMITTED.name()));
    }

    /** Both passes as one; an older centre that takes no records is no trouble, they wait. */
    DeliveryReport and(DeliveryReport others) {
        Problem more = others.trouble;
        boolean older = more != null && more.code().equals(CentreTrouble.Kind.NO_SUCH_PATH.name());
        return new DeliveryReport(
                confirmed,
                rejected + others.rejected,
                conflicts + others.conflicts,
                quarantined + others.quarantined,
                doubted + others.doubted,
                others.confirmed,
                older ? null : more,
                others.retryAfter);
    }

    public Optional<Duration> pause() {
        return Optional.ofNullable(retryAfter);
    }
}
