package vn.tiepnhan.reception.verify;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.dossier.Wording;
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
import vn.tiepnhan.verification.CopyRows;
import vn.tiepnhan.verification.Progress;
import vn.tiepnhan.verification.ReceiptRows;
import vn.tiepnhan.verification.WholeReceipt;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.DossierLine;
import vn.tiepnhan.wire.ReceiptPayload;

/** What is asked of every receipt, in one pass: each is read and opened once for all checks. One use. */
final class ReceiptChecks {
    private static final int PAGE = 200;
    private static final int NODES_KEPT = 4096;

    private final Store store;
    private final Progress progress;
    private final Map<Long, byte[]> nodes = new LinkedHashMap<>(NODES_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > NODES_KEPT;
        }
    };
    private final Map<String, Wording> faults = new HashMap<>();
    private final Map<String, Question> open = new LinkedHashMap<>();

    ReceiptChecks(Store store, Progress progress) {
        this.store = store;
        this.progress = progress;
        open.put("receipts", ReceiptChecks::receipts);
        open.put("rows", ReceiptRows::fault);
        open.put("lines", this::lines);
        open.put("blobs", this::blobs);
        open.put("copies", (tables, receipt) -> CopyRows.fault(store, tables, receipt));
        try {
            PinnedKeys keys = PinnedKeys.read(PinnedKeys.folder(store.folder()));
            open.put("centre", (tables, receipt) -> centre(tables, receipt, keys));
        } catch (IOException damaged) {
            faults.put(
                    "centre",
                    new Wording(
                            "không đọc được khóa trung tâm đã ghim trong thư mục dữ liệu",
                            String.valueOf(damaged.getMessage())));
        }
    }

    /** What is wrong with a receipt, if anything. */
    private interface Question {
        Optional<Wording> fault(Tables tables, WholeReceipt receipt);
    }

    /** The first fault each check found, by its name; a check that found one asks no further. */
    Map<String, Wording> faults() {
        Faults.of(this::throughAll).ifPresent(this::unreadable);
        return faults;
    }

    private Optional<Wording> throughAll() {
        long all = store.read(tables -> tables.marks().receipts());
        long done = 0;
        long after = 0;
        while (!open.isEmpty()) {
            long from = after;
            List<Listed> page = store.read(tables -> tables.receipts().after(from, PAGE));
            if (page.isEmpty()) {
                return Optional.empty();
            }
            store.read(tables -> {
                page.forEach(listed -> ask(tables, listed));
                return page;
            });
            after = page.get(page.size() - 1).entry().sequence();
            done += page.size();
            progress.at(Progress.Part.RECEIPTS, done, all);
        }
        return Optional.empty();
    }

    private void ask(Tables tables, Listed listed) {
        String receiptOf = listed.entry().receipt() + ": ";
        Faults.of(() -> {
                    WholeReceipt receipt = WholeReceipt.of(tables, listed);
                    open.forEach((name, question) -> Faults.of(() -> question.fault(tables, receipt))
                            .ifPresent(what -> faults.put(name, named(what, receiptOf))));
                    return Optional.empty();
                })
                .ifPresent(what -> unreadable(named(what, receiptOf)));
        open.keySet().removeAll(faults.keySet());
    }

    private static Wording named(Wording what, String receipt) {
        return what.after("phiếu " + receipt, "receipt " + receipt);
    }

    private void unreadable(Wording what) {
        open.keySet().forEach(name -> faults.putIfAbsent(name, what));
    }

    /** Number, and an audit entry that tells of this receipt and of this line. */
    private static Optional<Wording> receipts(Tables tables, WholeReceipt receipt) {
        Entry entry = receipt.entry();
        if (ReceiptNumber.parse(entry.receipt()).isEmpty()) {
            return Optional.of(new Wording("ký tự kiểm tra của số phiếu sai", "its check character is wrong"));
        }
        Optional<AuditRecord> told = tables.audit().find(entry.audit());
        if (told.isEmpty()) {
            return Optional.of(new Wording(
                    "thiếu mục nhật ký " + entry.audit() + " của phiếu",
                    "its audit entry " + entry.audit() + " is missing"));
        }
        String digest = receipt.lines().stream()
                .filter(line -> line.sequence() == entry.sequence())
                .map(Lines.Line::digest)
                .findFirst()
                .orElse("");
        Map<String, String> expected = new HashMap<>(told.get().facts());
        expected.put("digest", digest);
        expected.put("sequence", String.valueOf(entry.sequence()));
        expected.put("outcome", entry.ruling().outcome());
        boolean same = expected.equals(told.get().facts())
                && entry.receipt().equals(told.get().subject());
        return same
                ? Optional.empty()
                : Optional.of(new Wording(
                        "mục nhật ký " + entry.audit() + " nói điều khác",
                        "audit entry " + entry.audit() + " tells of something else"));
    }

    /** Digests, the way from version to version, and the centre's receipts. */
    private Optional<Wording> lines(Tables tables, WholeReceipt receipt) {
        String previous = null;
        for (int i = 0; i < receipt.lines().size(); i++) {
            Lines.Line stored = receipt.lines().get(i);
            DossierLine line = receipt.read().get(i);
            boolean same = (Digest.of(stored.line()).equals(stored.digest()) || erased(tables, stored))
                    && line.sequence() == stored.sequence()
                    && line.version() == stored.version()
                    && line.id().equals(stored.id())
                    && line.receipt().equals(receipt.entry().receipt())
                    && Objects.equals(line.previous(), previous);
            if (!same) {
                return Optional.of(line(stored, "không còn như lúc ghi", "is not what was written"));
            }
            if (!tables.audit()
                    .rootAt(line.audit().size(), nodes)
                    .equals(Optional.of(line.audit().root()))) {
                return Optional.of(line(stored, "thuộc một nhật ký khác", "saw another log than this one"));
            }
            if (stored.state() == OutboxTable.State.CONFIRMED && !confirmed(tables, stored)) {
                return Optional.of(line(
                        stored,
                        "không có biên nhận phù hợp của trung tâm",
                        "has no receipt of the centre that fits it"));
            }
            previous = stored.digest();
        }
        if (!receipt.lines().isEmpty() && !Objects.equals(receipt.listed().number(), number(tables, receipt.lines()))) {
            return Optional.of(new Wording(
                    "mã hồ sơ không phải số trung tâm đã ký", "its official number is not the one the centre signed"));
        }
        return receipt.lines().isEmpty()
                ? Optional.of(new Wording("thiếu dòng hồ sơ của phiếu", "its line is missing"))
                : tables.corrections().of(receipt.entry().sequence()).stream()
                        .filter(it -> !told(tables, it, receipt))
                        .map(it -> new Wording(
                                "bản " + it.version() + " là lần sửa mà nhật ký không ghi",
                                "version " + it.version() + " is a correction the log does not tell of"))
                        .findFirst();
    }

    private static Wording line(Lines.Line line, String vi, String en) {
        return new Wording("dòng " + line.sequence() + " " + vi, "line " + line.sequence() + " " + en);
    }

    private static boolean told(Tables tables, Corrections.Correction it, WholeReceipt receipt) {
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

    /** What the centre's receipts say: that of the newest version, else that of the first. */
    private static @Nullable String number(Tables tables, List<Lines.Line> lines) {
        return Stream.of(lines.get(lines.size() - 1), lines.get(0))
                .filter(line -> line.state() == OutboxTable.State.CONFIRMED)
                .flatMap(line -> payload(tables, line).stream())
                .map(ReceiptPayload::number)
                .findFirst()
                .orElse(null);
    }

    private static Optional<ReceiptPayload> payload(Tables tables, Lines.Line line) {
        return tables.lines()
                .answer(line.sequence())
                .flatMap(answer -> Optional.ofNullable(answer.receipt()))
                .map(signed -> ReceiptPayload.read(signed.payloadBytes()));
    }

    private static boolean confirmed(Tables tables, Lines.Line line) {
        return payload(tables, line)
                .filter(payload -> payload.digest().equals(line.digest())
                        && payload.id().equals(line.id())
                        && payload.version() == line.version()
                        && payload.sequence() == line.sequence())
                .isPresent();
    }

    /** The centre's signatures, by the keys pinned here. */
    private static Optional<Wording> centre(Tables tables, WholeReceipt receipt, PinnedKeys keys) {
        return receipt.lines().stream()
                .filter(line -> line.state() == OutboxTable.State.CONFIRMED)
                .filter(line -> !signed(tables, line, keys))
                .findFirst()
                .map(line -> line(
                        line,
                        "có biên nhận không do khóa trung tâm đã ghim nào ký",
                        "has a receipt that no pinned key of the centre signed"));
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

    private Optional<Wording> blobs(Tables tables, WholeReceipt receipt) {
        for (Blobs.Blob blob : tables.blobs().of(receipt.entry().sequence())) {
            if (!store.blobFiles().intact(blob.sha256())) {
                return Optional.of(new Wording(
                        "tệp " + blob.role() + " " + blob.name() + " bị mất hoặc đã bị sửa",
                        "the " + blob.role() + " file " + blob.name() + " is missing or was changed"));
            }
        }
        return Optional.empty();
    }
}
