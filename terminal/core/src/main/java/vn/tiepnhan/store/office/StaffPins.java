package vn.tiepnhan.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Vault;

/** What staff sign with: public keys, private keys locked by a PIN, and the session of whoever is at work. */
public final class StaffPins {
    private static final String BOX = "staff_pin.box ";
    private static final String SIGNING = "staff_session.signing";

    private final Session session;
    private final Vault vault;
    private final Sealed sealed;

    public StaffPins(Session session, Vault vault) {
        this.session = session;
        this.vault = vault;
        this.sealed = new Sealed(vault);
    }

    /**
     * A private key that only a PIN opens.
     *
     * @param memoryKib cost of Argon2id when it was locked, so that later ones may cost more
     * @param box ChaCha20-Poly1305 of the key's PEM text
     */
    public record Box(int memoryKib, int passes, int lanes, byte[] salt, byte[] nonce, byte[] box) {}

    /**
     * @param temporary set by somebody else: good only to choose one's own
     * @param failures wrong PINs since the last right one
     * @param lockedUntil epoch seconds, 0 for never
     */
    public record Pin(String staff, long key, boolean temporary, int failures, long lockedUntil, Box box) {}

    /**
     * Somebody at work.
     *
     * @param signing PEM of the private key they sign with meanwhile
     */
    public record Open(long n, String staff, long key, long opened, long ends, String signing) {}

    /** Keeps a public key and returns its number. */
    public long addKey(String staff, long since, String publicPem) {
        long n = session.number("SELECT max(n) FROM staff_key") + 1;
        session.run("INSERT INTO staff_key (n, staff, since, public) VALUES (?, ?, ?, ?)", n, staff, since, publicPem);
        return n;
    }

    /** Keeps the certificate of a card, once, and returns its number. */
    public long addCard(String staff, long since, String certificatePem) {
        return session.first(
                        "SELECT n FROM staff_key WHERE staff = ? AND public = ?",
                        row -> row.getLong(1),
                        staff,
                        certificatePem)
                .orElseGet(() -> addKey(staff, since, certificatePem));
    }

    /** Writes down that a card signed for a key. */
    public void vouch(long key, long card, byte[] voucher) {
        session.run("UPDATE staff_key SET vouched_by = ?, voucher = ? WHERE n = ?", card, voucher, key);
    }

    public Optional<String> publicKey(long n) {
        return session.first("SELECT public FROM staff_key WHERE n = ?", row -> row.getString(1), n);
    }

    /**
     * A key as it was kept.
     *
     * @param card number of the certificate that vouches for it, null for one behind a PIN, or for a certificate itself
     */
    public record Key(String pem, @Nullable Long card, byte @Nullable [] voucher) {}

    public Optional<Key> key(long n) {
        return session.first(
                "SELECT public, vouched_by, voucher FROM staff_key WHERE n = ?",
                row -> {
                    long card = row.getLong(2);
                    Long vouchedBy = row.wasNull() ? null : card;
                    return new Key(row.getString(1), vouchedBy, row.getBytes(3));
                },
                n);
    }

    /** Whether anybody has a PIN at this terminal. */
    public boolean any() {
        return session.number("SELECT EXISTS (SELECT 1 FROM staff_pin)") == 1;
    }

    public Optional<Pin> find(String staff) {
        return session.first("SELECT * FROM staff_pin WHERE staff = ?", this::pin, staff);
    }

    /** Sets a PIN in place of the one before; its failures are forgotten. */
    public void set(String staff, long key, boolean temporary, Box box) {
        session.run(
                """
                INSERT INTO staff_pin (staff, key, temporary, box) VALUES (?, ?, ?, ?) ON CONFLICT (staff) DO UPDATE
                SET key = excluded.key, temporary = excluded.temporary, box = excluded.box, failures = 0,
                  locked_until = 0
                """,
                staff,
                key,
                temporary ? 1 : 0,
                sealed.seal(BOX + staff, key, box));
    }

    public void count(String staff, int failures, long lockedUntil) {
        session.run(
                "UPDATE staff_pin SET failures = ?, locked_until = ? WHERE staff = ?", failures, lockedUntil, staff);
    }

    /** Begins a session; the one before must have been closed. */
    public long open(String staff, long key, long now, long ends, String signing) {
        long n = session.number("SELECT max(n) FROM staff_session") + 1;
        session.run(
                "INSERT INTO staff_session (n, staff, key, opened, ends, signing) VALUES (?, ?, ?, ?, ?, ?)",
                n,
                staff,
                key,
                now,
                ends,
                vault.sealText(SIGNING, n, signing));
        return n;
    }

    /** The session that is open, whether or not its time is over. */
    public Optional<Open> open() {
        return session.first(
                "SELECT * FROM staff_session WHERE closed IS NULL",
                row -> new Open(
                        row.getLong("n"),
                        row.getString("staff"),
                        row.getLong("key"),
                        row.getLong("opened"),
                        row.getLong("ends"),
                        vault.openText(SIGNING, row.getLong("n"), row.getBytes("signing"))));
    }

    /** Ends a session and forgets what it signed with. */
    public void close(long n, long now) {
        session.run("UPDATE staff_session SET closed = ?, signing = NULL WHERE n = ?", now, n);
    }

    private Pin pin(ResultSet row) throws SQLException {
        String staff = row.getString("staff");
        long key = row.getLong("key");
        return new Pin(
                staff,
                key,
                row.getInt("temporary") == 1,
                row.getInt("failures"),
                row.getLong("locked_until"),
                sealed.open(BOX + staff, key, row.getBytes("box"), Box.class));
    }
}
