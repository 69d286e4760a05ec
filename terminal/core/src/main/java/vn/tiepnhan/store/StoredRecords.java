package vn.tiepnhan.store;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.outbox.OutboxRow;
import vn.tiepnhan.outbox.OutboxTable;
import vn.tiepnhan.outbox.VerifiedReceipt;
import vn.tiepnhan.store.dossier.Lines;
import vn.tiepnhan.store.dossier.Records;
import vn.tiepnhan.store.sql.Settings;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.DossierLine;
import vn.tiepnhan.wire.RecordLine;

/** The outbox of records over the store's one writer; every method is a transaction of its own. */
final class StoredRecords implements OutboxTable {
    private final Store store;

    StoredRecords(Store store) {
        this.store = store;
    }

    @Override
    public List<OutboxRow> waiting(long afterSequence, int limit) {
        return store.read(tables -> {
            if (tables.settings().get(Store.TRAINING).isPresent()) {
                return List.<OutboxRow>of();
            }
            String terminal = tables.settings().get(Settings.TERMINAL).orElseThrow();
            return tables.records().waiting(afterSequence, limit).stream()
                    .map(row -> outboxRow(terminal, row))
                    .toList();
        });
    }

    /** A line that cannot be read names no blobs: the delivery puts it aside by its digest. */
    private static OutboxRow outboxRow(String terminal, Records.Row row) {
        List<DossierLine.Blob> blobs = Digest.of(row.line()).equals(row.digest())
                ? RecordLine.read(row.line()).blobs()
                : List.of();
        return new OutboxRow(terminal, row.sequence(), row.id(), 1, row.digest(), row.line(), blobs);
    }

    @Override
    public byte[] blob(String sha256) throws IOException {
        try (InputStream in = store.blobFiles().open(sha256)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void markSent(List<OutboxRow> rows, Instant at) {
        store.write(tables -> {
            rows.forEach(row -> tables.records().move(row.sequence(), State.QUEUED, State.SENT));
            return rows.size();
        });
    }

    @Override
    public void markQueued(OutboxRow row) {
        store.write(tables -> {
            tables.records().move(row.sequence(), State.SENT, State.QUEUED);
            return row;
        });
    }

    @Override
    public void markConfirmed(OutboxRow row, VerifiedReceipt receipt, Instant at) {
        settle(row, State.CONFIRMED, "", new Lines.Answer(receipt.signed(), null), at);
    }

    @Override
    public void markRejected(OutboxRow row, String code, Wording reason, Instant at) {
        settle(row, State.REJECTED, code, new Lines.Answer(null, reason), at);
    }

    @Override
    public void markQuarantined(OutboxRow row, String code, Wording task, Instant at) {
        settle(row, State.QUARANTINED, code, new Lines.Answer(null, task), at);
    }

    @Override
    public int addFailure(OutboxRow row, String code, Wording what, Instant at) {
        return store.write(tables -> tables.records().addFailure(row.sequence(), code, new Lines.Answer(null, what)));
    }

    @Override
    public Counts counts() {
        return store.read(tables -> tables.records().counts());
    }

    private void settle(OutboxRow row, State state, String code, Lines.Answer answer, Instant at) {
        store.write(tables -> {
            tables.records().settle(row.sequence(), state, code.isEmpty() ? null : code, answer, at);
            return row;
        });
    }
}
