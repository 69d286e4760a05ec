package vn.tiepnhan.privacy;

import java.util.List;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.HandOvers;
import vn.tiepnhan.wire.DossierContent;
import vn.tiepnhan.wire.DossierLine;

/** What is left of records once everything that names persons is taken out. */
final class Redaction {
    private Redaction() {}

    /** Officers stay: who decided is not erased with whom it was about. */
    static Entry.Details details(Entry.Details it) {
        return new Entry.Details(
                it.lookup(),
                it.unitName(),
                "",
                "",
                it.officer(),
                it.approver(),
                "",
                "",
                it.incident(),
                "",
                it.commitment(),
                it.software(),
                it.ticket(),
                it.guidance());
    }

    static DossierLine line(DossierLine it) {
        DossierContent content = it.dossier();
        DossierLine.SpecialCase special = it.exception();
        DossierLine.Earlier earlier = it.earlier();
        DossierLine.Voided voided = it.voided();
        DossierLine.Corrected corrected = it.corrected();
        return new DossierLine(
                it.wire(),
                it.id(),
                it.version(),
                it.previous(),
                it.terminal(),
                it.sequence(),
                it.receipt(),
                it.receivedAt(),
                it.profile(),
                it.profileVersion(),
                it.decision(),
                content(content),
                new DossierLine.Presenter(""),
                special == null
                        ? null
                        : new DossierLine.SpecialCase(
                                special.incident(),
                                special.software(),
                                special.began(),
                                "",
                                special.commitment(),
                                special.approvedBy(),
                                special.ticket(),
                                special.guidance()),
                List.of(),
                it.audit(),
                earlier == null ? null : new DossierLine.Earlier(earlier.relation(), earlier.receipt(), ""),
                voided == null ? null : new DossierLine.Voided(voided.at(), voided.officer(), ""),
                corrected == null
                        ? null
                        : new DossierLine.Corrected(corrected.at(), corrected.officer(), "", corrected.fields()));
    }

    private static DossierContent content(DossierContent it) {
        return new DossierContent(
                it.office(),
                it.layout(),
                it.kind(),
                it.procedure(),
                it.unit(),
                it.mst(),
                it.period(),
                it.batch(),
                it.print(),
                it.bodyCrc(),
                it.officer(),
                "",
                new DossierContent.Unit(it.filer().name(), "", "", "", ""),
                it.document(),
                it.forms(),
                List.of());
    }

    static SlipDocument slip(String receipt) {
        String text = "Phiếu " + receipt
                + ": dữ liệu cá nhân tại máy này đã xóa theo quy định. Cần xem hồ sơ, hãy hỏi trung tâm.";
        return new SlipDocument(
                "Phiếu " + receipt,
                List.of(new SlipDocument.Text(text, SlipDocument.Size.NORMAL, false, SlipDocument.Align.LEFT)));
    }

    static HandOvers.Details handOver(HandOvers.Details it) {
        return new HandOvers.Details(
                it.notice(),
                "",
                "",
                it.officer(),
                it.cancelled(),
                it.paperSet(),
                it.cards().stream()
                        .map(card -> new HandOvers.Card(card.n(), "", "", card.state(), card.reason()))
                        .toList(),
                List.of());
    }
}
