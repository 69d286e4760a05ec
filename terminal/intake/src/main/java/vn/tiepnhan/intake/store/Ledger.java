package vn.tiepnhan.intake.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.tiepnhan.wire.Answer;
import vn.tiepnhan.wire.Answer.Reason;
import vn.tiepnhan.wire.Answer.Status;
import vn.tiepnhan.wire.DossierLine.Blob;
import vn.tiepnhan.wire.ReceiptPayload;
import vn.tiepnhan.wire.SignedReceipt;
import vn.tiepnhan.wire.SigningKey;

/**
 * Takes lines in: stores each once, numbers it, signs for it. A batch is one transaction, and nobody hears of it before
 * its commit is durable. One writer at a time; any thread may call.
 */
public final class Ledger {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Connection connection;
    private final DossierTable table;
    private final BlobFolder blobs;
    private final SigningKey key;
    private final String defaultOffice;
    private final Clock clock;

    public Ledger(Connection connection, BlobFolder blobs, SigningKey key, String defaultOffice, Clock clock) {
        this.connection = connection;
        this.table = new DossierTable(connection);
        this.blobs = blobs;
        this.key = key;
        this.defaultOffice = defaultOffice;
        this.clock = clock;
    }

    /**
     * One answer a line, in the same order.
     *
     * @throws SQLException if nothing of the batch was stored; it may come again
     * @throws IOException the same, because the blobs could not be looked at
     */
    public List<Answer> take(List<byte[]> lines) throws SQLException, IOException {
        List<LineCheck.Outcome> checked = lines.stream().map(LineCheck::check).toList();
        synchronized (this) {
            return Transaction.run(connection, () -> {
                List<Answer> answers = new ArrayList<>();
                for (LineCheck.Outcome outcome : checked) {
                    CheckedLine line = outcome.line();
                    answers.add(line == null ? refused(outcome) : take(line));
                }
                return answers;
            });
        }
    }

    private static Answer refused(LineCheck.Outcome outcome) {
        Answer refusal = outcome.refusal();
        if (refusal == null) {
            throw new IllegalStateException("neither line nor refusal");
        }
        return refusal;
    }

    private Answer take(CheckedLine line) throws SQLException, IOException {
        Optional<DossierTable.Stored> stored = table.find(line.id(), line.version());
        if (stored.isPresent()) {
            return stored.get().digest().equals(line.digest())
                    ? confirmed(line, stored.get().receipt())
                    : no(line, Status.CONFLICT, Reasons.conflict(stored.get().digest()));
        }
        Optional<Reason> contradiction = contradiction(line);
        if (contradiction.isPresent()) {
            return no(line, Status.REJECTED, contradiction.get());
        }
        List<String> missing = new ArrayList<>();
        for (Blob blob : line.blobs()) {
            OptionalLong size = blobs.sizeOf(blob.sha256());
            if (size.isEmpty()) {
                missing.add(blob.sha256());
            } else if (size.getAsLong() != blob.bytes()) {
                return no(line, Status.REJECTED, Reasons.blobSize(blob.sha256()));
            }
        }
        return missing.isEmpty()
                ? confirmed(line, store(line))
                : no(line, Status.MISSING_BLOBS, Reasons.missingBlobs(missing));
    }

    private Optional<Reason> contradiction(CheckedLine line) throws SQLException {
        if (table.ownerOf(line.terminal(), line.sequence())
                .filter(id -> !id.equals(line.id()))
                .isPresent()) {
            return Optional.of(Reasons.sequenceTaken());
        }
        if (table.terminalOf(line.id())
                .filter(terminal -> !terminal.equals(line.terminal()))
                .isPresent()) {
            return Optional.of(Reasons.otherTerminal());
        }
        return table.find(line.id(), line.version() - 1)
                .filter(before -> !before.digest().equals(line.previous()))
                .map(before -> Reasons.previousDiffers());
    }

    private SignedReceipt store(CheckedLine line) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<String> known = table.numberOf(line.id());
        String number = known.isPresent()
                ? known.get()
                : table.assignNumber(
                        line.id(),
                        line.terminal(),
                        line.office() == null ? defaultOffice : line.office(),
                        now.atZone(HERE).getYear());
        ReceiptPayload payload = new ReceiptPayload(
                line.terminal(),
                line.sequence(),
                line.id(),
                line.version(),
                line.digest(),
                number,
                table.nextCentreSequence(),
                now.toString());
        SignedReceipt receipt = key.sign(payload);
        table.insert(line, payload, receipt);
        return receipt;
    }

    private static Answer confirmed(CheckedLine line, SignedReceipt receipt) {
        return new Answer(line.id(), line.version(), Status.CONFIRMED, receipt, null);
    }

    private static Answer no(CheckedLine line, Status status, Reason reason) {
        return new Answer(line.id(), line.version(), status, null, reason);
    }
}
