package vn.tiepnhan.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Vault;

/** Shifts of this counter, numbered from 1 without a gap; at most one is open. */
public final class Shifts {
    private static final String DETAILS = "shift.details";

    private final Session session;
    private final Sealed sealed;

    public Shifts(Session session, Vault vault) {
        this.session = session;
        this.sealed = new Sealed(vault);
    }

    /**
     * A shift over the receipts after one and up to another.
     *
     * @param last null while it is open
     */
    public record Row(
            long n,
            LocalDateTime openedAt,
            @Nullable LocalDateTime closedAt,
            long after,
            @Nullable Long last,
            Details details) {}

    /**
     * Sealed.
     *
     * @param totals name of a count to its value, as it was when the shift was closed; empty while it is open
     */
    public record Details(String openedBy, String closedBy, Map<String, Long> totals) {
        public Details {
            totals = Map.copyOf(totals);
        }
    }

    public long next() {
        return session.number("SELECT max(n) FROM shift") + 1;
    }

    public void open(long n, LocalDateTime at, long after, long audit, Details details) {
        session.run(
                "INSERT INTO shift (n, opened_at, after_receipt, opened_audit, details) VALUES (?, ?, ?, ?, ?)",
                n,
                at.toString(),
                after,
                audit,
                sealed.seal(DETAILS, n, details));
    }

    public void close(long n, LocalDateTime at, long last, long audit, Details details) {
        session.run(
                """
                UPDATE shift SET closed_at = ?, last_receipt = ?, closed_audit = ?, details = ?
                WHERE n = ? AND closed_at IS NULL
                """,
                at.toString(),
                last,
                audit,
                sealed.seal(DETAILS, n, details),
                n);
    }

    /** The one that is open, if any. */
    public Optional<Row> current() {
        return session.first("SELECT * FROM shift WHERE closed_at IS NULL", this::row);
    }

    public Optional<Row> find(long n) {
        return session.first("SELECT * FROM shift WHERE n = ?", this::row, n);
    }

    /** The newest, open or closed. */
    public Optional<Row> newest() {
        return session.first("SELECT * FROM shift ORDER BY n DESC LIMIT 1", this::row);
    }

    /** The newest ones, newest first. */
    public List<Row> newest(int limit) {
        return session.all("SELECT * FROM shift ORDER BY n DESC LIMIT ?", this::row, limit);
    }

    /** Every shift by its number, as {@link #opened} and {@link #closed} have it. @throws BrokenSealException if one was changed */
    public Map<String, String> said() {
        Map<String, String> said = new TreeMap<>();
        session.all("SELECT * FROM shift", row -> {
                    Row it = row(row);
                    String opened = opened(it.openedAt().toString(), row.getLong("opened_audit"), it.after());
                    return Map.entry(
                            String.valueOf(it.n()),
                            it.closedAt() == null
                                    ? opened
                                    : opened
                                            + closed(
                                                    it.closedAt().toString(),
                                                    row.getLong("closed_audit"),
                                                    it.last(),
                                                    it.details().totals()));
                })
                .forEach(one -> said.put(one.getKey(), one.getValue()));
        return said;
    }

    /** What an open shift's row says. */
    public static String opened(String at, long audit, @Nullable Object after) {
        return at + " " + audit + " " + after;
    }

    /** What the row of a closed one says besides. */
    public static String closed(String at, long audit, @Nullable Object last, Map<String, ?> totals) {
        return " " + at + " " + audit + " " + last + " " + new TreeMap<>(totals);
    }

    private Row row(ResultSet row) throws SQLException {
        long n = row.getLong("n");
        String closed = row.getString("closed_at");
        long last = row.getLong("last_receipt");
        return new Row(
                n,
                LocalDateTime.parse(row.getString("opened_at")),
                closed == null ? null : LocalDateTime.parse(closed),
                row.getLong("after_receipt"),
                closed == null ? null : last,
                sealed.open(DETAILS, n, row.getBytes("details"), Details.class));
    }
}
