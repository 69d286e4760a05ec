package vn.tiepnhan.store.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Packed;
import vn.tiepnhan.store.vault.Vault;

/** Takes out of a receipt what names persons, once the centre has it. Numbers, digests and the log stay. */
public final class Erasures {
    private final Session session;
    private final Vault vault;
    private final Sealed sealed;

    public Erasures(Session session, Vault vault) {
        this.session = session;
        this.vault = vault;
        this.sealed = new Sealed(vault);
    }

    /**
     * @param cause REQUEST or RETENTION
     * @param audit entry of the log that tells of it
     */
    public record Erased(long receipt, String at, String cause, long audit) {}

    public Optional<Erased> find(long receipt) {
        return session.first(
                "SELECT * FROM erasure WHERE receipt = ?",
                row -> new Erased(
                        row.getLong("receipt"), row.getString("at"), row.getString("cause"), row.getLong("audit")),
                receipt);
    }

    /** Whether the centre has confirmed all versions of a receipt. */
    public boolean confirmed(long receipt) {
        return session.number(
                        """
                        SELECT count(*) FROM line
                        WHERE state <> 'CONFIRMED' AND sequence IN (
                          SELECT sequence FROM receipt WHERE sequence = ?
                          UNION ALL SELECT voided_line FROM receipt WHERE sequence = ?
                          UNION ALL SELECT line FROM correction WHERE receipt = ?)
                        """,
                        receipt,
                        receipt,
                        receipt)
                == 0;
    }

    /**
     * Receipts that may be erased because their time is over: confirmed before a moment, and nothing to hand over: not
     * received, void, handed over, or past their appointment by as long.
     *
     * @param settledBefore epoch milliseconds
     * @param dueBefore local time, ISO 8601
     * @param after only receipts with a higher sequence
     */
    public List<Long> overdue(long settledBefore, String dueBefore, long after, int limit) {
        return session.all(
                """
                SELECT r.sequence FROM receipt r
                  JOIN line first ON first.sequence = r.sequence
                  JOIN line newest ON newest.sequence =
                    coalesce(r.voided_line, (SELECT max(line) FROM correction WHERE receipt = r.sequence), r.sequence)
                WHERE r.sequence > ? AND first.state = 'CONFIRMED' AND newest.state = 'CONFIRMED' AND newest.settled_at < ?
                  AND NOT EXISTS (SELECT 1 FROM erasure WHERE receipt = r.sequence)
                  AND (r.received = 0 OR r.voided_at IS NOT NULL OR coalesce(r.due, r.at) < ?
                    OR EXISTS (SELECT 1 FROM hand_over h WHERE h.receipt = r.sequence AND h.done = 1))
                ORDER BY r.sequence LIMIT ?
                """,
                row -> row.getLong(1),
                after,
                settledBefore,
                dueBefore,
                limit);
    }

    /**
     * Puts what is left in the place of what was there. @throws StoreException when the centre has not confirmed it
     *
     * @param lines what is left of each version, by its sequence
     * @param slip what a copy of the slip says from now on
     */
    public void erase(Erased erased, Entry.Details details, Map<Long, byte[]> lines, byte[] slip) {
        long receipt = erased.receipt();
        session.run(
                "INSERT INTO erasure (receipt, at, cause, audit) VALUES (?, ?, ?, ?)",
                receipt,
                erased.at(),
                erased.cause(),
                erased.audit());
        session.run(
                "UPDATE receipt SET details = ? WHERE sequence = ?",
                sealed.seal(Receipts.DETAILS, receipt, details),
                receipt);
        lines.forEach((sequence, line) -> session.run(
                "UPDATE line SET line = ? WHERE sequence = ?",
                vault.seal(Lines.LINE, sequence, Packed.pack(line)),
                sequence));
        for (Long job : session.all("SELECT id FROM print_job WHERE sequence = ?", row -> row.getLong(1), receipt)) {
            session.run(
                    "UPDATE print_job SET slip = ? WHERE id = ?",
                    vault.seal(PrintJobs.SLIP, job, Packed.pack(slip)),
                    job);
        }
        for (Long line : session.all("SELECT line FROM correction WHERE receipt = ?", row -> row.getLong(1), receipt)) {
            session.run(
                    "UPDATE correction SET details = ? WHERE line = ?",
                    sealed.seal(Corrections.DETAILS, line, Corrections.Details.ERASED),
                    line);
        }
        session.run("DELETE FROM blob WHERE sequence = ?", receipt);
    }
}
