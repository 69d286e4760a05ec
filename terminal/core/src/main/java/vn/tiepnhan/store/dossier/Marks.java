package vn.tiepnhan.store.dossier;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.sql.Session;

/** What stands in the clear about receipts and prints, read without opening anything; for checks over the whole store. */
public final class Marks {
    private final Session session;

    public Marks(Session session) {
        this.session = session;
    }

    /**
     * @param due as it is stored, or empty where none was promised
     * @param special yes or no
     */
    public record Mark(boolean received, String special, String due, boolean voided, boolean erased) {}

    /** @param evidence of a print that is settled */
    public record Print(String receipt, int copy, String evidence) {}

    public Optional<Mark> receipt(String number) {
        return session.first(
                """
                SELECT received, special, due, voided_at,
                  EXISTS (SELECT 1 FROM erasure WHERE receipt = r.sequence) AS erased
                FROM receipt r WHERE receipt = ?
                """,
                row -> new Mark(
                        row.getInt("received") == 1,
                        special(row.getInt("special") == 1),
                        due(row.getString("due")),
                        row.getString("voided_at") != null,
                        row.getInt("erased") == 1),
                number);
    }

    /** As the log and {@link Mark} spell it. */
    public static String special(boolean special) {
        return special ? "yes" : "no";
    }

    /** As the log and {@link Mark} spell it. */
    public static String due(@Nullable Object due) {
        return due == null ? "" : due.toString();
    }

    public long receipts() {
        return session.number("SELECT count(*) FROM receipt");
    }

    public long handOvers() {
        return session.number("SELECT count(*) FROM hand_over");
    }

    public long problems() {
        return session.number("SELECT count(*) FROM problem");
    }

    /** The first receipt that has no line, or 0: look-ups would pass over it. */
    public long withoutLine() {
        return session.number(
                "SELECT sequence FROM receipt r WHERE NOT EXISTS (SELECT 1 FROM line WHERE sequence = r.sequence)"
                        + " ORDER BY sequence LIMIT 1");
    }

    /** The first line that waits and that no delivery would look for any more, or 0. */
    public long forgottenLine() {
        return session.number(
                """
                SELECT sequence FROM line WHERE state IN ('QUEUED', 'SENT')
                  AND sequence <= (SELECT coalesce(max(CAST(value AS INTEGER)), 0) FROM setting
                                   WHERE name = 'line.settled-through')
                ORDER BY sequence LIMIT 1
                """);
    }

    /** The first settled print of which something holds. */
    public Optional<Print> firstPrint(Predicate<Print> wanted) {
        return session
                .all(
                        """
                        SELECT r.receipt, p.copy, p.evidence FROM print_job p JOIN receipt r ON r.sequence = p.sequence
                        WHERE p.state <> 'SENDING' ORDER BY p.id
                        """,
                        row -> new Print(row.getString(1), row.getInt(2), row.getString(3)))
                .stream()
                .filter(wanted)
                .findFirst();
    }
}
