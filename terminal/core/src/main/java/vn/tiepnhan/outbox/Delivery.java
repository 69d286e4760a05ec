package vn.tiepnhan.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.outbox.centre.CentreAddress;
import vn.tiepnhan.outbox.centre.SyncException;
import vn.tiepnhan.outbox.centre.TrustedKeys;
import vn.tiepnhan.wire.Answer;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.VerificationKey;
import vn.tiepnhan.wire.Wire;

/**
 * Brings what waits in the outbox to the centre, blobs first, and believes only receipts it has verified. Every answer
 * and every silence leaves each row where the next pass can go on; a row that cannot go never keeps the others. One pass
 * at a time.
 */
public final class Delivery {
    private static final int BATCH = 100;
    private static final int BATCH_BYTES = 4 << 20;

    private final OutboxTable dossiers;
    private final @Nullable OutboxTable records;
    private final CentreClient centre;
    private final TrustedKeys keys;
    private final Clock clock;
    private final Runnable first;
    private final BiConsumer<OutboxRow, VerifiedReceipt> witness;

    private Delivery(
            OutboxTable dossiers,
            @Nullable OutboxTable records,
            CentreClient centre,
            TrustedKeys keys,
            Clock clock,
            Runnable first,
            BiConsumer<OutboxRow, VerifiedReceipt> witness) {
        this.dossiers = dossiers;
        this.records = records;
        this.centre = centre;
        this.keys = keys;
        this.clock = clock;
        this.first = first;
        this.witness = witness;
    }

    /**
     * @param pins folder of the keys pinned so far
     * @param given the centre's key as handed to this terminal
     * @param token bearer token, never logged
     * @param tls trust anchors, and client certificates once there are any; a renewed one needs a new Delivery
     * @param patience longest wait for one answer
     * @throws IOException if the pinned keys cannot be read
     */
    public static Delivery to(
            CentreAddress address,
            VerificationKey given,
            String token,
            SSLContext tls,
            Duration patience,
            Path pins,
            OutboxTable table,
            Clock clock)
            throws IOException {
        CentreClient centre = new CentreClient(address, token, tls, patience);
        return new Delivery(table, null, centre, TrustedKeys.open(pins, given), clock, () -> {}, (row, receipt) -> {});
    }

    /** The same delivery, which also brings what waits in {@code table}: hand-overs and problems, after the dossiers. */
    public Delivery withRecords(OutboxTable table) {
        return new Delivery(dossiers, table, centre, keys, clock, first, witness);
    }

    /** The same delivery, each pass of which begins with {@code work}, on its thread; that must not throw. */
    public Delivery first(Runnable work) {
        return new Delivery(dossiers, records, centre, keys, clock, work, witness);
    }

    /** The same delivery, which shows each verified receipt of a dossier to {@code told}, on its thread; that must not throw. */
    public Delivery witnessed(BiConsumer<OutboxRow, VerifiedReceipt> told) {
        return new Delivery(dossiers, records, centre, keys, clock, first, told);
    }

    /**
     * One pass over everything that waits.
     *
     * @throws SyncException if the key this was given is not the pinned one, nor vouched for by it
     * @throws IOException if keys cannot be kept
     */
    public DeliveryReport run() throws IOException {
        first.run();
        DeliveryReport report = run(dossiers, CentreClient.DOSSIERS, witness);
        OutboxTable others = records;
        return others == null || !report.wentThrough()
                ? report
                : report.and(run(others, CentreClient.RECORDS, (row, receipt) -> {}));
    }

    private DeliveryReport run(OutboxTable table, String path, BiConsumer<OutboxRow, VerifiedReceipt> told)
            throws IOException {
        Settlement settlement = new Settlement(table, keys, centre, clock, told);
        try {
            requireTrustInTheGivenKey();
            Stream stream = new Stream(table, path, new BlobUpload(table, centre), settlement);
            long after = 0;
            for (List<OutboxRow> rows = table.waiting(0, BATCH); !rows.isEmpty(); rows = table.waiting(after, BATCH)) {
                for (List<OutboxRow> batch : bySize(prepared(rows, stream))) {
                    deliver(batch, stream);
                }
                after = rows.get(rows.size() - 1).sequence();
            }
            return settlement.report(null, null);
        } catch (CentreTrouble trouble) {
            return settlement.report(
                    new Problem(trouble.kind().name(), trouble.wording()),
                    trouble.retryAfter().orElse(null));
        }
    }

