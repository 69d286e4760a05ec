package vn.tiepnhan.reception.counter;

import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.store.dossier.Entry;

/** What a draft says it is. */
final class Identities {
    private Identities() {}

    static Entry.Identity of(Draft draft) {
        Dossier dossier = draft.dossier();
        if (dossier == null) {
            return new Entry.Identity("", draft.procedure(), draft.unit(), draft.mst(), "", 0, 0, "");
        }
        return new Entry.Identity(
                dossier.kind(),
                draft.procedure(),
                draft.unit(),
                draft.mst(),
                dossier.period(),
                dossier.batch(),
                dossier.print(),
                dossier.bodyCrc());
    }
}
