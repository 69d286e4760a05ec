package vn.tiepnhan.reception.counter;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Assessment;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.store.dossier.Drafts;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Listed;

/** Rows of the store as windows and commands see them, and the other way round. */
final class Rows {
    private Rows() {}

    static ReceiptRow row(Listed listed) {
        Entry entry = listed.entry();
        Listed.@Nullable Voided voided = listed.voided();
        return new ReceiptRow(
                entry.receipt(),
                entry.sequence(),
                entry.moment().at(),
                entry.details().unitName(),
                entry.identity().unit(),
                entry.identity().procedure(),
                Outcome.valueOf(entry.ruling().outcome()),
                PrintOutcome.Evidence.valueOf(listed.printed().evidence()),
                listed.copies(),
                ReceiptRow.SyncState.valueOf(listed.sync()),
                listed.number(),
                voided == null ? null : voided.reason());
    }

    static Assessment.PastException pastException(Listed listed) {
        Entry entry = listed.entry();
        return new Assessment.PastException(
                entry.receipt(),
                entry.moment().at().toLocalDate().toString(),
                entry.details().incident(),
                entry.details().commitment() ? "YES" : "NO");
    }

    /** @param whole the draft as JSON */
    static Drafts.Content content(Draft draft, String whole) {
        Draft.SpecialCase incident = draft.incident();
        Body body = draft.dossier() == null ? null : draft.dossier().body();
        return new Drafts.Content(
                body == null ? draft.typed().unitName() : body.unit().name(),
                draft.presenter(),
                draft.officer(),
                incident == null ? "" : incident.kind().name(),
                incident == null ? "" : incident.description(),
                incident != null && incident.commitment(),
                body == null ? "" : body.text(),
                whole);
    }
}
