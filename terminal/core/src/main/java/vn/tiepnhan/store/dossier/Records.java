package vn.tiepnhan.store.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.outbox.OutboxTable;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Packed;
import vn.tiepnhan.store.vault.Vault;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.RecordLine;

/** Record lines on their way to the centre: the exact bytes that are digested, sent and signed for. */
public final class Records {
    private static final String LINE = "record.line";
    private static final String ANSWER = "record.answer";

    private final Session session;
    private final Vault vault;
    private final Sealed sealed;

    public Records(Session session, Vault vault) {
        this.session = session;
        this.vault = vault;
        this.sealed = new Sealed(vault);
    }

    /**
     * @param source number of the row it tells of, in the table of its kind
     * @param erased whether only the digest of the line is left
     * @param line the bytes, without a line end
     */
    public record Row(
            long sequence,
            String kind,
            long source,
            String id,
            String digest,
            OutboxTable.State state,
            boolean erased,
            byte[] line) {}

    public long nextSequence() {
        return session.number("SELECT max(sequence) FROM record") + 1;
    }

    /** Queues a line. */
    public void add(RecordLine line, long source, Instant now) {
        byte[] bytes = line.bytes();
        session.run(
                """
                INSERT INTO record (sequence, kind, source, id, digest, state, queued_at, line)
                VALUES (?, ?, ?, ?, ?, 'QUEUED', ?, ?)
                """,
                line.sequence(),
                line.kind(),
                source,
                line.id(),
                Digest.of(bytes),
                now.toEpochMilli(),
                vault.seal(LINE, line.sequence(), Packed.pack(bytes)));
    }

    /** QUEUED and SENT lines after a sequence, by rising sequence. */
    public List<Row> waiting(long after, int limit) {
        return session.all(
                "SELECT * FROM record WHERE sequence > ? AND state IN ('QUEUED', 'SENT') AND state <> 'CONFIRMED'"
                        + " ORDER BY sequence LIMIT ?",
                this::row,
                after,
                limit);
    }

    /** Lines after a sequence, by rising sequence. */
    public List<Row> after(long after, int limit) {
        return session.all(
                "SELECT * FROM record WHERE sequence > ? ORDER BY sequence LIMIT ?", this::row, after, limit);
    }

    /** The line of a row; nothing where it was written before lines were kept. */
    public Optional<Row> of(String kind, long source) {
        return session.first("SELECT * FROM record WHERE kind = ? AND source = ?", this::row, kind, source);
    }

    public void move(long sequence, OutboxTable.State from, OutboxTable.State to) {
        session.run("UPDATE record SET state = ? WHERE sequence = ? AND state = ?", to.name(), sequence, from.name());
    }

    /** Ends a line's journey, with what the centre said. */
    public void settle(long sequence, OutboxTable.State state, @Nullable String code, Lines.Answer answer, Instant at) {
        session.run(
                "UPDATE record SET state = ?, settled_at = ?, reason_code = ?, answer = ? WHERE sequence = ?",
                state.name(),
                at.toEpochMilli(),
                code,
                sealed.seal(ANSWER, sequence, answer),
                sequence);
    }

    /** Counts a failure of this line's own and returns how many there are. */
    public int addFailure(long sequence, String code, Lines.Answer answer) {
        session.run(
                "UPDATE record SET failures = failures + 1, reason_code = ?, answer = ? WHERE sequence = ?",
                code,
                sealed.seal(ANSWER, sequence, answer),
                sequence);
        return (int) session.number("SELECT failures FROM record WHERE sequence = ?", sequence);
    }

    /** What the centre last said of a line. */
    public Optional<Lines.Answer> answer(long sequence) {
        return session.first(
                        "SELECT answer FROM record WHERE sequence = ? AND answer IS NOT NULL",
                        row -> row.getBytes(1),
                        sequence)
                .map(bytes -> sealed.open(ANSWER, sequence, bytes, Lines.Answer.class));
    }

    /** Whether nothing of a row waits for the centre any more. */
    public boolean confirmed(String kind, long source) {
        return session.number(
                        "SELECT count(*) FROM record WHERE kind = ? AND source = ? AND state <> 'CONFIRMED'",
                        kind,
                        source)
                == 0;
    }

    /** Leaves nothing of a line but its digest. Only for what the centre has confirmed. */
    public void erase(String kind, long source) {
        of(kind, source)
                .filter(row -> row.state() == OutboxTable.State.CONFIRMED)
                .ifPresent(row -> session.run(
                        "UPDATE record SET erased = 1, line = ? WHERE sequence = ?",
                        vault.seal(LINE, row.sequence(), Packed.pack(new byte[0])),
                        row.sequence()));
    }

    public OutboxTable.Counts counts() {
        return session.first(
                        """
                        SELECT
                          (SELECT count(*) FROM record WHERE state IN ('QUEUED', 'SENT') AND state <> 'CONFIRMED'),
                          (SELECT count(*) FROM record WHERE state = 'REJECTED' AND state <> 'CONFIRMED'),
                          (SELECT count(*) FROM record WHERE state = 'QUARANTINED' AND state <> 'CONFIRMED'),
                          (SELECT min(queued_at) FROM record WHERE state IN ('QUEUED', 'SENT') AND state <> 'CONFIRMED')
                        """,
                        row -> {
                            long oldest = row.getLong(4);
                            return new OutboxTable.Counts(
                                    row.getLong(1),
                                    row.getLong(2),
                                    row.getLong(3),
                                    row.wasNull() ? null : Instant.ofEpochMilli(oldest),
                                    null);
                        })
                .orElseThrow();
    }

    private Row row(ResultSet row) throws SQLException {
        long sequence = row.getLong("sequence");
        return new Row(
                sequence,
                row.getString("kind"),
                row.getLong("source"),
                row.getString("id"),
                row.getString("digest"),
                OutboxTable.State.valueOf(row.getString("state")),
                row.getInt("erased") == 1,
                Packed.unpack(vault.open(LINE, sequence, row.getBytes("line"))));
    }
}