    /** One table and the path its lines go to. */
    private record Stream(OutboxTable table, String path, BlobUpload upload, Settlement settlement) {}

    private void requireTrustInTheGivenKey() throws CentreTrouble, IOException {
        if (!keys.trustsTheGivenKey()) {
            keys.learn(centre.keys());
        }
        if (!keys.trustsTheGivenKey()) {
            throw new SyncException(
                    "OTHER_KEY",
                    "Khóa trung tâm được đưa ra không phải khóa máy này đã ghim và không được khóa đã ghim bảo đảm. Hãy kiểm"
                            + " tra --centre-key, hoặc liên hệ trung tâm.",
                    "The centre key given is not the one this terminal pinned, nor vouched for by it. Check --centre-key, or"
                            + " ask the centre.");
        }
    }

    /** Rows whose own copy is sound and whose blobs are at the centre. */
    private static List<OutboxRow> prepared(List<OutboxRow> rows, Stream stream) throws CentreTrouble {
        Settlement settlement = stream.settlement();
        List<OutboxRow> ready = new ArrayList<>();
        for (OutboxRow row : rows) {
            if (!Digest.of(row.line()).equals(row.digest())) {
                settlement.quarantine(row, "DAMAGED", Tasks.damagedHere());
            } else if (row.line().length >= Wire.MAX_INFLATED_BYTES) {
                settlement.quarantine(row, "TOO_BIG", Tasks.tooBig());
            } else if (bring(row, stream)) {
                ready.add(row);
            }
        }
        return ready;
    }

    private static boolean bring(OutboxRow row, Stream stream) throws CentreTrouble {
        try {
            stream.upload().bring(row);
            return true;
        } catch (BlobUpload.Stuck stuck) {
            if (stuck.isLocal()) {
                stream.settlement().quarantine(row, "DAMAGED", Tasks.damagedHere());
            } else {
                stream.settlement().failed(row, "BLOB_NOT_TAKEN", Tasks.notTaken());
            }
            return false;
        }
    }

    private static List<List<OutboxRow>> bySize(List<OutboxRow> rows) {
        List<List<OutboxRow>> batches = new ArrayList<>();
        List<OutboxRow> batch = new ArrayList<>();
        long bytes = 0;
        for (OutboxRow row : rows) {
            if (!batch.isEmpty() && bytes + row.line().length > BATCH_BYTES) {
                batches.add(batch);
                batch = new ArrayList<>();
                bytes = 0;
            }
            batch.add(row);
            bytes += row.line().length + 1;
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

    private void deliver(List<OutboxRow> batch, Stream stream) throws CentreTrouble, IOException {
        stream.table().markSent(batch, clock.instant());
        List<Answer> answers;
        try {
            answers = centre.deliver(stream.path(), batch);
        } catch (CentreTrouble trouble) {
            if (trouble.kind() != CentreTrouble.Kind.NOT_TAKEN) {
                throw trouble;
            }
            notTaken(batch, trouble.wording(), stream);
            return;
        }
        for (int i = 0; i < batch.size(); i++) {
            if (answers.get(i).status() == Answer.Status.MISSING_BLOBS) {
                onceMore(batch.get(i), stream);
            } else {
                stream.settlement().settle(batch.get(i), answers.get(i));
            }
        }
    }

    /** One row may have spoilt the whole request: find it by sending each alone. */
    private void notTaken(List<OutboxRow> batch, Wording said, Stream stream) throws CentreTrouble, IOException {
        if (batch.size() == 1) {
            stream.settlement().failed(batch.get(0), "NOT_TAKEN", said);
            return;
        }
        for (OutboxRow row : batch) {
            deliver(List.of(row), stream);
        }
    }

    private void onceMore(OutboxRow row, Stream stream) throws CentreTrouble, IOException {
        stream.upload().forget(row);
        if (bring(row, stream)) {
            List<Answer> answers = centre.deliver(stream.path(), List.of(row));
            stream.settlement().settle(row, answers.get(0));
        }
    }
}
