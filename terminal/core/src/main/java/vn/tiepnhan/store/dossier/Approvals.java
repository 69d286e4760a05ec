package vn.tiepnhan.store.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Vault;

/** What was asked of supervisors, and what they signed. The table's own rules keep maker and checker apart. */
public final class Approvals {
    private static final String STATEMENT = "approval.statement ";

    private final Session session;
    private final Vault vault;

    public Approvals(Session session, Vault vault) {
        this.session = session;
        this.vault = vault;
    }

    /** @param key number of the public key that checks the signature */
    public record Signed(String staff, long key, byte[] signature) {}

    /**
     * @param id of the draft
     * @param digest SHA-256 of the statement; what both sign
     * @param statement what is to be approved
     */
    public record Asked(String id, byte[] digest, byte[] statement, long at, Signed maker) {}

    /**
     * @param verdict APPROVED or DECLINED
     * @param receipt sequence of the receipt that came of it
     */
    public record Decided(String verdict, long at, Signed checker, long receipt) {}

    /** @param decided null while it waits, and for ever where the draft was asked anew */
    public record Row(Asked asked, @Nullable Decided decided) {}

    public void ask(Asked asked) {
        session.run(
                """
                INSERT INTO approval (id, digest, statement, asked, maker, maker_key, maker_signature)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                asked.id(),
                asked.digest(),
                vault.seal(STATEMENT + asked.id(), 0, asked.statement()),
                asked.at(),
                asked.maker().staff(),
                asked.maker().key(),
                asked.maker().signature());
    }

    /** Before the receipt is inserted, in its transaction. @throws StoreException when the table's rules refuse it */
    public void decide(String id, Decided decided) {
        int changed = session.run(
                """
                UPDATE approval SET verdict = ?, decided = ?, checker = ?, checker_key = ?, checker_signature = ?,
                  receipt = ? WHERE id = ?
                """,
                decided.verdict(),
                decided.at(),
                decided.checker().staff(),
                decided.checker().key(),
                decided.checker().signature(),
                decided.receipt(),
                id);
        if (changed != 1) {
            throw new IllegalStateException("nobody asked for approval of draft " + id);
        }
    }

    public Optional<Row> find(String id) {
        return session.first("SELECT * FROM approval WHERE id = ?", this::row, id);
    }

    /** The approval a receipt rests on. */
    public Optional<Row> ofReceipt(long sequence) {
        return session.first("SELECT * FROM approval WHERE receipt = ?", this::row, sequence);
    }

    public List<Row> all() {
        return session.all("SELECT * FROM approval ORDER BY id", this::row);
    }

    private Row row(ResultSet row) throws SQLException {
        String id = row.getString("id");
        Asked asked = new Asked(
                id,
                row.getBytes("digest"),
                vault.open(STATEMENT + id, 0, row.getBytes("statement")),
                row.getLong("asked"),
                new Signed(row.getString("maker"), row.getLong("maker_key"), row.getBytes("maker_signature")));
        String verdict = row.getString("verdict");
        return new Row(
                asked,
                verdict == null
                        ? null
                        : new Decided(
                                verdict,
                                row.getLong("decided"),
                                new Signed(
                                        row.getString("checker"),
                                        row.getLong("checker_key"),
                                        row.getBytes("checker_signature")),
                                row.getLong("receipt")));
    }
}
