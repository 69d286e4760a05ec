package vn.tiepnhan.store.figure;

import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Receipts;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;

/** Opens what is sealed in a single receipt, where a figure needs its words. */
final class OneReceipt {
    private final Session session;
    private final Sealed sealed;

    OneReceipt(Session session, Sealed sealed) {
        this.session = session;
        this.sealed = sealed;
    }

    /** @throws java.util.NoSuchElementException where there is no such receipt */
    Entry.Details details(long sequence) {
        return session.first(
                        "SELECT details FROM receipt WHERE sequence = ?",
                        row -> sealed.open(Receipts.DETAILS, sequence, row.getBytes(1), Entry.Details.class),
                        sequence)
                .orElseThrow();
    }
}
