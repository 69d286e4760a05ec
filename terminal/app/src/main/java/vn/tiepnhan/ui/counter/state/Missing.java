package vn.tiepnhan.ui.counter.state;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.ui.counter.seat.Duty;

/** What still has to be said before Enter may receive, in the order the window asks for it. */
public enum Missing {
    INCIDENT,
    DESCRIPTION,
    COMMITMENT,
    APPROVER,
    REASON,
    AGAIN,
    UNIT,
    MST,
    PROCEDURE;

    public static List<Missing> of(CounterState state) {
        List<Missing> missing = new ArrayList<>();
        Entry entry = state.desktop().entry();
        if (state.desktop().dossier() == null) {
            blank(missing, entry, Slot.UNIT, UNIT);
            blank(missing, entry, Slot.MST, MST);
            blank(missing, entry, Slot.PROCEDURE, PROCEDURE);
        }
        if (state.specialCaseOpen()) {
            if (entry.incident() == null) {
                missing.add(INCIDENT);
            }
            blank(missing, entry, Slot.DESCRIPTION, DESCRIPTION);
            if (!entry.commitment()) {
                missing.add(COMMITMENT);
            }
        }
        if (state.outcome() == Outcome.SUPERVISOR && state.seat().duty().access() == Duty.Access.FREE) {
            blank(missing, entry, Slot.APPROVER, APPROVER);
        }
        if (state.outcome() == Outcome.GUIDE) {
            blank(missing, entry, Slot.REASON, REASON);
        }
        var assessment = state.desktop().assessment();
        if (assessment != null
                && assessment.earlier() != null
                && !assessment.earlier().samePrint()) {
            blank(missing, entry, Slot.AGAIN, AGAIN);
        }
        return missing;
    }

    private static void blank(List<Missing> missing, Entry entry, Slot slot, Missing what) {
        if (entry.text(slot).isBlank()) {
            missing.add(what);
        }
    }
}
