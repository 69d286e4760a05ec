package vn.tiepnhan.store.office;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Vault;

/** Who a supervisor put on the list of violators, and took off again. */
public final class ViolatorTable {
    private static final String DETAILS = "violator.details";

    private final Session session;
    private final Sealed sealed;

    public ViolatorTable(Session session, Vault vault) {
        this.session = session;
        this.sealed = new Sealed(vault);
    }

    /** @param n number on the list, never given again */
    public record Row(long n, Details details) {}

    /**
     * Sealed.
     *
     * @param code unit, or number of a person, as it stands in the decision
     * @param basis number and date of the decision it rests on
     */
    public record Details(String day, String code, String name, String basis, String reason, String by) {}

    public long next() {
        return session.number("SELECT max(n) FROM violator") + 1;
    }

    public void add(Row row, long audit) {
        session.run(
                "INSERT INTO violator (n, added, details) VALUES (?, ?, ?)",
                row.n(),
                audit,
                sealed.seal(DETAILS, row.n(), row.details()));
    }

    /** Takes one off; false where it is not on the list. */
    public boolean remove(long n, long audit) {
        return session.run("UPDATE violator SET removed = ? WHERE n = ? AND removed IS NULL", audit, n) == 1;
    }

    /** Every row by its number: the entries of the log that tell of it. @throws BrokenSealException if one was changed */
    public Map<String, String> said() {
        Map<String, String> said = new TreeMap<>();
        session.all("SELECT * FROM violator", row -> {
                    long n = row.getLong("n");
                    sealed.open(DETAILS, n, row.getBytes("details"), Details.class);
                    return Map.entry(
                            String.valueOf(n),
                            row.getLong("removed") == 0
                                    ? row.getString("added")
                                    : row.getString("added") + " " + row.getString("removed"));
                })
                .forEach(one -> said.put(one.getKey(), one.getValue()));
        return said;
    }

    /** Whoever is on the list now. */
    public List<Row> all() {
        return session.all(
                "SELECT n, details FROM violator WHERE removed IS NULL ORDER BY n",
                row -> new Row(row.getLong(1), sealed.open(DETAILS, row.getLong(1), row.getBytes(2), Details.class)));
    }
}
