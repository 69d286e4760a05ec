package vn.tiepnhan.reception.counter;

import java.util.Map;
import java.util.Optional;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.outbox.OutboxTable;
import vn.tiepnhan.reception.Cancelled;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Lines;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.store.office.AuditTable;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.DossierLine;

/**
 * Voids receipts. The receipt stays, marked; its number is never given again; a further version of its line, which names
 * the digest of the one before, tells the centre.
 */
public final class Voiding {
    private final Store store;
    private final Timekeeper time;
    private final Steps steps;

    public Voiding(Store store, Timekeeper time, Steps steps) {
        this.store = store;
        this.time = time;
        this.steps = steps;
    }

    /** @param receipt 12 characters without separators */
    public Cancelled cancel(String receipt, String officer, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a receipt is voided for a reason");
        }
        return store.write(tables -> {
            Optional<Listed> found = tables.receipts().find(receipt);
            if (found.isEmpty()) {
                return Cancelled.UNKNOWN;
            }
            if (found.get().voided() != null) {
                return Cancelled.ALREADY_VOID;
            }
            if (tables.erasures().find(found.get().entry().sequence()).isPresent()) {
                return Cancelled.ERASED;
            }
            if (tables.handOvers().done(found.get().entry().sequence()).isPresent()) {
                return Cancelled.HANDED_OVER;
            }
            record(tables, found.get().entry(), new Entry.Voided(officer, reason));
            steps.reached(Steps.Step.BEFORE_COMMIT);
            return Cancelled.DONE;
        });
    }

    private void record(Tables tables, Entry entry, Entry.Voided voided) {
        Lines.Line before = tables.lines().newest(entry.sequence());
        long sequence = tables.lines().nextSequence();
        String at = time.now().toString();
        AuditTable.Head head = tables.audit().head();
        byte[] line = next(before, sequence, head, new DossierLine.Voided(at, voided.officer(), voided.reason()))
                .bytes();
        String digest = Digest.of(line);
        long audit = tables.audit()
                .append(new AuditRecord(
                        at,
                        "VOIDED",
                        voided.officer(),
                        entry.receipt(),
                        Map.of("sequence", String.valueOf(sequence), "digest", digest)));
        Lines.Line version = new Lines.Line(
                sequence, entry.sequence(), entry.id(), before.version() + 1, digest, OutboxTable.State.QUEUED, line);
        tables.lines().add(version, time.instant());
        if (!tables.receipts().cancel(entry.sequence(), time.now(), audit, sequence, voided)) {
            throw new IllegalStateException("the receipt was voided inside its own transaction");
        }
    }

    private static DossierLine next(Lines.Line before, long sequence, AuditTable.Head head, DossierLine.Voided voided) {
        DossierLine line = DossierLine.read(before.line());
        return new DossierLine(
                line.wire(),
                line.id(),
                before.version() + 1,
                before.digest(),
                line.terminal(),
                sequence,
                line.receipt(),
                line.receivedAt(),
                line.profile(),
                line.profileVersion(),
                line.decision(),
                line.dossier(),
                line.presenter(),
                line.exception(),
                line.blobs(),
                new DossierLine.AuditHead(head.size(), head.root()),
                line.earlier(),
                voided,
                line.corrected());
    }
}
