package vn.tiepnhan.intake.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.wire.Gaps;
import vn.tiepnhan.wire.RecordLine;

/** What arrived and what is missing, read beside a running intake. One thread at a time. */
public final class Reports implements AutoCloseable {
    private final Connection connection;

    private Reports(Connection connection) {
        this.connection = connection;
    }

    /** @throws IntakeException if there is no such database */
    public static Reports of(String databaseUrl) {
        return new Reports(Database.openForReading(databaseUrl));
    }

    /** One stored line; {@code number} is the official one, {@code voided} whether this version voids the receipt. */
    public record Arrived(
            long centreSequence,
            String number,
            String terminal,
            long sequence,
            String receipt,
            String id,
            int version,
            String digest,
            String outcome,
            String receivedAt,
            String centreTime,
            int blobs,
            boolean voided) {}

    /**
     * @param terminal whose gaps these are
     * @param records those of its records, which have a sequence of their own; absent where none ever came
     */
    public record Missing(
            String terminal,
            long highest,
            List<List<Long>> missing,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Gaps records) {
        /** Whether nothing is missing. */
        public boolean complete() {
            return missing.isEmpty() && (records == null || records.missing().isEmpty());
        }
    }

    /** A stored record; {@code line} is what the terminal sent. */
    public record Recorded(
            long centreSequence,
            String terminal,
            long sequence,
            String kind,
            String unit,
            String recordedAt,
            String centreTime,
            String id,
            String digest,
            RecordLine line) {}

    /** Every stored record in the order of arrival. */
    public List<Recorded> records() {
        try {
            return new RecordTable(connection).all();
        } catch (SQLException broken) {
            throw unreadable(broken);
        }
    }

    /** Every stored line in the order of arrival. */
    public List<Arrived> dossiers() {
        String sql =
                """
                SELECT centre_sequence, printf('%05d/%04d/%s', n.counter, n.year, n.office), d.terminal, sequence, receipt,
                       id, version, digest, outcome, received_at, centre_time,
                       (SELECT count(*) FROM dossier_blob b WHERE b.centre_sequence = d.centre_sequence),
                       coalesce(json_type(CAST(line AS TEXT), '$.voided') = 'object', 0)
                FROM dossier d JOIN official_number n USING (id) ORDER BY centre_sequence
                """;
        List<Arrived> arrived = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                arrived.add(new Arrived(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11),
                        row.getInt(12),
                        row.getBoolean(13)));
            }
            return arrived;
        } catch (SQLException broken) {
            throw unreadable(broken);
        }
    }

    /** One entry for each terminal ever heard of. */
    public List<Missing> gaps() {
        List<Missing> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT terminal FROM sequence_owner UNION SELECT terminal FROM record ORDER BY 1");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Gaps gaps = gapsOf(connection, row.getString(1));
                Gaps records = recordGapsOf(connection, row.getString(1));
                all.add(new Missing(
                        row.getString(1), gaps.highest(), gaps.missing(), records.highest() == 0 ? null : records));
            }
            return all;
        } catch (SQLException broken) {
            throw unreadable(broken);
        }
    }

    static Gaps gapsOf(Connection connection, String terminal) throws SQLException {
        return gapsIn(connection, "sequence_owner", terminal);
    }

    static Gaps recordGapsOf(Connection connection, String terminal) throws SQLException {
        return gapsIn(connection, "record", terminal);
    }

    private static Gaps gapsIn(Connection connection, String table, String terminal) throws SQLException {
        String sql =
                """
                SELECT sequence, before FROM (
                  SELECT sequence, lag(sequence, 1, 0) OVER (ORDER BY sequence) AS before,
                         lead(sequence) OVER (ORDER BY sequence) IS NULL AS last
                  FROM %s WHERE terminal = ?)
                WHERE sequence > before + 1 OR last ORDER BY sequence
                """
                        .formatted(table);
        List<List<Long>> missing = new ArrayList<>();
        long highest = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, terminal);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    highest = row.getLong(1);
                    if (highest > row.getLong(2) + 1) {
                        missing.add(List.of(row.getLong(2) + 1, highest - 1));
                    }
                }
            }
        }
        return new Gaps(highest, missing);
    }

    private static IntakeException unreadable(SQLException broken) {
        return new IntakeException(
                "DATABASE",
                "Không đọc được cơ sở dữ liệu: hãy kiểm tra tệp và quyền đọc.",
                "Cannot read the database: check the file and read access.",
                broken);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException broken) {
            throw unreadable(broken);
        }
    }
}
