package vn.tiepnhan.intake.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import vn.tiepnhan.wire.Digest;

/** Bearer tokens; the database knows only their digests. The caller holds the transaction. */
public final class TokenTable {
    private static final int TOKEN_BYTES = 32;

    public enum Standing {
        GOOD,
        REVOKED,
        UNKNOWN
    }

    private final Connection connection;

    TokenTable(Connection connection) {
        this.connection = connection;
    }

    static String create() {
        byte[] secret = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    Standing standingOf(String token) throws SQLException {
        String sql = "SELECT revoked IS NULL FROM token WHERE sha256 = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, digest(token));
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Standing.UNKNOWN;
                }
                return row.getBoolean(1) ? Standing.GOOD : Standing.REVOKED;
            }
        }
    }

    void issue(String token, Instant at) throws SQLException {
        String sql = "INSERT OR IGNORE INTO token (sha256, issued) VALUES (?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, digest(token));
            statement.setString(2, at.toString());
            statement.executeUpdate();
        }
    }

    /** From now on every token issued so far is refused with 403. */
    void revokeAll(Instant at) throws SQLException {
        String sql = "UPDATE token SET revoked = ? WHERE revoked IS NULL";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, at.toString());
            statement.executeUpdate();
        }
    }

    private static String digest(String token) {
        return Digest.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
