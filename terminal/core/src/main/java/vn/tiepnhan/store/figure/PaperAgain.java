package vn.tiepnhan.store.figure;

import java.time.LocalDateTime;
import java.util.List;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;

/** Special cases and refusals, for what units promised and did; void ones left out. */
public final class PaperAgain {
    private final Session session;
    private final OneReceipt one;

    public PaperAgain(Session session, Sealed sealed) {
        this.session = session;
        this.one = new OneReceipt(session, sealed);
    }

    /** @param special received as a special case; else refused */
    public record Visit(long sequence, LocalDateTime at, String unit, boolean special) {}

    /** Before a moment, oldest first; nothing sealed is opened. */
    public List<Visit> before(LocalDateTime end) {
        return session.all(
                """
                SELECT sequence, at, unit, special FROM receipt
                WHERE at < ? AND voided_at IS NULL AND (special = 1 OR outcome = 'REFUSE') ORDER BY at, sequence
                """,
                row -> new Visit(
                        row.getLong(1), LocalDateTime.parse(row.getString(2)), row.getString(3), row.getInt(4) == 1),
                end.toString());
    }

    /** What is sealed in one of them. */
    public Entry.Details details(long sequence) {
        return one.details(sequence);
    }
}
