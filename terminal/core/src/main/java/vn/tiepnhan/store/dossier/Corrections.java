package vn.tiepnhan.store.dossier;

import java.util.List;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.store.vault.Vault;

/** Corrections of receipts; rows are never changed (but for what an erasure takes out) and never deleted. */
public final class Corrections {
    static final String DETAILS = "correction.details";

    private final Session session;
    private final Sealed sealed;

    public Corrections(Session session, Vault vault) {
        this.session = session;
        this.sealed = new Sealed(vault);
    }

    /**
     * A correction.
     *
     * @param receipt sequence of the receipt
     * @param version of the line that carries it, from 2
     * @param line sequence of that line
     * @param at local time of the office, ISO 8601
     * @param audit entry of the log that tells of it
     */
    public record Correction(long receipt, int version, long line, String at, long audit, Details details) {}

    /** Who corrected what, and why; sealed. */
    public record Details(String officer, String reason, List<Change> changes) {
        static final Details ERASED = new Details("", "", List.of());

        public Details {
            changes = changes == null ? List.of() : List.copyOf(changes);
        }
    }

    /** @param field {@code unit}, {@code mst}, {@code unitName}, {@code presenter} or {@code description} */
    public record Change(String field, String before, String now) {}

    /**
     * Adds a correction.
     *
     * @throws StoreException where the receipt is void or erased: the database itself refuses it
     */
    public void add(Correction it) {
        session.run(
                "INSERT INTO correction (receipt, version, line, at, audit, details) VALUES (?, ?, ?, ?, ?, ?)",
                it.receipt(),
                it.version(),
                it.line(),
                it.at(),
                it.audit(),
                sealed.seal(DETAILS, it.line(), it.details()));
    }

    /** All corrections of a receipt, the first one first. */
    public List<Correction> of(long receipt) {
        return session.all(
                "SELECT * FROM correction WHERE receipt = ? ORDER BY version",
                row -> new Correction(
                        row.getLong("receipt"),
                        row.getInt("version"),
                        row.getLong("line"),
                        row.getString("at"),
                        row.getLong("audit"),
                        sealed.open(DETAILS, row.getLong("line"), row.getBytes("details"), Details.class)),
                receipt);
    }
}
