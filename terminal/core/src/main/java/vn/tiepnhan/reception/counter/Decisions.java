package vn.tiepnhan.reception.counter;

import java.util.List;
import java.util.Optional;
import vn.tiepnhan.checklist.Checklist;
import vn.tiepnhan.checklist.MissingPapers;
import vn.tiepnhan.checklist.PaperThere;
import vn.tiepnhan.checklist.WrongOffice;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.rules.OfficeRules;
import vn.tiepnhan.store.Tables;

/**
 * Decides: first whether the dossier belongs to this office, then by the dated rules, and what they let through must have the
 * papers of the catalogue.
 */
final class Decisions {
    private final OfficeRules rules;

    Decisions(OfficeRules rules) {
        this.rules = rules;
    }

    Decision of(Tables tables, Draft draft, Facts facts) {
        Decision ruled = rules.decide(facts);
        String office = belongsTo(tables, draft);
        if (!office.isEmpty() && !office.equals(rules.office())) {
            return WrongOffice.over(ruled, office, rules.officeOf(office));
        }
        return checklist(draft).map(list -> MissingPapers.over(ruled, list)).orElse(ruled);
    }

    /** The catalogue's papers against what lies there; empty where nobody looked. */
    private Optional<Checklist> checklist(Draft draft) {
        List<PaperThere> papers = draft.beside().papers();
        return papers == null
                ? Optional.empty()
                : Optional.of(Checklist.of(draft.procedure(), rules.catalogued(draft.procedure()), papers));
    }

    /** As the officer says, else as the centre's list of units says. */
    private static String belongsTo(Tables tables, Draft draft) {
        String said = draft.beside().belongsTo();
        return said.isEmpty()
                ? tables.units().find(draft.unit()).map(unit -> unit.office()).orElse("")
                : said;
    }
}
