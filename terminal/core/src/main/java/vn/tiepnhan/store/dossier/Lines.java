package vn.tiepnhan.store.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.outbox.OutboxTable;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.sql.Settings;
import vn.tiepnhan.store.vault.Packed;
import vn.tiepnhan.store.vault.Vault;
import vn.tiepnhan.wire.SignedReceipt;

/** Dossier lines, the outbox: the exact bytes that are digested, sent and signed for, one row per version. */
public final class Lines {
    static final String LINE = "line.line";
    private static final String ANSWER = "line.answer";
    private static final String SETTLED_THROUGH = "line.settled-through";
    private static final long UNKNOWN = -1;

    private final Session session;
    private final Settings settings;
    private final Vault vault;
    private final Sealed sealed;
    /** The last number given, while nobody else can have given one. */
    private long last = UNKNOWN;

    public Lines(Session session, Settings settings, Vault vault) {
        this.session = session;
        this.settings = settings;
        this.vault = vault;
        this.sealed = new Sealed(vault);
    }

    /**
     * @param receipt sequence of the receipt it is a version of
     * @param line the bytes, without a line end
     */
    public record Line(
            long sequence, long receipt, String id, int version, String digest, OutboxTable.State state, byte[] line) {}

    /** What the centre said in the end; one of the two is there. */
    public record Answer(@Nullable SignedReceipt receipt, @Nullable Wording reason) {}

    /** The next number of the gap-free sequence, which receipts share with their later versions. */
    public long nextSequence() {
        if (last < 0) {
            last = session.number("SELECT max(sequence) FROM line");
        }
        return last + 1;
    }

    /** Forgets what a rolled-back transaction, or another program, may have made untrue. */
    public void forget() {
        last = UNKNOWN;
    }

