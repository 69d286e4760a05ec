package vn.tiepnhan.store.dossier;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A recorded receipt: accepted, or refused or guided and recorded as such.
 *
 * @param sequence gap-free number of this terminal, from 1; never restarts
 * @param id UUIDv7 of the dossier at the centre
 * @param receipt 12 characters without separators
 * @param link the earlier receipt it belongs to, where one is known
 * @param due null where no date was promised
 * @param audit entry of the log that tells of it
 */
public record Entry(
        long sequence,
        String id,
        String receipt,
        Moment moment,
        Ruling ruling,
        Identity identity,
        @Nullable Link link,
        @Nullable LocalDateTime due,
        long audit,
        Details details) {

    /**
     * @param at local time of the office
     * @param quality SYNCED, HELD or FLOOR
     * @param stated whether a person stated the time instead of the machine's clock
     */
    public record Moment(LocalDateTime at, String quality, boolean stated) {}

    /**
     * @param outcome name of the decision's outcome
     * @param received false for refusals, guidance and invalid signatures, which are recorded only
     * @param special received as a special case
     */
    public record Ruling(
            String office,
            String profile,
            String profileVersion,
            String outcome,
            String rule,
            boolean received,
            boolean special) {}

    /** What makes two dossiers the same; {@code bodyCrc} is empty and {@code print} 0 for a typed one. */
    public record Identity(
            String kind,
            String procedure,
            String unit,
            String mst,
            String period,
            int batch,
            int print,
            String bodyCrc) {}

    /** @param sequence of the earlier receipt */
    public record Link(Relation relation, long sequence) {}

    public enum Relation {
        AGAIN,
        SUPPLEMENTS,
        REPLACES,
        AFTER_REFUSAL
    }

    /**
     * Sealed under the device key.
     *
     * @param lookup mã tra cứu, 8 characters
     * @param presenterIdentity number of an identity card, or empty
     * @param incident kind of the incident of a special case, else empty
     * @param software that failed, with its version; null in receipts of before it was kept
     * @param ticket under which the incident is known elsewhere, or null
     * @param guidance what the unit was told for next time and its slip says, or null
     */
    public record Details(
            String lookup,
            String unitName,
            String presenter,
            String presenterIdentity,
            String officer,
            String approver,
            String reason,
            String again,
            String incident,
            String description,
            boolean commitment,
            @Nullable String software,
            @Nullable String ticket,
            @Nullable String guidance) {}

    /** Who voided a receipt and why; sealed. */
    public record Voided(String officer, String reason) {}
}
