package vn.tiepnhan.ui.counter.state;

import java.util.Optional;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.reception.ReceiptRow;

/**
 * Whom the officer is dealing with: the unit of what lies in front, else that of the line chosen in today's list.
 *
 * @param unit code or tax code, empty where nobody is known
 * @param software that made the dossier in front, empty where none says
 */
public record Facing(String unit, String software) {
    private static final Facing NOBODY = new Facing("", "");

    public static Facing of(CounterState state) {
        Desktop desktop = state.desktop();
        Dossier dossier = desktop.dossier();
        if (dossier != null) {
            Body body = dossier.body();
            String made = body == null ? "" : body.document().software();
            return new Facing(dossier.unit().isEmpty() ? dossier.mst() : dossier.unit(), made);
        }
        String typed = desktop.entry().text(Slot.UNIT).strip();
        if (!typed.isEmpty()) {
            return new Facing(typed, "");
        }
        return receipt(state).map(row -> new Facing(row.unit(), "")).orElse(NOBODY);
    }

    /** The receipt in front or chosen; not merely the newest. */
    public static Optional<ReceiptRow> receipt(CounterState state) {
        boolean meant = state.selected() != null || state.desktop().slip() != null;
        return meant ? CounterAction.target(state) : Optional.empty();
    }
}
