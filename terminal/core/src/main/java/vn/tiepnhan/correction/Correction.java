package vn.tiepnhan.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.reception.Presenter;
import vn.tiepnhan.store.dossier.Corrections;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.wire.DossierContent;
import vn.tiepnhan.wire.DossierLine;

/** What a receipt says once it is corrected, in the store's words and in those of the wire. */
record Correction(String unit, String mst, Entry.Details details, List<Corrections.Change> changes) {
    Correction {
        changes = List.copyOf(changes);
    }

    static Correction of(Entry entry, Wanted wanted) {
        Entry.Details said = entry.details();
        Presenter presenter = wanted.presenter() == null
                ? new Presenter(said.presenter(), said.presenterIdentity())
                : Presenter.parse(wanted.presenter());
        String unit = or(wanted.unit(), entry.identity().unit());
        String mst = or(wanted.mst(), entry.identity().mst());
        String unitName = or(wanted.unitName(), said.unitName());
        String description = or(wanted.description(), said.description());
        List<Corrections.Change> changes = new ArrayList<>();
        change(changes, "unit", entry.identity().unit(), unit);
        change(changes, "mst", entry.identity().mst(), mst);
        change(changes, "unitName", said.unitName(), unitName);
        Presenter before = new Presenter(said.presenter(), said.presenterIdentity());
        if (!before.equals(presenter)) {
            changes.add(new Corrections.Change("presenter", shown(before), shown(presenter)));
        }
        change(changes, "description", said.description(), description);
        Entry.Details now = new Entry.Details(
                said.lookup(),
                unitName,
                presenter.name(),
                presenter.identity(),
                said.officer(),
                said.approver(),
                said.reason(),
                said.again(),
                said.incident(),
                description,
                said.commitment(),
                said.software(),
                said.ticket(),
                said.guidance());
        return new Correction(unit, mst, now, changes);
    }

    boolean touches(String field) {
        return changes.stream().anyMatch(change -> change.field().equals(field));
    }

    /** The dossier as the paper said it, but for what is corrected; the text of the barcodes stays as it was read. */
    DossierContent content(DossierContent it) {
        DossierContent.Unit filer = it.filer();
        return new DossierContent(
                it.office(),
                it.layout(),
                it.kind(),
                it.procedure(),
                unit,
                mst,
                it.period(),
                it.batch(),
                it.print(),
                it.bodyCrc(),
                it.officer(),
                it.text(),
                new DossierContent.Unit(
                        details.unitName(), filer.address(), filer.phone(), filer.email(), filer.contact()),
                it.document(),
                it.forms(),
                it.workers());
    }

    DossierLine.@Nullable SpecialCase special(DossierLine.@Nullable SpecialCase it) {
        return it == null
                ? null
                : new DossierLine.SpecialCase(
                        it.incident(),
                        it.software(),
                        it.began(),
                        details.description(),
                        it.commitment(),
                        it.approvedBy(),
                        it.ticket(),
                        it.guidance());
    }

    private static String or(@Nullable String wanted, String said) {
        return Objects.requireNonNullElse(wanted, said).strip();
    }

    /** Numbers of identity cards are masked wherever people read them. */
    private static String shown(Presenter presenter) {
        return (presenter.name() + " " + CorrectedSlip.masked(presenter.identity())).strip();
    }

    private static void change(List<Corrections.Change> changes, String field, String before, String now) {
        if (!before.equals(now)) {
            changes.add(new Corrections.Change(field, before, now));
        }
    }
}
