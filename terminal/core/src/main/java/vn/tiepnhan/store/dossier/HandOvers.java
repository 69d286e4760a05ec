package vn.tiepnhan.store.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.sql.RowDigest;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Vault;

/** Results handed over, and attempts that were held back, in the order they happened. */
public final class HandOvers {
    private static final String DETAILS = "hand_over.details";

    private final Session session;
    private final Sealed sealed;

    public HandOvers(Session session, Vault vault) {
        this.session = session;
        this.sealed = new Sealed(vault);
    }

    /**
     * One attempt.
     *
     * @param receipt sequence of this terminal's receipt, null for a dossier that was filed elsewhere
     * @param done whether the result left the office
     */
    public record Row(
            long n,
            @Nullable Long receipt,
            String unit,
            String procedure,
            LocalDateTime at,
            String quality,
            String profile,
            String profileVersion,
            String outcome,
            String rule,
            boolean done,
            long audit,
            Details details) {
        /** The same row, told of in an entry of the log. */
        public Row toldIn(long entry) {
            return new Row(
                    n,
                    receipt,
                    unit,
                    procedure,
                    at,
                    quality,
                    profile,
                    profileVersion,
                    outcome,
                    rule,
                    done,
                    entry,
                    details);
        }

        /** Of all that stands in the clear, for the log: no column is changed by hand unnoticed. */
        public String digest() {
            return RowDigest.of(receipt, unit, procedure, at, quality, profile, profileVersion, outcome, rule, done);
        }
    }

    /**
     * Sealed under the device key.
     *
     * @param notice number of the notice 03/TB-TS brought, or empty
     * @param collectorIdentity number of an identity paper, or empty
     * @param cancelled why an order to return by post or electronically was cancelled, or empty
     */
    public record Details(
            String notice,
            String collector,
            String collectorIdentity,
            String officer,
            String cancelled,
            boolean paperSet,
            List<Card> cards,
            List<String> missing) {
        public Details {
            cards = List.copyOf(cards);
            missing = List.copyOf(missing);
        }
    }

    /** @param state COLLECTED, NOT_COLLECTED, EXPIRED or MISSING; {@code reason} says why it was not collected */
    public record Card(int n, String name, String number, String state, String reason) {}

    public long next() {
        return session.number("SELECT max(n) FROM hand_over") + 1;
    }

    public void add(Row row) {
        session.run(
                """
                INSERT INTO hand_over (n, receipt, unit, procedure, at, quality, profile, profile_version, outcome, rule,
                  done, audit, details)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                row.n(),
                row.receipt(),
                row.unit(),
                row.procedure(),
                row.at().toString(),
                row.quality(),
                row.profile(),
                row.profileVersion(),
                row.outcome(),
                row.rule(),
                row.done() ? 1 : 0,
                row.audit(),
                sealed.seal(DETAILS, row.n(), row.details()));
    }

    /** All attempts after a number, by rising number. */
    public List<Row> after(long n, int limit) {
        return session.all("SELECT * FROM hand_over WHERE n > ? ORDER BY n LIMIT ?", this::row, n, limit);
    }

    public Optional<Row> find(long n) {
        return session.first("SELECT * FROM hand_over WHERE n = ?", this::row, n);
    }

    /** Puts what is left after an erasure in the place of what was there. */
    public void erase(long n, Details left) {
        session.run("UPDATE hand_over SET details = ? WHERE n = ?", sealed.seal(DETAILS, n, left), n);
    }

    /** The hand-over by which a receipt's result left the office. */
    public Optional<Row> done(long receipt) {
        return session.first("SELECT * FROM hand_over WHERE receipt = ? AND done = 1", this::row, receipt);
    }

    /** All attempts of a unit, newest first. */
    public List<Row> ofUnit(String unit) {
        return session.all("SELECT * FROM hand_over WHERE unit = ? ORDER BY n DESC", this::row, unit);
    }

    /** Whether a card was collected from this unit before. */
    public Optional<Row> collected(String unit, String card) {
        return ofUnit(unit).stream()
                .filter(row -> row.done()
                        && row.details().cards().stream()
                                .anyMatch(one ->
                                        one.number().equals(card) && one.state().equals("COLLECTED")))
                .findFirst();
    }

    private Row row(ResultSet row) throws SQLException {
        long n = row.getLong("n");
        long receipt = row.getLong("receipt");
        boolean elsewhere = row.wasNull();
        return new Row(
                n,
                elsewhere ? null : receipt,
                row.getString("unit"),
                row.getString("procedure"),
                LocalDateTime.parse(row.getString("at")),
                row.getString("quality"),
                row.getString("profile"),
                row.getString("profile_version"),
                row.getString("outcome"),
                row.getString("rule"),
                row.getInt("done") == 1,
                row.getLong("audit"),
                sealed.open(DETAILS, n, row.getBytes("details"), Details.class));
    }
}
