package vn.tiepnhan.reception.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.audit.Checkpoint;
import vn.tiepnhan.audit.LogKey;
import vn.tiepnhan.outbox.OutboxTable;
import vn.tiepnhan.outbox.centre.PinnedKeys;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Blobs;
import vn.tiepnhan.store.dossier.Corrections;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Lines;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.store.vault.BrokenSealException;
import vn.tiepnhan.verification.CopyRows;
import vn.tiepnhan.verification.LogAgainstRows;
import vn.tiepnhan.verification.ReceiptRows;
import vn.tiepnhan.verification.RecordRows;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.DossierLine;
import vn.tiepnhan.wire.ReceiptPayload;
import vn.tiepnhan.wire.SignedReceipt;
import vn.tiepnhan.wire.WireFormatException;

/** Goes through all that a terminal holds and recomputes what can be recomputed. Reads only. */
public final class Verification {
    private static final int PAGE = 200;

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
    public record Check(String name, boolean ok, String detail) {}

    public List<Check> run() {
        return List.of(
                check("store", store::damage),
                check("sequence", () -> store.read(Verification::sequence)),
                check("audit", () -> store.read(Verification::audit)),
                check("checkpoints", () -> store.read(this::checkpoints)),
                check("receipts", () -> each(Verification::receipts)),
                check("rows", () -> new LogAgainstRows(store).firstFault().or(() -> each(ReceiptRows::fault))),
                check("records", () -> store.read(RecordRows::firstFault)),
                check("lines", () -> each(Verification::lines)),
                check("approvals", () -> store.read(ApprovalCheck::firstFault)),
                check("access", () -> store.read(tables -> tables.access().firstFault())),
                check("centre", this::centre),
                check("blobs", () -> each(this::blobs)),
                check("copies", () -> each((tables, receipt) -> CopyRows.fault(store, tables, receipt))));
    }

    /** A check answers what is wrong, or nothing. What cannot even be read is wrong too. */
    private static Check check(String name, Supplier<Optional<String>> work) {
        try {
            Optional<String> wrong = work.get();
            return new Check(name, wrong.isEmpty(), wrong.orElse("ok"));
        } catch (BrokenSealException changed) {
            return new Check(name, false, String.valueOf(changed.getMessage()));
        } catch (StoreException unreadable) {
            return new Check(name, false, unreadable.problem().wording().vi());
        } catch (IllegalStateException | IllegalArgumentException | WireFormatException broken) {
            return new Check(name, false, String.valueOf(broken.getMessage()));
        }
    }

    private static Optional<String> sequence(Tables tables) {
        long gap = tables.lines().firstGap();
        if (gap != 0) {
            return Optional.of("number " + gap + " is missing from the sequence");
        }
        long bare = tables.marks().withoutLine();
        if (bare != 0) {
            return Optional.of("the line of receipt number " + bare + " is missing");
        }
        long forgotten = tables.marks().forgottenLine();
        return forgotten == 0
                ? Optional.empty()
                : Optional.of("line " + forgotten + " waits, but is marked as settled");
    }

    private static Optional<String> audit(Tables tables) {
        return tables.audit().firstFault().map(fault -> "entry " + fault.n() + ": " + fault.what());
    }

    /** Heads that were signed, here and elsewhere: the log must still hold what it held then. */
    private Optional<String> checkpoints(Tables tables) {
        LogKey key = tables.auditCheckpoints().key();
        List<String> notes = new ArrayList<>(kept);
        tables.auditCheckpoints().all().forEach(one -> notes.add(one.note()));
        for (String note : notes) {
            Optional<Checkpoint> head = Checkpoint.verified(note, key);
            if (head.isEmpty()) {
                return Optional.of("the log of this terminal did not sign: "
                        + note.lines().limit(2).toList());
            }
            if (!tables.audit()
                    .rootAt(head.get().size())
                    .equals(Optional.of(head.get().root()))) {
                return Optional.of("the log is not the one that was signed at entry "
                        + head.get().size());
            }
        }
        return Optional.empty();
    }

    private Optional<String> each(BiFunction<Tables, Listed, Optional<String>> check) {
        long after = 0;
        while (true) {
            long from = after;
            List<Listed> page = store.read(tables -> tables.receipts().after(from, PAGE));
            for (Listed receipt : page) {
                Optional<String> wrong = store.read(tables -> check.apply(tables, receipt));
                if (wrong.isPresent()) {
                    return wrong.map(what -> "receipt " + receipt.entry().receipt() + ": " + what);
                }
                after = receipt.entry().sequence();
            }
            if (page.isEmpty()) {
                return Optional.empty();
            }
        }
    }

