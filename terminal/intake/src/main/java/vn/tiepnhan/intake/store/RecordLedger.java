package vn.tiepnhan.intake.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.wire.Answer;
import vn.tiepnhan.wire.Answer.Reason;
import vn.tiepnhan.wire.Answer.Status;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.DossierLine;
import vn.tiepnhan.wire.ReceiptPayload;
import vn.tiepnhan.wire.RecordLine;
import vn.tiepnhan.wire.SignedReceipt;
import vn.tiepnhan.wire.SigningKey;
import vn.tiepnhan.wire.Wire;
import vn.tiepnhan.wire.WireFormatException;

/**
 * Takes record lines in, as the {@link Ledger} takes dossiers: each once, numbered and signed for; a batch is one
 * transaction. Shares the ledger's connection, and its lock.
 */
public final class RecordLedger {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int MAX_NAME = 64;

    private final Connection connection;
    private final Object writing;
    private final RecordTable table;
    private final BlobFolder blobs;
    private final SigningKey key;
    private final Clock clock;

    /** @param writing whoever writes over this connection holds it */
    public RecordLedger(Connection connection, Object writing, BlobFolder blobs, SigningKey key, Clock clock) {
        this.connection = connection;
        this.writing = writing;
        this.table = new RecordTable(connection);
        this.blobs = blobs;
        this.key = key;
        this.clock = clock;
    }

    /**
     * One answer a line, in the same order.
     *
     * @throws SQLException if nothing of the batch was stored; it may come again
     */
    public List<Answer> take(List<byte[]> lines) throws SQLException, IOException {
        synchronized (writing) {
            return Transaction.run(connection, () -> {
                List<Answer> answers = new ArrayList<>();
                for (byte[] line : lines) {
                    answers.add(take(line));
                }
                return answers;
            });
        }
    }

    private Answer take(byte[] bytes) throws SQLException, IOException {
        RecordLine line;
        try {
            line = RecordLine.read(bytes);
        } catch (WireFormatException | IllegalArgumentException unreadable) {
            return new Answer(null, 0, Status.REJECTED, null, Reasons.notARecord());
        }
        Reason wrong = wrong(line);
        if (wrong != null) {
            return no(line, Status.REJECTED, wrong);
        }
        String digest = Digest.of(bytes);
        Optional<RecordTable.Stored> stored = table.find(line.id());
        if (stored.isPresent()) {
            return stored.get().digest().equals(digest)
                    ? confirmed(line, stored.get().receipt())
                    : no(line, Status.CONFLICT, Reasons.conflict(stored.get().digest()));
        }
        if (table.find(line.terminal(), line.sequence()).isPresent()) {
            return no(line, Status.REJECTED, Reasons.sequenceTaken());
        }
        List<String> missing = new ArrayList<>();
        for (DossierLine.Blob blob : line.blobs()) {
            if (blobs.sizeOf(blob.sha256()).isEmpty()) {
                missing.add(blob.sha256());
            }
        }
        return missing.isEmpty()
                ? confirmed(line, store(line, bytes, digest))
                : no(line, Status.MISSING_BLOBS, Reasons.missingBlobs(missing));
    }

    private static @Nullable Reason wrong(RecordLine line) {
        if (line.wire() != Wire.VERSION) {
            return Reasons.otherWire();
        }
        if (line.id() == null || !UUID.matcher(line.id()).matches()) {
            return Reasons.field("id");
        }
        boolean named = Stream.of(line.kind(), line.terminal()).allMatch(RecordLedger::isName);
        if (!named
                || line.unit() == null
                || line.recordedAt() == null
                || !isName(line.recordedAt().wall())) {
            return Reasons.field(named ? "recordedAt" : "terminal");
        }
        boolean told = !line.kind().equals(RecordLine.HAND_OVER) || line.handOver() != null;
        boolean said = !line.kind().equals(RecordLine.PROBLEM) || line.problem() != null;
        return told && said ? null : Reasons.field(told ? "problem" : "handOver");
    }

    private static boolean isName(@Nullable String text) {
        return Objects.nonNull(text)
                && !text.isBlank()
                && text.length() <= MAX_NAME
                && text.chars().noneMatch(Character::isISOControl);
    }

    private SignedReceipt store(RecordLine line, byte[] bytes, String digest) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long sequence = table.nextCentreSequence();
        ReceiptPayload payload = new ReceiptPayload(
                line.terminal(),
                line.sequence(),
                line.id(),
                line.version(),
                digest,
                "R%08d".formatted(sequence),
                sequence,
                now.toString());
        SignedReceipt receipt = key.sign(payload);
        table.insert(line, bytes, payload, receipt);
        return receipt;
    }

    private static Answer confirmed(RecordLine line, SignedReceipt receipt) {
        return new Answer(line.id(), line.version(), Status.CONFIRMED, receipt, null);
    }

    private static Answer no(RecordLine line, Status status, Reason reason) {
        return new Answer(line.id(), line.version(), status, null, reason);
    }
}
