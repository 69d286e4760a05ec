package vn.tiepnhan.store.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Receipts;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;

/**
 * Receipts as they are counted. The database adds up; what is sealed is opened once for each word, not once for each receipt.
 * Receipts of before there were marks (decision 0543) are opened one by one, to the same figures.
 */
public final class Figures {
    private final Session session;
    private final Sealed sealed;
    private final OneReceipt one;

    public Figures(Session session, Sealed sealed) {
        this.session = session;
        this.sealed = sealed;
        this.one = new OneReceipt(session, sealed);
    }

    /** Which receipts are counted. */
    public enum Wanted {
        ALL,
        /** Received as special cases, or voided since. */
        SPECIAL,
        /** Refused, guided or not valid, and recorded only. */
        NOT_RECEIVED
    }

    /** What they are grouped by. */
    public enum By {
        OFFICE,
        UNIT,
        DAY,
        MONTH,
        OFFICER,
        SOFTWARE,
        /** Rule, outcome and kind of incident. */
        REASON
    }

    /** Why a receipt is as it is; empty but for {@link By#REASON}. */
    public record Reason(String rule, String outcome, String incident) {
        static final Reason NONE = new Reason("", "", "");
    }

    /**
     * Receipts that are alike in all that is counted.
     *
     * @param key empty for {@link By#REASON}
     * @param received false for what was recorded only
     * @param voided counted apart, in no other figure
     */
    public record Alike(String key, Reason reason, boolean received, boolean special, boolean voided, long times) {}

    /** A group as the database has it: {@code key} is null for receipts of before there were marks. */
    private record Found(@Nullable String key, Alike alike, long example) {}

    /** Counts receipts from a moment (inclusive) to another (exclusive); a group may come in several parts. */
    public List<Alike> count(Wanted wanted, By by, LocalDateTime from, LocalDateTime to) {
        String first = from.toString();
        String last = to.toString();
        List<Found> groups = session.all(COUNTED, Figures::found, by.name(), first, last, wanted.name(), wanted.name());
        List<Alike> all = new ArrayList<>();
        boolean unmarked = false;
        for (Found group : groups) {
            unmarked |= group.key() == null;
            if (group.key() != null) {
                all.add(named(by, group));
            }
        }
        if (unmarked) {
            all.addAll(session.all(
                    UNMARKED, row -> opened(by, row), first, last, wanted.name(), wanted.name(), by.name()));
        }
        return all;
    }

    private static final String COUNTED =
            """
            SELECT CASE ?
                WHEN 'OFFICE' THEN office
                WHEN 'UNIT' THEN unit
                WHEN 'DAY' THEN substr(at, 1, 10)
                WHEN 'MONTH' THEN substr(at, 1, 7)
                WHEN 'OFFICER' THEN CASE WHEN officer_mark IS NOT NULL THEN hex(officer_mark) END
                WHEN 'SOFTWARE' THEN CASE WHEN software_mark IS NOT NULL THEN hex(software_mark) END
                ELSE rule || char(9) || outcome || char(9) || incident
              END AS key,
              received, special, voided_at IS NOT NULL AS gone, count(*) AS times, min(sequence) AS example
            FROM receipt
            WHERE at >= ? AND at < ? AND (? <> 'SPECIAL' OR special = 1) AND (? <> 'NOT_RECEIVED' OR received = 0)
            GROUP BY 1, 2, 3, 4
            """;

    private static final String UNMARKED =
            """
            SELECT sequence, rule, outcome, received, special, voided_at IS NOT NULL AS gone, details
            FROM receipt
            WHERE at >= ? AND at < ? AND (? <> 'SPECIAL' OR special = 1) AND (? <> 'NOT_RECEIVED' OR received = 0)
              AND CASE ? WHEN 'OFFICER' THEN officer_mark WHEN 'SOFTWARE' THEN software_mark WHEN 'REASON' THEN incident
                ELSE '' END IS NULL
            """;

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getString("key"), alike("", Reason.NONE, row, row.getLong("times")), row.getLong("example"));
    }

    private static Alike alike(String key, Reason reason, ResultSet row, long times) throws SQLException {
        return new Alike(
                key, reason, row.getInt("received") == 1, row.getInt("special") == 1, row.getInt("gone") == 1, times);
    }

    private Alike named(By by, Found group) {
        String key = Objects.requireNonNull(group.key());
        Alike it = group.alike();
        if (by == By.REASON) {
            String[] parts = key.split("\t", -1);
            Reason reason = new Reason(parts[0], parts[1], parts[2]);
            return new Alike("", reason, it.received(), it.special(), it.voided(), it.times());
        }
        boolean marked = by == By.OFFICER || by == By.SOFTWARE;
        String name = marked && !key.isEmpty() ? word(by, one.details(group.example())) : key;
        return new Alike(name, Reason.NONE, it.received(), it.special(), it.voided(), it.times());
    }

    private static String word(By by, Entry.Details details) {
        String word = by == By.OFFICER ? details.officer() : details.software();
        return Objects.requireNonNullElse(word, "").strip();
    }

    private Alike opened(By by, ResultSet row) throws SQLException {
        Entry.Details details =
                sealed.open(Receipts.DETAILS, row.getLong("sequence"), row.getBytes("details"), Entry.Details.class);
        return by == By.REASON
                ? alike("", new Reason(row.getString("rule"), row.getString("outcome"), details.incident()), row, 1)
                : alike(word(by, details), Reason.NONE, row, 1);
    }
}
