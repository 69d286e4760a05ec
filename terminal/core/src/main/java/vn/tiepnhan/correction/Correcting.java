package vn.tiepnhan.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.number.Checked;
import vn.tiepnhan.dossier.number.NumberChecks;
import vn.tiepnhan.dossier.number.NumberKind;
import vn.tiepnhan.outbox.OutboxTable;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.spool.SlipJson;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Corrections;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Lines;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.store.dossier.PrintJobs;
import vn.tiepnhan.store.office.AuditTable;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.DossierLine;

/**
 * Corrects receipts. The number stays, no version of the line goes; a further one that names the digest of the one before
 * tells the centre. Line, log, receipt and the new slip are one transaction.
 */
public final class Correcting {
    private final Store store;
    private final Timekeeper time;
    private final Steps steps;
    private final NumberChecks checks;

    public Correcting(Store store, Timekeeper time, Steps steps) {
        this.store = store;
        this.time = time;
        this.steps = steps;
        this.checks = new NumberChecks(time.clock());
    }

    /** @param receipt 12 characters without separators */
    public Corrected correct(String receipt, Wanted wanted, String officer, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a receipt is corrected for a reason");
        }
        Optional<Problem> wrong = wrong(wanted);
        if (wrong.isPresent()) {
            return new Corrected.Refused(wrong.get());
        }
        return store.write(tables -> {
            Optional<Listed> found = tables.receipts().find(receipt);
            if (found.isEmpty()) {
                return new Corrected.Unknown();
            }
            Entry entry = found.get().entry();
            Correction correction = Correction.of(entry, wanted);
            Problem hindrance = hindrance(tables, found.get(), correction);
            if (hindrance != null) {
                return new Corrected.Refused(hindrance);
            }
            Corrected done = record(tables, entry, correction, officer, reason);
            steps.reached(Steps.Step.BEFORE_COMMIT);
            return done;
        });
    }

    /** Numbers are checked as typed ones are; nothing is corrected to nothing. */
    private Optional<Problem> wrong(Wanted wanted) {
        boolean empty = Stream.of(
                        wanted.unit(), wanted.mst(), wanted.unitName(), wanted.presenter(), wanted.description())
                .filter(Objects::nonNull)
                .anyMatch(String::isBlank);
        if (empty) {
            return Optional.of(Refusals.EMPTY);
        }
        List<Problem> problems = new ArrayList<>(impossible(NumberKind.DON_VI, wanted.unit()));
        problems.addAll(impossible(NumberKind.MST, wanted.mst()));
        return problems.stream().findFirst();
    }

    private List<Problem> impossible(NumberKind kind, @Nullable String value) {
        if (value == null) {
            return List.of();
        }
        Checked checked = checks.check(kind, value.strip());
        return checked.valid() ? List.of() : checked.problems();
    }

    private static @Nullable Problem hindrance(Tables tables, Listed listed, Correction correction) {
        Entry entry = listed.entry();
        if (listed.voided() != null) {
            return Refusals.VOID;
        }
        if (tables.erasures().find(entry.sequence()).isPresent()) {
            return Refusals.ERASED;
        }
        if (correction.touches("description") && entry.details().incident().isEmpty()) {
            return Refusals.NO_INCIDENT;
        }
        if (correction.touches("unit") && approved(tables, entry)) {
            return Refusals.APPROVED;
        }
        return correction.changes().isEmpty() ? Refusals.NOTHING : null;
    }

    private static boolean approved(Tables tables, Entry entry) {
        return tables.approvals().all().stream()
                .anyMatch(row -> row.decided() != null && row.decided().receipt() == entry.sequence());
    }

    private Corrected record(Tables tables, Entry entry, Correction correction, String officer, String reason) {
        Lines.Line before = tables.lines().newest(entry.sequence());
        long sequence = tables.lines().nextSequence();
        String at = time.now().toString();
        List<String> fields =
                correction.changes().stream().map(Corrections.Change::field).toList();
        byte[] line = next(tables, before, sequence, correction, new DossierLine.Corrected(at, officer, reason, fields))
                .bytes();
        String digest = Digest.of(line);
        int version = before.version() + 1;
        long audit = tables.audit()
                .append(new AuditRecord(
                        at,
                        "CORRECTED",
                        officer,
                        entry.receipt(),
                        Map.of(
                                "sequence", String.valueOf(sequence),
                                "digest", digest,
                                "previous", before.digest(),
                                "fields", String.join(" ", fields))));
        tables.lines()
                .add(
                        new Lines.Line(
                                sequence,
                                entry.sequence(),
                                entry.id(),
                                version,
                                digest,
                                OutboxTable.State.QUEUED,
                                line),
                        time.instant());
        tables.corrections()
                .add(new Corrections.Correction(
                        entry.sequence(),
                        version,
                        sequence,
                        at,
                        audit,
                        new Corrections.Details(officer, reason, correction.changes())));
        tables.receipts().correct(entry.sequence(), correction.unit(), correction.mst(), correction.details());
        slip(tables, entry, correction, version - 1);
        return new Corrected.Done(version, sequence, digest, before.digest(), correction.changes());
    }

    private static DossierLine next(
            Tables tables, Lines.Line before, long sequence, Correction correction, DossierLine.Corrected corrected) {
        DossierLine line = DossierLine.read(before.line());
        AuditTable.Head head = tables.audit().head();
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
                correction.content(line.dossier()),
                new DossierLine.Presenter(correction.details().presenter()),
                correction.special(line.exception()),
                line.blobs(),
                new DossierLine.AuditHead(head.size(), head.root()),
                line.earlier(),
                null,
                corrected);
    }

    /** A slip that never left is not offered any more; the new one is another job. */
    private void slip(Tables tables, Entry entry, Correction correction, int n) {
        PrintJobs.Job newest = tables.printJobs().newest(entry.sequence()).orElseThrow();
        if (newest.state() == PrintJobs.State.READY) {
            tables.printJobs()
                    .update(
                            newest.id(),
                            newest.attempt(),
                            PrintJobs.State.DONE,
                            PrintOutcome.Evidence.NOT_SENT,
                            "CORRECTED");
        }
        byte[] slip = SlipJson.write(CorrectedSlip.of(SlipJson.read(newest.slip()), correction, n));
        tables.printJobs().add(entry.sequence(), newest.copy() + 1, time.instant(), slip);
    }
}
