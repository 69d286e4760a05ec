package vn.tiepnhan.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.tiepnhan.audit.Checkpoint;
import vn.tiepnhan.audit.LogKey;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.sql.Settings;
import vn.tiepnhan.store.vault.Vault;

/** Signed heads of the log, kept beside it. */
public final class AuditCheckpoints {
    private static final long ENTRIES = 256;
    private static final Duration AGE = Duration.ofDays(1);

    private final Session session;
    private final Settings settings;
    private final AuditTable audit;
    private final Vault vault;

    public AuditCheckpoints(Session session, Settings settings, AuditTable audit, Vault vault) {
        this.session = session;
        this.settings = settings;
        this.audit = audit;
        this.vault = vault;
    }

    /** A kept note. */
    public record Kept(long size, long at, String note) {}

    /** The key of this terminal's log. */
    public LogKey key() {
        return new LogKey(settings.get(Settings.TERMINAL).orElseThrow(), vault.logSeed());
    }

    /** Signs and keeps the head as it is. @return nothing while the log is empty */
    public Optional<Kept> sign(Clock clock) {
        AuditTable.Head head = audit.head();
        if (head.size() == 0) {
            return Optional.empty();
        }
        LogKey key = key();
        Kept kept = new Kept(
                head.size(),
                clock.instant().getEpochSecond(),
                new Checkpoint(key.name(), head.size(), head.root()).sign(key));
        session.run(
                "INSERT OR IGNORE INTO audit_checkpoint (size, at, note) VALUES (?, ?, ?)",
                kept.size(),
                kept.at(),
                kept.note());
        return Optional.of(kept);
    }

    /** Whether the log has grown enough, or for long enough, since the last one. */
    public boolean due(Clock clock) {
        long size = session.number("SELECT max(n) FROM audit");
        Optional<Kept> last = newest();
        long before = last.map(Kept::size).orElse(0L);
        long age = clock.instant().getEpochSecond() - last.map(Kept::at).orElse(0L);
        return size >= before + ENTRIES || (size > before && age >= AGE.toSeconds());
    }

    private Optional<Kept> newest() {
        return session.first(
                "SELECT size, at, note FROM audit_checkpoint ORDER BY size DESC LIMIT 1", AuditCheckpoints::kept);
    }

    public List<Kept> all() {
        return session.all("SELECT size, at, note FROM audit_checkpoint ORDER BY size", AuditCheckpoints::kept);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(row.getLong("size"), row.getLong("at"), row.getString("note"));
    }
}
