package vn.tiepnhan.store.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Receipts;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;

/** The register of dossiers (form 07), many lines of it: the name of a unit is opened once, not once for each dossier. */
public final class Register {
    private final Session session;
    private final Sealed sealed;

    public Register(Session session, Sealed sealed) {
        this.session = session;
        this.sealed = sealed;
    }

    /**
     * A line of it.
     *
     * @param number official số hồ sơ, null until the centre gave one
     * @param due null where no date was promised
     */
    public record Line(
            String receipt,
            @Nullable String number,
            String procedure,
            String unit,
            String unitName,
            LocalDateTime at,
            @Nullable LocalDateTime due,
            String outcome,
            boolean received,
            boolean special,
            boolean voided) {}

    /** Dossiers of receipts from a moment (inclusive) to another (exclusive), oldest first. */
    public List<Line> between(LocalDateTime from, LocalDateTime to) {
        Names names = new Names();
        return session.all(
                LINES + " WHERE r.at >= ? AND r.at < ? ORDER BY r.at, r.sequence",
                row -> line(row, names),
                from.toString(),
                to.toString());
    }

    /** Of these those whose appointment passed while the result is still here; void ones left out. */
    public List<Line> overdue(LocalDateTime from, LocalDateTime to, LocalDateTime now) {
        Names names = new Names();
        return session.all(
                LINES
                        + """
                         WHERE r.at >= ? AND r.at < ? AND r.due < ? AND r.received = 1 AND r.voided_at IS NULL
                          AND NOT EXISTS (SELECT 1 FROM hand_over WHERE receipt = r.sequence AND done = 1)
                        ORDER BY r.at, r.sequence
                        """,
                row -> line(row, names),
                from.toString(),
                to.toString(),
                now.toString());
    }

    /** The number a later version was given, where there is one, else that of the first. */
    private static final String LINES =
            """
            SELECT r.sequence, r.receipt, r.procedure, r.unit, r.at, r.due, r.outcome, r.received, r.special,
              r.voided_at IS NOT NULL AS gone, r.unit_name_mark, r.details,
              coalesce(
                (SELECT number FROM line WHERE sequence = r.voided_line),
                (SELECT number FROM line WHERE sequence = (SELECT max(line) FROM correction WHERE receipt = r.sequence)),
                (SELECT number FROM line WHERE sequence = r.sequence)) AS number
            FROM receipt r
            """;

    private static Line line(ResultSet row, Names names) throws SQLException {
        String due = row.getString("due");
        return new Line(
                row.getString("receipt"),
                row.getString("number"),
                row.getString("procedure"),
                row.getString("unit"),
                names.of(row),
                LocalDateTime.parse(row.getString("at")),
                due == null ? null : LocalDateTime.parse(due),
                row.getString("outcome"),
                row.getInt("received") == 1,
                row.getInt("special") == 1,
                row.getInt("gone") == 1);
    }

    /** Names of units by their marks. */
    private final class Names {
        private final Map<String, String> known = new HashMap<>();

        private String of(ResultSet row) throws SQLException {
            byte[] mark = row.getBytes("unit_name_mark");
            if (mark == null) {
                return opened(row);
            }
            String key = HexFormat.of().formatHex(mark);
            String name = known.get(key);
            if (name == null) {
                name = opened(row);
                known.put(key, name);
            }
            return name;
        }

        private String opened(ResultSet row) throws SQLException {
            return sealed.open(Receipts.DETAILS, row.getLong("sequence"), row.getBytes("details"), Entry.Details.class)
                    .unitName();
        }
    }
}
