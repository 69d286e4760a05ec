package vn.tiepnhan.intake.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.tiepnhan.wire.ReceiptPayload;
import vn.tiepnhan.wire.RecordLine;
import vn.tiepnhan.wire.SignedReceipt;

/** SQL of the stored records and their receipts. The caller holds the transaction. */
final class RecordTable {
    private final Connection connection;

    RecordTable(Connection connection) {
        this.connection = connection;
    }

    record Stored(String id, String digest, SignedReceipt receipt) {}

    Optional<Stored> find(String id) throws SQLException {
        return stored("SELECT id, digest, payload, signature, key_id FROM record WHERE id = ?", id);
    }

    Optional<Stored> find(String terminal, long sequence) throws SQLException {
        return stored(
                "SELECT id, digest, payload, signature, key_id FROM record WHERE terminal = ? AND sequence = ?",
                terminal,
                sequence);
    }

    long nextCentreSequence() throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT coalesce(max(centre_sequence), 0) + 1 FROM record");
                ResultSet row = statement.executeQuery()) {
            return row.getLong(1);
        }
    }

    void insert(RecordLine line, byte[] bytes, ReceiptPayload payload, SignedReceipt receipt) throws SQLException {
        String sql =
                """
                INSERT INTO record (centre_sequence, id, terminal, sequence, kind, unit, recorded_at, centre_time, digest,
                                    line, payload, signature, key_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement statement = bound(
                sql,
                payload.centreSequence(),
                line.id(),
                line.terminal(),
                line.sequence(),
                line.kind(),
                line.unit(),
                line.recordedAt().wall(),
                payload.centreTime(),
                payload.digest(),
                bytes,
                receipt.payloadBytes(),
                receipt.signatureBytes(),
                receipt.keyId())) {
            statement.executeUpdate();
        }
    }

    /** A record as {@code records} lists it. */
    List<Reports.Recorded> all() throws SQLException {
        List<Reports.Recorded> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT centre_sequence, terminal, sequence, kind, unit, recorded_at, centre_time, id, digest, line"
                                + " FROM record ORDER BY centre_sequence");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.add(new Reports.Recorded(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        RecordLine.read(row.getBytes(10))));
            }
            return all;
        }
    }

    private Optional<Stored> stored(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = bound(sql, values);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            Base64.Encoder base64 = Base64.getEncoder();
            return Optional.of(new Stored(
                    row.getString(1),
                    row.getString(2),
                    new SignedReceipt(
                            base64.encodeToString(row.getBytes(3)),
                            base64.encodeToString(row.getBytes(4)),
                            row.getString(5))));
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
