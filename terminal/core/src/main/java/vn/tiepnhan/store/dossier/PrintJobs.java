package vn.tiepnhan.store.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Packed;
import vn.tiepnhan.store.vault.Vault;

/** Slips to print and what became of each; copy 0 is the one made with the receipt. */
public final class PrintJobs {
    static final String SLIP = "print_job.slip";
    private static final long PER_RECEIPT = 1000;

    private final Session session;
    private final Vault vault;

    public PrintJobs(Session session, Vault vault) {
        this.session = session;
        this.vault = vault;
    }

    /** READY: nothing of it was sent. SENDING: the bridge must be asked. DONE: its evidence is final. */
    public enum State {
        READY,
        SENDING,
        DONE
    }

    /**
     * @param attempt rises when an attempt ended with nothing sent, so that the bridge takes the next one for a new job
     * @param detail code of the cause, null for none
     * @param slip the slip document as JSON
     */
    public record Job(
            long id,
            long sequence,
            int copy,
            int attempt,
            State state,
            PrintOutcome.Evidence evidence,
            @Nullable String detail,
            Instant createdAt,
            byte[] slip) {}

    /** Adds a job that is ready to print. */
    public Job add(long sequence, int copy, Instant now, byte[] slip) {
        long id = sequence * PER_RECEIPT + copy;
        session.run(
                """
                INSERT INTO print_job (id, sequence, copy, state, evidence, created_at, slip)
                VALUES (?, ?, ?, 'READY', 'NOT_SENT', ?, ?)
                """,
                id,
                sequence,
                copy,
                now.toEpochMilli(),
                vault.seal(SLIP, id, Packed.pack(slip)));
        return new Job(id, sequence, copy, 0, State.READY, PrintOutcome.Evidence.NOT_SENT, null, now, slip);
    }

    /** The job of a receipt with the highest copy number. */
    public Optional<Job> newest(long sequence) {
        return session.first(
                "SELECT * FROM print_job WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1",
                this::job,
                sequence * PER_RECEIPT,
                sequence * PER_RECEIPT + PER_RECEIPT - 1);
    }

    /** All jobs of a receipt, the first print first. */
    public List<Job> of(long sequence) {
        return session.all(
                "SELECT * FROM print_job WHERE id BETWEEN ? AND ? ORDER BY id",
                this::job,
                sequence * PER_RECEIPT,
                sequence * PER_RECEIPT + PER_RECEIPT - 1);
    }

    /** Jobs of the newest thousand receipts, made since a moment, of which nothing was sent or that a crash cut off. */
    public List<Job> open(Instant since) {
        return session.all(
                """
                SELECT * FROM print_job
                WHERE id > (SELECT max(id) FROM print_job) - 1000 * 1000 AND state <> 'DONE' AND created_at >= ?
                ORDER BY id
                """,
                this::job,
                since.toEpochMilli());
    }

    /** A job as it is counted. */
    public record Printed(Instant at, int copy, PrintOutcome.Evidence evidence) {}

    /** Jobs made from a moment (inclusive) to another (exclusive), oldest first; no slip is opened. */
    public List<Printed> printed(Instant from, Instant to) {
        return session.all(
                "SELECT created_at, copy, evidence FROM print_job WHERE created_at >= ? AND created_at < ? ORDER BY id",
                row -> new Printed(
                        Instant.ofEpochMilli(row.getLong("created_at")),
                        row.getInt("copy"),
                        PrintOutcome.Evidence.valueOf(row.getString("evidence"))),
                from.toEpochMilli(),
                to.toEpochMilli());
    }

    /** Records how far a job is. */
    public void update(long id, int attempt, State state, PrintOutcome.Evidence evidence, @Nullable String detail) {
        session.run(
                "UPDATE print_job SET attempt = ?, state = ?, evidence = ?, detail = ? WHERE id = ?",
                attempt,
                state.name(),
                evidence.name(),
                detail,
                id);
    }

    /** Best of several evidence names, joined by commas. */
    static String best(@Nullable String joined) {
        if (joined == null) {
            return PrintOutcome.Evidence.NOT_SENT.name();
        }
        return Arrays.stream(joined.split(",", -1))
                .map(PrintOutcome.Evidence::valueOf)
                .max(Comparator.naturalOrder())
                .orElse(PrintOutcome.Evidence.NOT_SENT)
                .name();
    }

    private Job job(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Job(
                id,
                row.getLong("sequence"),
                row.getInt("copy"),
                row.getInt("attempt"),
                State.valueOf(row.getString("state")),
                PrintOutcome.Evidence.valueOf(row.getString("evidence")),
                row.getString("detail"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Packed.unpack(vault.open(SLIP, id, row.getBytes("slip"))));
    }
}
