package vn.tiepnhan.reception;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.policy.Outcome;

/**
 * One line of "today" and of {@code tiepnhan dossiers}.
 *
 * @param printed best evidence of any print of its slip
 * @param sync QUEUED, SENT, CONFIRMED, REJECTED or QUARANTINED
 * @param number official số hồ sơ, null until the centre confirmed
 * @param voidReason null unless voided
 */
public record ReceiptRow(
        String receipt,
        long sequence,
        LocalDateTime at,
        String unitName,
        String unit,
        String procedure,
        Outcome outcome,
        PrintOutcome.Evidence printed,
        int copies,
        SyncState sync,
        @Nullable String number,
        @Nullable String voidReason) {
    public enum SyncState {
        QUEUED,
        SENT,
        CONFIRMED,
        REJECTED,
        QUARANTINED
    }
}
