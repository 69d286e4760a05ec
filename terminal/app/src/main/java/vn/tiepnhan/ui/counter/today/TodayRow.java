package vn.tiepnhan.ui.counter.today;

import java.awt.Graphics;
import java.time.format.DateTimeFormatter;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.part.Tones;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.Chip;
import vn.tiepnhan.ui.kit.token.Pixels;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** One receipt of today: time, unit, number and what became of it; print and sync as chips. */
final class TodayRow extends JPanel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Kit kit;
    private final JLabel time;
    private final JLabel unit;
    private final JLabel number;
    private final JLabel outcome;
    private final Chip print;
    private final Chip sync;

    TodayRow(Kit kit) {
        super(new MigLayout(
                Pixels.in(
                        "insets %d %d %d %d, fillx, hidemode 3, gapx %d, gapy %d",
                        kit.scale().px(8),
                        kit.scale().fixed(16),
                        kit.scale().px(8),
                        kit.scale().fixed(12),
                        kit.scale().fixed(10),
                        kit.scale().fixed(3)),
                Pixels.in("[%d!][grow,fill][right][right]", kit.scale().fixed(kit.compact() ? 36 : 40)),
                "[][]"));
        this.kit = kit;
        time = kit.label(Scale.Type.BODY, kit.colour(Token.INK_SOFT));
        unit = kit.label(Scale.Type.BODY, kit.colour(Token.INK));
        number = kit.label(Scale.Type.SMALL, kit.colour(Token.LABEL));
        outcome = kit.label(Scale.Type.SMALL_STRONG, kit.colour(Token.LABEL));
        print = new Chip(kit.scale());
        sync = new Chip(kit.scale());
        time.setText("00:00");
        unit.setText("Ậ");
        number.setText("Ậ");
        print.show(Tone.GOOD, "Ậ");
        sync.show(Tone.GOOD, "Ậ");
        add(time, "aligny baseline");
        add(unit, "growx, wmin 0, split 2, span 3");
        add(outcome, "wrap");
        add(number, "skip 1, wmin 0");
        add(print, "split 2, span 2, alignx right");
        add(sync, "gapleft " + kit.scale().fixed(5));
    }

    /** @param printing whether its slip is just coming out */
    void show(ReceiptRow row, boolean printing, boolean selected) {
        Words words = kit.words();
        setBackground(selected ? kit.colour(Token.PRIMARY_WASH) : kit.colour(Token.SURFACE));
        time.setText(TIME.format(row.at()));
        unit.setText(UnitNames.brief(row.unitName().isEmpty() ? row.unit() : row.unitName()));
        boolean isVoid = row.voidReason() != null;
        unit.setForeground(isVoid ? kit.colour(Token.LABEL) : kit.colour(Token.INK));
        boolean plain = row.outcome() == Outcome.ACCEPT;
        outcome.setText(plain ? "" : words.say("short", row.outcome()));
        outcome.setForeground(kit.shade(Tones.of(row.outcome())).ink());
        String grouped = Receipts.grouped(row.receipt());
        number.setText(kit.compact() ? ending(grouped) : grouped);
        unit.setToolTipText(row.unitName());
        print.show(
                printing ? Tone.INFO : Tones.of(row.printed()),
                printing ? words.say("print.now") : words.say("print", row.printed()));
        if (isVoid) {
            sync.show(Tone.BAD, words.say("today.void"));
        } else {
            sync.show(Tones.of(row.sync()), words.say("sync", row.sync()));
        }
        getAccessibleContext()
                .setAccessibleName(time.getText() + ", " + unit.getText() + ", " + number.getText() + ", "
                        + outcome.getText() + ", " + print.getText() + ", " + sync.getText());
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        g.setColor(kit.colour(Token.LINE));
        g.fillRect(0, 0, getWidth(), kit.scale().fixed(1));
    }

    /** "ZK4-15-000119-7" is told apart by "119-7" among the slips of a day. */
    private static String ending(String grouped) {
        String counter = grouped.substring(grouped.lastIndexOf('-', grouped.length() - 3) + 1);
        return counter.replaceFirst("^0+(?=\\d{3})", "");
    }
}
