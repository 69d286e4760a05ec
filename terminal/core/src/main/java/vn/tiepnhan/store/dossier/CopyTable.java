package vn.tiepnhan.store.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.sql.RowDigest;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.sql.Settings;

/** Copies sealed to the centre, which this terminal keeps but cannot open. */
public final class CopyTable {
    private static final String THROUGH = "copies.through.";

    private final Session session;
    private final Settings settings;

    public CopyTable(Session session, Settings settings) {
        this.session = session;
        this.settings = settings;
    }

    /** What a copy was made of: a dossier line, or the record of a hand-over or problem. */
    public enum Kind {
        LINE,
        RECORD
    }

    /**
     * A sealed line.
     *
     * @param receipt sequence of the receipt it belongs to, null for none
     * @param certificate SHA-256 of the certificate it is sealed to
     * @param sha256 of {@code cms}
     */
    public record Copy(
            Kind kind, long sequence, @Nullable Long receipt, String certificate, String sha256, byte[] cms) {}

    /**
     * A sealed page image or evidence, in a file.
     *
     * @param name of the file
     * @param sha256 of the file's bytes
     */
    public record FileCopy(
            long receipt, int n, String name, String mediaType, String role, String certificate, String sha256) {}

    public void add(Copy copy) {
        session.run(
                "INSERT INTO centre_copy (kind, sequence, receipt, certificate, sha256, cms) VALUES (?, ?, ?, ?, ?, ?)",
                copy.kind().name(),
                copy.sequence(),
                copy.receipt(),
                copy.certificate(),
                copy.sha256(),
                copy.cms());
    }

    public void add(FileCopy copy) {
        session.run(
                """
                INSERT INTO centre_copy_file (receipt, n, name, media_type, role, certificate, sha256)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                copy.receipt(),
                copy.n(),
                copy.name(),
                copy.mediaType(),
                copy.role(),
                copy.certificate(),
                copy.sha256());
    }

    /** Up to which one copies were made, in order; of what was erased before there is none. */
    public long through(Kind kind) {
        return settings.get(THROUGH + kind).map(Long::valueOf).orElse(0L);
    }

    public void through(Kind kind, long sequence) {
        settings.put(THROUGH + kind, String.valueOf(sequence));
    }

    public boolean has(Kind kind, long sequence) {
        return session.number("SELECT count(*) FROM centre_copy WHERE kind = ? AND sequence = ?", kind.name(), sequence)
                > 0;
    }

    /** Those of one receipt, lines first, by sequence. */
    public List<Copy> of(long receipt) {
        return session.all(
                "SELECT * FROM centre_copy WHERE receipt = ? ORDER BY kind, sequence", CopyTable::copy, receipt);
    }

    public List<FileCopy> filesOf(long receipt) {
        return session.all(
                "SELECT * FROM centre_copy_file WHERE receipt = ? ORDER BY n",
                row -> new FileCopy(
                        receipt,
                        row.getInt("n"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getString("role"),
                        row.getString("certificate"),
                        row.getString("sha256")),
                receipt);
    }

    /** Receipts that have copies, after one, by rising sequence. */
    public List<Long> receipts(long after, int limit) {
        return session.all(
                "SELECT DISTINCT receipt FROM centre_copy WHERE receipt > ? ORDER BY receipt LIMIT ?",
                row -> row.getLong(1),
                after,
                limit);
    }

    /** Those that belong to no receipt, after a sequence: of problems, and of results whose receipt is elsewhere. */
    public List<Copy> ofNoReceipt(long after, int limit) {
        return session.all(
                "SELECT * FROM centre_copy WHERE receipt IS NULL AND sequence > ? ORDER BY sequence LIMIT ?",
                CopyTable::copy,
                after,
                limit);
    }

    /** The first line of a receipt that was copied once, is still here whole, and has no copy; or 0. */
    public long lineWithoutCopy() {
        return session.number(
                """
                SELECT l.sequence FROM line l
                WHERE l.sequence <= ?
                  AND NOT EXISTS (SELECT 1 FROM centre_copy WHERE kind = 'LINE' AND sequence = l.sequence)
                  AND NOT EXISTS (SELECT 1 FROM erasure WHERE receipt = l.receipt)
                ORDER BY l.sequence LIMIT 1
                """,
                through(Kind.LINE));
    }

    /** The same of records of hand-overs and problems. */
    public long recordWithoutCopy() {
        return session.number(
                """
                SELECT sequence FROM record r
                WHERE sequence <= ? AND erased = 0
                  AND NOT EXISTS (SELECT 1 FROM centre_copy WHERE kind = 'RECORD' AND sequence = r.sequence)
                ORDER BY sequence LIMIT 1
                """,
                through(Kind.RECORD));
    }

    /** What the log remembers of a receipt's copies. */
    public String digest(long receipt) {
        return RowDigest.of(
                of(receipt).stream().map(Copy::sha256).toList(),
                filesOf(receipt).stream().map(FileCopy::sha256).toList());
    }

    /** Forgets a receipt's copies; its files are swept. */
    public void forget(long receipt) {
        session.run("DELETE FROM centre_copy WHERE receipt = ?", receipt);
        session.run("DELETE FROM centre_copy_file WHERE receipt = ?", receipt);
    }

    /** Forgets the copy of a record alone. */
    public void forgetRecord(long sequence) {
        session.run("DELETE FROM centre_copy WHERE kind = ? AND sequence = ?", Kind.RECORD.name(), sequence);
    }

    private static Copy copy(ResultSet row) throws SQLException {
        long receipt = row.getLong("receipt");
        return new Copy(
                Kind.valueOf(row.getString("kind")),
                row.getLong("sequence"),
                receipt == 0 ? null : receipt,
                row.getString("certificate"),
                row.getString("sha256"),
                row.getBytes("cms"));
    }
}
