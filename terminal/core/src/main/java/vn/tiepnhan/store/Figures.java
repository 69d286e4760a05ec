package vn.tiepnhan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What reports are made of: many receipts, of each only what is counted. */
public final class Figures {
    private final Session session;
    private final Sealed sealed;

    Figures(Session session, Sealed sealed) {
        this.session = session;
        this.sealed = sealed;
    }

    /**
     * A receipt as it is counted.
     *
     * @param received false for what was refused, guided or not valid, and recorded only
     * @param special received as a special case
     * @param voided counted apart, in no other figure
     */
    public record Counted(
            long sequence,
            LocalDateTime at,
            String office,
            String unit,
            String procedure,
            String outcome,
            String rule,
            boolean received,
            boolean special,
            boolean voided) {}

    /** A receipt with what is sealed in it. */
    public record Opened(Counted counted, Entry.Details details) {}

    private record Raw(Counted counted, byte[] details) {}

    /** Receipts from a moment (inclusive) to another (exclusive), oldest first; nothing sealed is opened. */
    public List<Counted> between(LocalDateTime from, LocalDateTime to) {
        return session.all(SELECT, Figures::counted, from.toString(), to.toString());
    }

    /** The same with what is sealed; opened by several threads, for opening is most of the work. */
    public List<Opened> opened(LocalDateTime from, LocalDateTime to, Function<Counted, Boolean> wanted) {
        List<Raw> rows = session.all(
                SELECT, row -> new Raw(counted(row), row.getBytes("details")), from.toString(), to.toString());
        Stream<Raw> chosen = rows.parallelStream().filter(row -> wanted.apply(row.counted()));
        return chosen.map(row -> new Opened(
                        row.counted(),
                        sealed.open(Receipts.DETAILS, row.counted().sequence(), row.details(), Entry.Details.class)))
                .toList();
    }

    private static final String SELECT =
            """
            SELECT sequence, at, office, unit, procedure, outcome, rule, received, special,
              voided_at IS NOT NULL AS gone, details
            FROM receipt WHERE at >= ? AND at < ? ORDER BY at, sequence
            """;

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getLong("sequence"),
                LocalDateTime.parse(row.getString("at")),
                row.getString("office"),
                row.getString("unit"),
                row.getString("procedure"),
                row.getString("outcome"),
                row.getString("rule"),
                row.getInt("received") == 1,
                row.getInt("special") == 1,
                row.getInt("gone") == 1);
    }
}