    /** Number, and an audit entry that tells of this receipt and of this line. */
    private static Optional<String> receipts(Tables tables, Listed receipt) {
        Entry entry = receipt.entry();
        if (ReceiptNumber.parse(entry.receipt()).isEmpty()) {
            return Optional.of("its check character is wrong");
        }
        Optional<AuditRecord> told = tables.audit().find(entry.audit());
        if (told.isEmpty()) {
            return Optional.of("its audit entry " + entry.audit() + " is missing");
        }
        String digest =
                tables.lines().find(entry.sequence()).map(Lines.Line::digest).orElse("");
        Map<String, String> expected = new HashMap<>(told.get().facts());
        expected.put("digest", digest);
        expected.put("sequence", String.valueOf(entry.sequence()));
        expected.put("outcome", entry.ruling().outcome());
        boolean same = expected.equals(told.get().facts())
                && entry.receipt().equals(told.get().subject());
        return same ? Optional.empty() : Optional.of("audit entry " + entry.audit() + " tells of something else");
    }

    /** Digests, the way from version to version, and the centre's receipts. */
    private static Optional<String> lines(Tables tables, Listed receipt) {
        List<Lines.Line> versions = tables.lines().versions(receipt.entry().sequence());
        String previous = null;
        for (Lines.Line stored : versions) {
            DossierLine line = DossierLine.read(stored.line());
            boolean same = (Digest.of(stored.line()).equals(stored.digest()) || erased(tables, stored))
                    && line.sequence() == stored.sequence()
                    && line.version() == stored.version()
                    && line.id().equals(stored.id())
                    && line.receipt().equals(receipt.entry().receipt())
                    && java.util.Objects.equals(line.previous(), previous);
            if (!same) {
                return Optional.of("line " + stored.sequence() + " is not what was written");
            }
            if (!tables.audit()
                    .rootAt(line.audit().size())
                    .equals(Optional.of(line.audit().root()))) {
                return Optional.of("line " + stored.sequence() + " saw another log than this one");
            }
            if (stored.state() == OutboxTable.State.CONFIRMED && !confirmed(tables, stored)) {
                return Optional.of("line " + stored.sequence() + " has no receipt of the centre that fits it");
            }
            previous = stored.digest();
        }
        return versions.isEmpty()
                ? Optional.of("its line is missing")
                : tables.corrections().of(receipt.entry().sequence()).stream()
                        .filter(it -> !told(tables, it, receipt))
                        .map(it -> "version " + it.version() + " is a correction the log does not tell of")
                        .findFirst();
    }

    private static boolean told(Tables tables, Corrections.Correction it, Listed receipt) {
        String digest = tables.lines().find(it.line()).map(Lines.Line::digest).orElse("");
        return tables.audit()
                .find(it.audit())
                .filter(told -> told.event().equals("CORRECTED")
                        && told.subject().equals(receipt.entry().receipt())
                        && told.at().equals(it.at())
                        && digest.equals(told.facts().get("digest")))
                .isPresent();
    }

    /** What names persons was taken out of it, and the log says so with the digest it had. */
    private static boolean erased(Tables tables, Lines.Line line) {
        return tables.erasures()
                .find(line.receipt())
                .flatMap(erased -> tables.audit().find(erased.audit()))
                .filter(told -> told.event().equals("ERASED")
                        && line.digest().equals(told.facts().get("digest" + line.version())))
                .isPresent();
    }

    private static boolean confirmed(Tables tables, Lines.Line line) {
        Optional<SignedReceipt> signed =
                tables.lines().answer(line.sequence()).flatMap(answer -> Optional.ofNullable(answer.receipt()));
        if (signed.isEmpty()) {
            return false;
        }
        ReceiptPayload payload = ReceiptPayload.read(signed.get().payloadBytes());
        return payload.digest().equals(line.digest())
                && payload.id().equals(line.id())
                && payload.version() == line.version()
                && payload.sequence() == line.sequence();
    }

    /** The centre's signatures, by the keys pinned here. */
    private Optional<String> centre() {
        PinnedKeys keys;
        try {
            keys = PinnedKeys.read(PinnedKeys.folder(store.folder()));
        } catch (IOException damaged) {
            return Optional.of(String.valueOf(damaged.getMessage()));
        }
        return each((tables, receipt) -> tables.lines().versions(receipt.entry().sequence()).stream()
                .filter(line -> line.state() == OutboxTable.State.CONFIRMED)
                .filter(line -> !signed(tables, line, keys))
                .findFirst()
                .map(line -> "line " + line.sequence() + " has a receipt that no pinned key of the centre signed"));
    }

    private static boolean signed(Tables tables, Lines.Line line, PinnedKeys keys) {
        return tables.lines()
                .answer(line.sequence())
                .flatMap(answer -> Optional.ofNullable(answer.receipt()))
                .filter(receipt -> keys.find(receipt.keyId())
                        .filter(key -> key.verifies(receipt.payloadBytes(), receipt.signatureBytes()))
                        .isPresent())
                .isPresent();
    }

    private Optional<String> blobs(Tables tables, Listed receipt) {
        for (Blobs.Blob blob : tables.blobs().of(receipt.entry().sequence())) {
            if (!store.blobFiles().intact(blob.sha256())) {
                return Optional.of("the " + blob.role() + " file " + blob.name() + " is missing or was changed");
            }
        }
        return Optional.empty();
    }
}
