package vn.tiepnhan.store.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;

/** What reports are made of: many receipts, of each only what is counted. */
public final class Figures {
    private final Session session;
    private final Sealed sealed;

    public Figures(Session session, Sealed sealed) {
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

    /**
     * The same with what is sealed, to count and let go again: a month at a time, for a year of a large office would not
     * fit a counter's memory; one month is opened by several threads while the next is read.
     */
    public void opened(
            LocalDateTime from, LocalDateTime to, Predicate<Counted> wanted, Consumer<? super Opened> consumer) {
        CompletableFuture<List<Opened>> before = CompletableFuture.completedFuture(List.of());
        for (LocalDateTime start = from; start.isBefore(to); ) {
            LocalDateTime next = start.plusMonths(1).isBefore(to) ? start.plusMonths(1) : to;
            List<Raw> month = session.all(
                    SELECT, row -> new Raw(counted(row), row.getBytes("details")), start.toString(), next.toString());
            finished(before).forEach(consumer);
            before = CompletableFuture.supplyAsync(() -> month.parallelStream()
                    .filter(row -> wanted.test(row.counted()))
                    .map(this::opened)
                    .toList());
            start = next;
        }
        finished(before).forEach(consumer);
    }

    private static List<Opened> finished(CompletableFuture<List<Opened>> month) {
        try {
            return month.join();
        } catch (CompletionException broken) {
            if (broken.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw broken;
        }
    }

    private Opened opened(Raw row) {
        long sequence = row.counted().sequence();
        return new Opened(row.counted(), sealed.open(Receipts.DETAILS, sequence, row.details(), Entry.Details.class));
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
