package vn.tiepnhan.verification;

import java.util.List;
import java.util.Optional;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.CopyTable;
import vn.tiepnhan.wire.Digest;

/** Copies for the centre: each as it was made, and those the log tells of all there. Nobody here can look into them. */
public final class CopyRows {
    private static final int PAGE = 200;

    private CopyRows() {}

    /** Of copies that no receipt leads to, the first that was changed; of all, the first that was taken away. */
    public static Optional<Wording> firstLoose(Tables tables) {
        long line = tables.copies().lineWithoutCopy();
        if (line != 0) {
            return Optional.of(missing("LINE " + line));
        }
        long bare = tables.copies().recordWithoutCopy();
        if (bare != 0) {
            return Optional.of(missing("RECORD " + bare));
        }
        long after = 0;
        while (true) {
            List<CopyTable.Copy> page = tables.copies().ofNoReceipt(after, PAGE);
            if (page.isEmpty()) {
                return Optional.empty();
            }
            Optional<Wording> fault =
                    page.stream().flatMap(copy -> fault(copy).stream()).findFirst();
            if (fault.isPresent()) {
                return fault;
            }
            after = page.get(page.size() - 1).sequence();
        }
    }

    private static Wording missing(String which) {
        return new Wording("thiếu bản niêm phong của " + which, "the copy of " + which + " is missing");
    }

    private static Optional<Wording> fault(CopyTable.Copy copy) {
        return Digest.of(copy.cms()).equals(copy.sha256())
                ? Optional.empty()
                : Optional.of(new Wording(
                        "bản niêm phong của " + copy.kind() + " " + copy.sequence() + " đã bị sửa",
                        "the copy of " + copy.kind() + " " + copy.sequence() + " was changed"));
    }

    /** The first copy of a receipt that is not what was sealed. */
    public static Optional<Wording> fault(Store store, Tables tables, WholeReceipt receipt) {
        long sequence = receipt.entry().sequence();
        for (CopyTable.Copy copy : tables.copies().of(sequence)) {
            Optional<Wording> fault = fault(copy);
            if (fault.isPresent()) {
                return fault;
            }
        }
        for (CopyTable.FileCopy file : tables.copies().filesOf(sequence)) {
            if (!store.blobFiles().copyIntact(file.name(), file.sha256())) {
                return Optional.of(new Wording(
                        "tệp niêm phong " + file.name() + " bị mất hoặc đã bị sửa",
                        "the sealed file " + file.name() + " is missing or was changed"));
            }
        }
        String now = tables.copies().digest(sequence);
        return tables.erasures()
                .find(sequence)
                .flatMap(erased -> tables.audit().find(erased.audit()))
                .map(AuditRecord::facts)
                .filter(facts -> !facts.getOrDefault("copies", now).equals(now))
                .map(facts -> new Wording(
                        "các bản niêm phong không phải những bản nhật ký đã ghi",
                        "its sealed copies are not those the log tells of"));
    }
}