    /** Adds a QUEUED line. */
    public void add(Line line, Instant now) {
        session.run(
                """
                INSERT INTO line (sequence, receipt, id, version, digest, state, queued_at, line)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                line.sequence(),
                line.receipt(),
                line.id(),
                line.version(),
                line.digest(),
                line.state().name(),
                now.toEpochMilli(),
                vault.seal(LINE, line.sequence(), Packed.pack(line.line())));
        last = last < 0 ? UNKNOWN : Math.max(last, line.sequence());
    }

    public Optional<Line> find(long sequence) {
        return session.first("SELECT * FROM line WHERE sequence = ?", this::line, sequence);
    }

    /**
     * All versions of a receipt's line, the first one first.
     *
     * @param receipt its sequence
     */
    public List<Line> versions(long receipt) {
        return session.all(
                """
                SELECT * FROM line WHERE sequence IN (
                  SELECT sequence FROM receipt WHERE sequence = ?
                  UNION ALL SELECT voided_line FROM receipt WHERE sequence = ?
                  UNION ALL SELECT line FROM correction WHERE receipt = ?)
                ORDER BY version
                """,
                this::line,
                receipt,
                receipt,
                receipt);
    }

    /** The last version of a receipt's line. */
    public Line newest(long receipt) {
        List<Line> versions = versions(receipt);
        if (versions.isEmpty()) {
            throw new IllegalStateException("receipt " + receipt + " has no line");
        }
        return versions.get(versions.size() - 1);
    }

    /** QUEUED and SENT lines after a sequence, by rising sequence. */
    public List<Line> waiting(long afterSequence, int limit) {
        return session.all(
                "SELECT * FROM line WHERE sequence > ? AND state IN ('QUEUED', 'SENT') ORDER BY sequence LIMIT ?",
                this::line,
                Math.max(afterSequence, settledThrough()),
                limit);
    }

    /** Lines after a sequence, by rising sequence. */
    public List<Line> after(long sequence, int limit) {
        return session.all(
                "SELECT * FROM line WHERE sequence > ? ORDER BY sequence LIMIT ?", this::line, sequence, limit);
    }

    public void move(long sequence, OutboxTable.State from, OutboxTable.State to) {
        session.run("UPDATE line SET state = ? WHERE sequence = ? AND state = ?", to.name(), sequence, from.name());
    }

    /** Ends a line's journey, with what the centre said. */
    public void settle(
            long sequence,
            OutboxTable.State state,
            @Nullable String number,
            @Nullable String code,
            Answer answer,
            Instant at) {
        session.run(
                """
                UPDATE line SET state = ?, settled_at = ?, number = coalesce(?, number), reason_code = ?, answer = ?
                WHERE sequence = ?
                """,
                state.name(),
                at.toEpochMilli(),
                number,
                code,
                sealed.seal(ANSWER, sequence, answer),
                sequence);
        if (sequence == settledThrough() + 1) {
            settings.put(SETTLED_THROUGH, String.valueOf(firstWaiting(sequence) - 1));
        }
    }

    /**
     * No line up to this one waits. Asked instead of an index over what waits, which would cost every receipt a page, and
     * looked up instead of a search from the first line, of which there may be hundreds of thousands.
     */
    private long settledThrough() {
        return settings.get(SETTLED_THROUGH).map(Long::valueOf).orElse(0L);
    }

    /** The first line after one that waits, or the one that will be given next. */
    private long firstWaiting(long after) {
        return session.first(
                        "SELECT sequence FROM line WHERE sequence > ? AND state IN ('QUEUED', 'SENT') ORDER BY sequence LIMIT 1",
                        row -> row.getLong(1),
                        after)
                .orElseGet(this::nextSequence);
    }

    /** Counts a failure of this line's own and returns how many there are. */
    public int addFailure(long sequence, String code, Answer answer) {
        session.run(
                "UPDATE line SET failures = failures + 1, reason_code = ?, answer = ? WHERE sequence = ?",
                code,
                sealed.seal(ANSWER, sequence, answer),
                sequence);
        return (int) session.number("SELECT failures FROM line WHERE sequence = ?", sequence);
    }

    /** What the centre last said of a line. */
    public Optional<Answer> answer(long sequence) {
        return session.first(
                        "SELECT answer FROM line WHERE sequence = ? AND answer IS NOT NULL",
                        row -> row.getBytes(1),
                        sequence)
                .map(bytes -> sealed.open(ANSWER, sequence, bytes, Answer.class));
    }

    public OutboxTable.Counts counts() {
        return session.first(
                        """
                        SELECT
                          (SELECT count(*) FROM line WHERE sequence > ? AND state IN ('QUEUED', 'SENT')),
                          (SELECT count(*) FROM line WHERE state = 'REJECTED'),
                          (SELECT count(*) FROM line WHERE state = 'QUARANTINED'),
                          (SELECT min(queued_at) FROM line WHERE sequence > ? AND state IN ('QUEUED', 'SENT')),
                          (SELECT max(settled_at) FROM line WHERE state = 'CONFIRMED')
                        """,
                        row -> new OutboxTable.Counts(
                                row.getLong(1), row.getLong(2), row.getLong(3), instant(row, 4), instant(row, 5)),
                        settledThrough(),
                        settledThrough())
                .orElseThrow();
    }

    /** The first number missing from the sequence, or 0. */
    public long firstGap() {
        return session.number(
                """
                SELECT n FROM (SELECT sequence, row_number() OVER (ORDER BY sequence) AS n FROM line)
                WHERE n <> sequence LIMIT 1
                """);
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    private Line line(ResultSet row) throws SQLException {
        long sequence = row.getLong("sequence");
        return new Line(
                sequence,
                row.getLong("receipt"),
                row.getString("id"),
                row.getInt("version"),
                row.getString("digest"),
                OutboxTable.State.valueOf(row.getString("state")),
                Packed.unpack(vault.open(LINE, sequence, row.getBytes("line"))));
    }
}
