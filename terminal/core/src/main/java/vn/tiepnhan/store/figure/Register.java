package vn.tiepnhan.store.figure;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;

/**
 * The register of dossiers (form 07), many lines of it. The name of a unit is opened once, not once for each dossier; rows
 * are read in the order they lie on the disk and sorted afterwards.
 */
public final class Register {
    private final Session session;
    private final OneReceipt one;

    public Register(Session session, Sealed sealed) {
        this.session = session;
        this.one = new OneReceipt(session, sealed);
    }

    /**
     * A line of it.
     *
     * @param at when it was received, in ISO 8601 as it is stored
     * @param due likewise, empty where no date was promised
     * @param number official số hồ sơ, empty until the centre gave one
     */
    public record Line(
            String at,
            String due,
            String receipt,
            String number,
            String procedure,
            String unit,
            String unitName,
            String outcome,
            boolean received,
            boolean special,
            boolean voided) {}

    /** Dossiers of receipts from a moment (inclusive) to another (exclusive), oldest first. */
    public List<Line> between(LocalDateTime from, LocalDateTime to) {
        return lines("", from, to);
    }

    /** Of these those whose appointment passed while the result is still here; void ones left out. */
    public List<Line> overdue(LocalDateTime from, LocalDateTime to, LocalDateTime now) {
        return lines(
                """
                 AND r.due < ? AND r.received = 1 AND r.voided_at IS NULL
                  AND NOT EXISTS (SELECT 1 FROM hand_over WHERE receipt = r.sequence AND done = 1)
                """,
                from,
                to,
                now.toString());
    }

    private List<Line> lines(String which, LocalDateTime from, LocalDateTime to, String... more) {
        String first = from.toString();
        String last = to.toString();
        Spread spread = session.first(SPREAD, row -> new Spread(row.getLong(1), row.getLong(2)), first, last)
                .orElseThrow();
        @Nullable Object[] values = new Object[4 + more.length];
        values[0] = spread.first();
        values[1] = spread.last();
        values[2] = first;
        values[3] = last;
        System.arraycopy(more, 0, values, 4, more.length);
        Names names = new Names();
        return PackedLines.sorted(session.all(LINES + which + " ORDER BY r.sequence", names::packed, values));
    }

    /** The first and the last sequence of some days, from the index alone; 0 where there is none. */
    private record Spread(long first, long last) {}

    private static final String SPREAD =
            """
            SELECT min(sequence), max(sequence) FROM receipt INDEXED BY receipt_at WHERE at >= ? AND at < ?
            """;

    /**
     * Each line comes as one text, its parts as {@link PackedLines} keeps them: asking the database for every column of
     * every row took most of a year's register. The number is the one a later version was given, where there is one, else
     * that of the first; numbers have an index, since lines are long. By sequence, as rows lie on the disk: by time each would be looked for anew.
     */
    private static final String LINES =
            """
            SELECT concat_ws(char(31), r.at, coalesce(r.due, ''), r.receipt,
                replace(coalesce(
                  (SELECT number FROM line INDEXED BY line_numbered
                   WHERE sequence = r.voided_line AND number IS NOT NULL),
                  (SELECT number FROM line INDEXED BY line_numbered
                   WHERE sequence = (SELECT max(line) FROM correction WHERE receipt = r.sequence) AND number IS NOT NULL),
                  (SELECT number FROM line INDEXED BY line_numbered
                   WHERE sequence = r.sequence AND number IS NOT NULL),
                  ''), char(31), ' '),
                replace(r.procedure, char(31), ' '), replace(r.unit, char(31), ' '), r.outcome, r.received + 2 * r.special + 4 * (r.voided_at IS NOT NULL)),
              r.unit_name_mark, r.sequence
            FROM receipt r WHERE r.sequence BETWEEN ? AND ? AND +r.at >= ? AND +r.at < ?
            """;

    /** Names of units by their marks; a receipt without one is opened by itself. */
    private final class Names {
        private final Map<ByteBuffer, String> known = new HashMap<>();

        private PackedLines.Packed packed(ResultSet row) throws SQLException {
            byte[] mark = row.getBytes(2);
            return new PackedLines.Packed(row.getBytes(1), mark == null ? opened(row) : name(row, mark));
        }

        private String name(ResultSet row, byte[] mark) throws SQLException {
            ByteBuffer key = ByteBuffer.wrap(mark);
            String name = known.get(key);
            if (name == null) {
                name = opened(row);
                known.put(key, name);
            }
            return name;
        }

        private String opened(ResultSet row) throws SQLException {
            return one.details(row.getLong(3)).unitName();
        }
    }
}
