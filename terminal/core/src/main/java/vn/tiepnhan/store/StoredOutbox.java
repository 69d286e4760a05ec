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
import vn.tiepnhan.store.sql.Settings;
import vn.tiepnhan.wire.DossierLine;

/** The outbox over the store's one writer; every method is a transaction of its own. */
final class StoredOutbox implements OutboxTable {
    private final Store store;

    StoredOutbox(Store store) {
        this.store = store;
    }

    @Override
    public List<OutboxRow> waiting(long afterSequence, int limit) {
        return store.read(tables -> tables.settings().get(Store.TRAINING).isPresent()
                ? List.of()
                : tables.lines().waiting(afterSequence, limit).stream()
                        .map(line -> row(tables, line))
                        .toList());
    }

    private static OutboxRow row(Tables tables, Lines.Line line) {
        List<DossierLine.Blob> blobs = tables.blobs().of(line.receipt()).stream()
                .map(blob -> new DossierLine.Blob(blob.sha256(), blob.bytes(), blob.mediaType(), blob.role()))
                .toList();
        String terminal = tables.settings().get(Settings.TERMINAL).orElseThrow();
        return new OutboxRow(terminal, line.sequence(), line.id(), line.version(), line.digest(), line.line(), blobs);
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
            rows.forEach(row -> tables.lines().move(row.sequence(), State.QUEUED, State.SENT));
            return rows.size();
        });
    }

    @Override
    public void markQueued(OutboxRow row) {
        store.write(tables -> {
            tables.lines().move(row.sequence(), State.SENT, State.QUEUED);
            return row;
        });
    }

    @Override
    public void markConfirmed(OutboxRow row, VerifiedReceipt receipt, Instant at) {
        settle(row, State.CONFIRMED, receipt.payload().number(), "", new Lines.Answer(receipt.signed(), null), at);
    }

    @Override
    public void markRejected(OutboxRow row, String code, Wording reason, Instant at) {
        settle(row, State.REJECTED, "", code, new Lines.Answer(null, reason), at);
    }

    @Override
    public void markQuarantined(OutboxRow row, String code, Wording task, Instant at) {
        settle(row, State.QUARANTINED, "", code, new Lines.Answer(null, task), at);
    }

    @Override
    public int addFailure(OutboxRow row, String code, Wording what, Instant at) {
        return store.write(tables -> tables.lines().addFailure(row.sequence(), code, new Lines.Answer(null, what)));
    }

    @Override
    public Counts counts() {
        return store.read(tables -> tables.lines().counts());
    }

    private void settle(OutboxRow row, State state, String number, String code, Lines.Answer answer, Instant at) {
        store.write(tables -> {
            tables.lines()
                    .settle(
                            row.sequence(),
                            state,
                            number.isEmpty() ? null : number,
                            code.isEmpty() ? null : code,
                            answer,
                            at);
            return row;
        });
    }
}
