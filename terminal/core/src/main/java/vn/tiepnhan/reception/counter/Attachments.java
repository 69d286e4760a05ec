package vn.tiepnhan.reception.counter;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.store.SealedFiles;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Blobs;

/** Page images and evidence, put into the store before the transaction that names them. */
final class Attachments {
    private final SealedFiles files;

    Attachments(Store store) {
        this.files = new SealedFiles(store);
    }

    boolean any(Draft draft) {
        return !draft.pages().isEmpty()
                || (draft.incident() != null && !draft.incident().evidence().isEmpty());
    }

    /** Seals copies of all files of a draft. @throws vn.tiepnhan.store.sql.StoreException when one cannot be read or stored; nothing is received */
    List<Blobs.Blob> keep(Draft draft) {
        List<Blobs.Blob> kept = new ArrayList<>(files.keep(draft.pages(), "PAGE"));
        if (draft.incident() != null) {
            kept.addAll(files.keep(draft.incident().evidence(), "EVIDENCE"));
        }
        return kept;
    }
}
