package vn.tiepnhan.ui.counter.sheet;

import java.time.format.DateTimeFormatter;
import javax.swing.JComponent;
import javax.swing.JLabel;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.store.office.Units.Unit;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.part.TwoLines;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.Hit;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.kit.icon.KeyCap;

/** Something found: a dossier with its time, number and outcome, or an action with its key. */
final class HitRow {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Kit kit;
    private final JLabel key = new JLabel();
    private final TwoLines lines;

    HitRow(Kit kit) {
        this.kit = kit;
        this.lines = new TwoLines(kit, key, TwoLines.End.BOTH);
    }

    int height() {
        return lines.getPreferredSize().height;
    }

    JComponent show(Hit hit, boolean selected) {
        if (hit instanceof Hit.Act act) {
            action(act.action(), selected);
        } else if (hit instanceof Hit.Receipt receipt) {
            dossier(receipt.row(), selected);
        } else if (hit instanceof Hit.OfUnit found) {
            unit(found.unit(), selected);
        }
        return lines;
    }

    private void action(CounterAction action, boolean selected) {
        key.setIcon(KeyCap.light(kit.scale(), action.key()));
        lines.show(kit.words().say("action", action), kit.words().say("find.action"), "", selected);
    }

    private void unit(Unit unit, boolean selected) {
        key.setIcon(null);
        lines.show(
                unit.name(),
                unit.code() + " · " + unit.mst() + " · "
                        + kit.words().say(unit.state().wording()),
                "",
                selected);
    }

    private void dossier(ReceiptRow row, boolean selected) {
        String state = kit.words().say("short", row.outcome());
        String ended = row.voidReason() == null ? state : kit.words().say("today.void");
        key.setIcon(null);
        lines.show(
                row.unitName().isEmpty() ? row.unit() : row.unitName(),
                TIME.format(row.at()) + " · " + Receipts.grouped(row.receipt()) + " · " + ended,
                "",
                selected);
    }
}
