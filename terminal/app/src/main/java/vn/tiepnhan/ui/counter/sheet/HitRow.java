package vn.tiepnhan.ui.counter.sheet;

import java.time.format.DateTimeFormatter;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.Hit;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.kit.icon.KeyCap;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** Something found: a dossier with its time, number and outcome, or an action with its key. */
final class HitRow extends JPanel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Kit kit;
    private final JLabel name;
    private final JLabel about;
    private final JLabel key = new JLabel();

    HitRow(Kit kit) {
        super(new MigLayout(
                "insets %d %d %d %d, fill, hidemode 3, gapx %d, gapy 0"
                        .formatted(
                                kit.scale().px(6),
                                kit.scale().fixed(10),
                                kit.scale().px(6),
                                kit.scale().fixed(10),
                                kit.scale().fixed(8)),
                "[grow,fill][right]",
                "[][]"));
        this.kit = kit;
        name = kit.label(Scale.Type.BODY, kit.colour(Token.INK));
        about = kit.label(Scale.Type.SMALL, kit.colour(Token.LABEL));
        name.setText("Ậ");
        about.setText("Ậ");
        add(name, "wmin 0");
        add(key, "spany 2, wrap");
        add(about, "wmin 0");
    }

    HitRow show(Hit hit, boolean selected) {
        setBackground(kit.colour(selected ? Token.PRIMARY_WASH : Token.SURFACE));
        if (hit instanceof Hit.Act act) {
            action(act.action());
        } else if (hit instanceof Hit.Receipt receipt) {
            dossier(receipt.row());
        }
        getAccessibleContext().setAccessibleName(name.getText() + ", " + about.getText());
        return this;
    }

    private void action(CounterAction action) {
        name.setText(kit.words().say("action", action));
        about.setText(kit.words().say("find.action"));
        key.setIcon(KeyCap.light(kit.scale(), action.key()));
    }

    private void dossier(ReceiptRow row) {
        name.setText(row.unitName().isEmpty() ? row.unit() : row.unitName());
        String state = kit.words().say("short", row.outcome());
        String ended = row.voidReason() == null ? state : kit.words().say("today.void");
        about.setText(TIME.format(row.at()) + " · " + Receipts.grouped(row.receipt()) + " · " + ended);
        key.setIcon(null);
    }
}
