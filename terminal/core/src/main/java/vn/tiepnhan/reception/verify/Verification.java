package vn.tiepnhan.reception.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tiepnhan.audit.Checkpoint;
import vn.tiepnhan.audit.LogKey;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.office.AuditTable;
import vn.tiepnhan.verification.CopyRows;
import vn.tiepnhan.verification.LogAgainstRows;
import vn.tiepnhan.verification.Progress;
import vn.tiepnhan.verification.RecordRows;
import vn.tiepnhan.verification.SealedRows;

/** Goes through all that a terminal holds and recomputes what can be recomputed. Reads only. */
public final class Verification {
    private final Store store;

    private final List<String> kept;

    public Verification(Store store) {
        this(store, List.of());
    }

    /** @param kept signed heads of the log that were kept elsewhere */
    public Verification(Store store, List<String> kept) {
        this.store = store;
        this.kept = List.copyOf(kept);
    }

    /** @param detail what was found, or what is wrong and where */
    public record Check(String name, boolean ok, Wording detail) {}

    public List<Check> run() {
        return run(Progress.UNWATCHED);
    }

    /** @param progress told of the log and of the receipts, which take the time */
    public List<Check> run(Progress progress) {
        progress.at(Progress.Part.FILE, 0, this.store.bytes());
        Check store = check("store", this.store::damage);
        Check sequence = check("sequence", () -> this.store.read(Verification::sequence));
        Check audit = check("audit", () -> this.store.read(tables -> audit(tables, progress)));
        Check checkpoints = check("checkpoints", () -> this.store.read(this::checkpoints));
        Check log = check("rows", () -> new LogAgainstRows(this.store, progress).firstFault());
        Map<String, Wording> faults = new ReceiptChecks(this.store, progress).faults();
        return List.of(
                store,
                sequence,
                audit,
                checkpoints,
                found("receipts", faults),
                log.ok() ? found("rows", faults) : log,
                check("records", () -> this.store.read(RecordRows::firstFault)),
                found("lines", faults),
                check("approvals", () -> this.store.read(ApprovalCheck::firstFault)),
                check(
                        "access",
                        () -> this.store.read(
                                tables -> tables.access().firstFault().map(Verification::entry))),
                found("centre", faults),
                found("blobs", faults),
                check("copies", () -> Optional.ofNullable(faults.get("copies"))
                        .or(() -> this.store.read(CopyRows::firstLoose))),
                check("seals", () -> this.store.read(SealedRows::firstFault)));
    }

    private static Check found(String name, Map<String, Wording> faults) {
        return check(name, () -> Optional.ofNullable(faults.get(name)));
    }

    private static Check check(String name, Supplier<Optional<Wording>> work) {
        Optional<Wording> wrong = Faults.of(work);
        return new Check(name, wrong.isEmpty(), wrong.orElse(new Wording("đúng", "ok")));
    }

    private static Optional<Wording> sequence(Tables tables) {
        long gap = tables.lines().firstGap();
        if (gap != 0) {
            return Optional.of(new Wording(
                    "thiếu số " + gap + " trong dãy số thứ tự", "number " + gap + " is missing from the sequence"));
        }
        long bare = tables.marks().withoutLine();
        if (bare != 0) {
            return Optional.of(new Wording(
                    "thiếu dòng hồ sơ của phiếu thứ " + bare, "the line of receipt number " + bare + " is missing"));
        }
        long forgotten = tables.marks().forgottenLine();
        return forgotten == 0
                ? Optional.empty()
                : Optional.of(new Wording(
                        "dòng " + forgotten + " còn chờ gửi nhưng bị ghi là đã xong",
                        "line " + forgotten + " waits, but is marked as settled"));
    }

    private static Optional<Wording> audit(Tables tables, Progress progress) {
        long all = tables.audit().head().size();
        return tables.audit()
                .firstFault(done -> progress.at(Progress.Part.CHAIN, done, all))
                .map(Verification::entry);
    }

    private static Wording entry(AuditTable.Fault fault) {
        String what =
                switch (fault.what()) {
                    case MISSING -> "bị mất";
                    case RECORD -> "nội dung đã bị sửa";
                    case HASH -> "mã băm đã bị sửa";
                };
        return new Wording(
                "mục " + fault.n() + ": " + what,
                "entry " + fault.n() + ": " + fault.what().said());
    }

    /** Heads that were signed, here and elsewhere: the log must still hold what it held then. */
    private Optional<Wording> checkpoints(Tables tables) {
        LogKey key = tables.auditCheckpoints().key();
        List<String> notes = new ArrayList<>(kept);
        tables.auditCheckpoints().all().forEach(one -> notes.add(one.note()));
        for (String note : notes) {
            Optional<Checkpoint> head = Checkpoint.verified(note, key);
            if (head.isEmpty()) {
                return Optional.of(new Wording(
                        "nhật ký của máy này không ký mốc: "
                                + note.lines().limit(2).toList(),
                        "the log of this terminal did not sign: "
                                + note.lines().limit(2).toList()));
            }
            if (!tables.audit()
                    .rootAt(head.get().size())
                    .equals(Optional.of(head.get().root()))) {
                return Optional.of(new Wording(
                        "nhật ký không còn là nhật ký đã ký ở mục " + head.get().size(),
                        "the log is not the one that was signed at entry "
                                + head.get().size()));
            }
        }
        return Optional.empty();
    }
}
