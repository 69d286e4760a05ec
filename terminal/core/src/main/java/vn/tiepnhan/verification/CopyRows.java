package vn.tiepnhan.verification;

import java.util.Optional;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.CopyTable;
import vn.tiepnhan.wire.Digest;

/** Copies for the centre: each as it was made, and those the log tells of all there. Nobody here can look into them. */
public final class CopyRows {
    private CopyRows() {}

    /** The first copy of a receipt that is not what was sealed. */
    public static Optional<String> fault(Store store, Tables tables, WholeReceipt receipt) {
        long sequence = receipt.entry().sequence();
        for (CopyTable.Copy copy : tables.copies().of(sequence)) {
            if (!Digest.of(copy.cms()).equals(copy.sha256())) {
                return Optional.of("the copy of " + copy.kind() + " " + copy.sequence() + " was changed");
            }
        }
        for (CopyTable.FileCopy file : tables.copies().filesOf(sequence)) {
            if (!store.blobFiles().copyIntact(file.name(), file.sha256())) {
                return Optional.of("the sealed file " + file.name() + " is missing or was changed");
            }
        }
        String now = tables.copies().digest(sequence);
        return tables.erasures()
                .find(sequence)
                .flatMap(erased -> tables.audit().find(erased.audit()))
                .map(AuditRecord::facts)
                .filter(facts -> !facts.getOrDefault("copies", now).equals(now))
                .map(facts -> "its sealed copies are not those the log tells of");
    }
}
