package vn.tiepnhan.reception.counter;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.policy.Act;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.wire.DossierContent;
import vn.tiepnhan.wire.DossierLine;

/** Puts a draft into the words of the wire contract. */
final class LineWriter {
    private LineWriter() {}

    static DossierLine.Decision decision(Decision decision) {
        Act act = decision.act();
        Decision.Basis basis = decision.basis();
        return new DossierLine.Decision(
                decision.outcome().name(),
                decision.rule(),
                act == null
                        ? null
                        : new DossierLine.Act(
                                act.number(),
                                act.date() == null ? null : act.date().toString(),
                                act.issuer(),
                                act.title()),
                basis == null ? null : basis.name().toLowerCase(Locale.ROOT));
    }

    static DossierContent content(Draft draft, String office) {
        Dossier dossier = draft.dossier();
        Body body = dossier == null ? null : dossier.body();
        return new DossierContent(
                office,
                dossier == null ? "" : dossier.layout(),
                dossier == null ? "" : dossier.kind(),
                draft.procedure(),
                draft.unit(),
                draft.mst(),
                dossier == null ? "" : dossier.period(),
                dossier == null ? 0 : dossier.batch(),
                dossier == null ? 0 : dossier.print(),
                dossier == null ? "" : dossier.bodyCrc(),
                draft.officer(),
                body == null ? "" : body.text(),
                unit(draft, body),
                body == null ? DossierContent.Document.UNKNOWN : document(body.document()),
                body == null ? List.of() : forms(body),
                body == null ? List.of() : workers(body));
    }

    static DossierLine.@Nullable SpecialCase special(Draft draft, boolean received, @Nullable String guidance) {
        Draft.SpecialCase incident = draft.incident();
        return incident == null || !received
                ? null
                : new DossierLine.SpecialCase(
                        incident.kind().name(),
                        incident.software(),
                        incident.began(),
                        incident.description(),
                        incident.commitment(),
                        draft.approver(),
                        incident.ticket().isEmpty() ? null : incident.ticket(),
                        guidance);
    }

    private static DossierContent.Unit unit(Draft draft, @Nullable Body body) {
        if (body == null) {
            return new DossierContent.Unit(draft.typed().unitName(), "", "", "", "");
        }
        Body.Unit unit = body.unit();
        return new DossierContent.Unit(unit.name(), unit.address(), unit.phone(), unit.email(), unit.contact());
    }

    private static DossierContent.Document document(Body.Document document) {
        return new DossierContent.Document(
                document.channel(), document.software(), document.created(), document.messageId(), document.sha256());
    }

    private static List<DossierContent.Form> forms(Body body) {
        return body.forms().stream()
                .map(form -> new DossierContent.Form(form.n(), form.code(), form.title(), form.copies()))
                .toList();
    }

    private static List<DossierContent.Worker> workers(Body body) {
        return body.workers().stream()
                .map(worker -> new DossierContent.Worker(
                        worker.n(),
                        worker.name(),
                        worker.bhxh(),
                        worker.birth(),
                        worker.event(),
                        worker.from(),
                        worker.card(),
                        worker.cardValidTo()))
                .toList();
    }
}
