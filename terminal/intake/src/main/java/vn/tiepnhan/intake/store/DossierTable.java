package vn.tiepnhan.intake.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import vn.tiepnhan.wire.DossierLine.Blob;
import vn.tiepnhan.wire.ReceiptPayload;
import vn.tiepnhan.wire.SignedReceipt;

/** SQL of the stored lines, their receipts and what they own. The caller holds the transaction. */
final class DossierTable {
    private final Connection connection;

    DossierTable(Connection connection) {
        this.connection = connection;
    }

    record Stored(String digest, SignedReceipt receipt) {}

    Optional<Stored> find(String id, int version) throws SQLException {
        String sql = "SELECT digest, payload, signature, key_id FROM dossier WHERE id = ? AND version = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.setInt(2, version);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Base64.Encoder base64 = Base64.getEncoder();
                return Optional.of(new Stored(
                        row.getString(1),
                        new SignedReceipt(
                                base64.encodeToString(row.getBytes(2)),
                                base64.encodeToString(row.getBytes(3)),
                                row.getString(4))));
            }
        }
    }

    /** The dossier a terminal used a sequence for. */
    Optional<String> ownerOf(String terminal, long sequence) throws SQLException {
        return one("SELECT id FROM sequence_owner WHERE terminal = ? AND sequence = ?", terminal, sequence);
    }

    /** The terminal a dossier came from. */
    Optional<String> terminalOf(String id) throws SQLException {
        return one("SELECT terminal FROM official_number WHERE id = ?", id);
    }

    Optional<String> numberOf(String id) throws SQLException {
        return one("SELECT printf('%05d/%04d/%s', counter, year, office) FROM official_number WHERE id = ?", id);
    }

    /** Gives the dossier the next official number of its office and year. */
    String assignNumber(String id, String terminal, String office, int year) throws SQLException {
        String sql =
                """
                INSERT INTO official_number (id, terminal, office, year, counter)
                SELECT ?1, ?2, ?3, ?4, coalesce(max(counter), 0) + 1
                FROM official_number WHERE office = ?3 AND year = ?4
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.setString(2, terminal);
            statement.setString(3, office);
            statement.setInt(4, year);
            statement.executeUpdate();
        }
        return numberOf(id).orElseThrow();
    }

    long nextCentreSequence() throws SQLException {
        return one("SELECT coalesce(max(centre_sequence), 0) + 1 FROM dossier")
                .map(Long::parseLong)
                .orElseThrow();
    }

    void insert(CheckedLine line, ReceiptPayload payload, SignedReceipt receipt) throws SQLException {
        String sql =
                """
                INSERT INTO dossier (centre_sequence, id, version, terminal, sequence, digest, receipt, outcome,
                                     received_at, centre_time, line, payload, signature, key_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(
                    statement,
                    payload.centreSequence(),
                    line.id(),
                    line.version(),
                    line.terminal(),
                    line.sequence(),
                    line.digest(),
                    line.receipt(),
                    line.outcome(),
                    line.receivedAt(),
                    payload.centreTime(),
                    line.bytes(),
                    receipt.payloadBytes(),
                    receipt.signatureBytes(),
                    receipt.keyId());
            statement.executeUpdate();
        }
        for (Blob blob : line.blobs()) {
            insert(payload.centreSequence(), blob);
        }
        run(
                "INSERT OR IGNORE INTO sequence_owner (terminal, sequence, id) VALUES (?, ?, ?)",
                line.terminal(),
                line.sequence(),
                line.id());
    }

    private void insert(long centreSequence, Blob blob) throws SQLException {
        run(
                "INSERT INTO dossier_blob (centre_sequence, sha256, bytes, media_type, role) VALUES (?, ?, ?, ?, ?)",
                centreSequence,
                blob.sha256(),
                blob.bytes(),
                blob.mediaType(),
                blob.role());
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    private Optional<String> one(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
