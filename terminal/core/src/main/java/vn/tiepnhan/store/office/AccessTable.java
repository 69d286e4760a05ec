package vn.tiepnhan.store.office;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tiepnhan.audit.LogTree;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.BrokenSealException;
import vn.tiepnhan.store.vault.Vault;

/**
 * Who looked at personal data, each row chained to the one before. Nothing is remembered between transactions: look-ups
 * beside a running counter write here too.
 */
public final class AccessTable {
    private static final String DETAILS = "access.details";

    private final Session session;
    private final Sealed sealed;

    public AccessTable(Session session, Vault vault) {
        this.session = session;
        this.sealed = new Sealed(vault);
    }

    /**
     * One look.
     *
     * @param at local time by the machine, ISO 8601
     * @param staff login, or what the machine calls its user where nobody logs in
     * @param act DOSSIER, EXPORT, VIOLATORS …
     * @param subject receipt, or what else was looked at
     */
    public record Seen(String at, String staff, String act, String subject, String reason) {}

    private record Details(String act, String subject, String reason) {}

    private record Last(long n, byte[] chain) {}

    private record Row(long n, Seen seen, byte[] chain) {}

    public void add(Seen seen) {
        Last last = session.first(
                        "SELECT n, chain FROM access ORDER BY n DESC LIMIT 1",
                        row -> new Last(row.getLong(1), row.getBytes(2)))
                .orElse(new Last(0, LogTree.firstChain()));
        long n = last.n() + 1;
        session.run(
                "INSERT INTO access (n, at, staff, details, chain) VALUES (?, ?, ?, ?, ?)",
                n,
                seen.at(),
                seen.staff(),
                sealed.seal(DETAILS, n, new Details(seen.act(), seen.subject(), seen.reason())),
                LogTree.chain(last.chain(), leaf(seen)));
    }

    private static byte[] leaf(Seen seen) {
        String text = String.join("\u0000", seen.at(), seen.staff(), seen.act(), seen.subject(), seen.reason());
        return LogTree.leaf(text.getBytes(StandardCharsets.UTF_8));
    }

    /** From a moment (inclusive) to another (exclusive), oldest first. */
    public List<Seen> between(String from, String to) {
        return session.all(
                "SELECT * FROM access WHERE at >= ? AND at < ? ORDER BY n", row -> row(row).seen(), from, to);
    }

    /** The first row that is not as it was written, with what is wrong. */
    public Optional<AuditTable.Fault> firstFault() {
        byte[] chain = LogTree.firstChain();
        long expected = 1;
        for (Long n : session.all("SELECT n FROM access ORDER BY n", row -> row.getLong(1))) {
            if (n != expected) {
                return Optional.of(new AuditTable.Fault(expected, AuditTable.Wrong.MISSING));
            }
            try {
                Row found = session.first("SELECT * FROM access WHERE n = ?", this::row, n)
                        .orElseThrow();
                chain = LogTree.chain(chain, leaf(found.seen()));
                if (!Arrays.equals(chain, found.chain())) {
                    return Optional.of(new AuditTable.Fault(n, AuditTable.Wrong.RECORD));
                }
            } catch (BrokenSealException changed) {
                return Optional.of(new AuditTable.Fault(n, AuditTable.Wrong.RECORD));
            }
            expected++;
        }
        return Optional.empty();
    }

    private Row row(ResultSet row) throws SQLException {
        long n = row.getLong("n");
        Details details = sealed.open(DETAILS, n, row.getBytes("details"), Details.class);
        Seen seen = new Seen(
                row.getString("at"), row.getString("staff"), details.act(), details.subject(), details.reason());
        return new Row(n, seen, row.getBytes("chain"));
    }
}
