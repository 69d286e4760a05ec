package vn.tiepnhan.handover;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.policy.Facts.ReturnChannel;
import vn.tiepnhan.policy.Facts.Signature;

/**
 * Somebody comes for a result.
 *
 * @param receipt the slip brought, 12 characters; null for a dossier that was filed elsewhere
 * @param unit as typed where there is no slip
 * @param procedure as typed where there is no slip
 * @param notice number of the notice 03/TB-TS brought, or empty
 * @param signature by which the dossier was filed
 * @param returnChannel how the result was to be returned, null where nobody ordered anything
 * @param cancelled why an order by post or electronically is cancelled, empty where it is not
 * @param paperSet whether a paper set was brought
 * @param scanned cards as scanned or typed
 * @param excused by number of the worker line: why that card is not collected
 * @param due cards to be collected that no worker line of this terminal tells of
 * @param collector who takes the result
 */
public record Collection(
        @Nullable String receipt,
        String unit,
        String procedure,
        String notice,
        Signature signature,
        @Nullable ReturnChannel returnChannel,
        String cancelled,
        boolean paperSet,
        List<String> scanned,
        Map<Integer, String> excused,
        List<DueCard> due,
        String collector,
        String collectorIdentity,
        String officer,
        LocalDateTime at) {
    public Collection {
        scanned = List.copyOf(scanned);
        excused = Map.copyOf(excused);
        due = List.copyOf(due);
    }

    /**
     * A worker's card that may have to be collected.
     *
     * @param n of the worker line, from 1
     * @param event of the worker: GH, GD, KL …
     * @param card 15 characters, empty where not known
     * @param validTo null where not known
     */
    public record DueCard(int n, String name, String event, String card, @Nullable LocalDate validTo) {}
}
