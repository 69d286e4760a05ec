package vn.tiepnhan.ui.counter.today;

import java.util.List;
import java.util.Set;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.icon.StatusShape;
import vn.tiepnhan.ui.kit.token.Pixels;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** What is left over from today: slips not printed, dossiers waiting for the centre, dossiers it rejected. */
public final class TodoCard extends Card {
    private final Kit kit;
    private final Line unprinted;
    private final Line queued;
    private final Line rejected;
    private final Line waiting;
    private final Line parked;
    private final Line pending;
    private @Nullable List<ReceiptRow> today;
    private Set<String> printed = Set.of();

    public TodoCard(Kit kit) {
        super(
                kit.scale(),
                new MigLayout(
                        Pixels.in(
                                "insets %d %d %d %d, fillx, wrap 1, hidemode 3, gapy %d",
                                kit.scale().px(14),
                                kit.scale().fixed(16),
                                kit.scale().px(14),
                                kit.scale().fixed(16),
                                kit.scale().px(7)),
                        "[grow,fill]"));
        this.kit = kit;
        JLabel title = kit.label(Scale.Type.HEADING, kit.colour(Token.INK));
        title.setText(kit.words().say("todo.title"));
        unprinted = new Line("todo.unprinted", Tone.WARN);
        queued = new Line("todo.queued", Tone.CALM);
        rejected = new Line("todo.rejected", Tone.BAD);
        waiting = new Line("todo.waiting", Tone.INFO);
        parked = new Line("todo.parked", Tone.INFO);
        pending = new Line("todo.pending", Tone.WARN);
        add(title, "gapbottom " + kit.scale().fixed(2));
        add(unprinted);
        add(queued);
        add(rejected);
        add(waiting);
        add(pending);
        add(parked);
    }

    public void render(CounterState state) {
        rare(state);
        waiting.setVisible(state.room().queue().used());
        waiting.show(state.room().queue().waiting().size());
        Set<String> printing = state.desktop().printing();
        if (state.today() != today || !printing.equals(printed)) { // thousands are counted only when they changed
            today = state.today();
            printed = printing;
            count(today, printing);
        }
    }

    private void count(List<ReceiptRow> rows, Set<String> printing) {
        List<ReceiptRow> live =
                rows.stream().filter(row -> row.voidReason() == null).toList();
        unprinted.show(live.stream()
                .filter(row -> !row.printed().settled() && !printing.contains(row.receipt()))
                .count());
        queued.show(live.stream()
                .filter(row -> row.sync() == ReceiptRow.SyncState.QUEUED || row.sync() == ReceiptRow.SyncState.SENT)
                .count());
        rejected.show(live.stream()
                .filter(row ->
                        row.sync() == ReceiptRow.SyncState.REJECTED || row.sync() == ReceiptRow.SyncState.QUARANTINED)
                .count());
    }

    /** What is hardly ever there is shown only when it is. */
    private void rare(CounterState state) {
        int aside = state.seat().parked().items().size();
        parked.show(aside);
        parked.setVisible(aside > 0);
        int waiting = state.seat().pending().items().size();
        pending.show(waiting);
        pending.setVisible(waiting > 0);
    }

    private final class Line extends JPanel {
        private final Tone tone;
        private final JLabel name;
        private final JLabel count;

        Line(String key, Tone tone) {
            super(new MigLayout("insets 0, fillx", "[]push[]"));
            setOpaque(false);
            this.tone = tone;
            name = kit.label(Scale.Type.BODY, kit.colour(Token.INK));
            name.setText(kit.words().say(key));
            name.setIconTextGap(kit.scale().fixed(8));
            count = kit.label(Scale.Type.STRONG, kit.colour(Token.INK));
            add(name);
            add(count);
        }

        void show(long n) {
            Tone now = n == 0 ? Tone.GOOD : tone;
            name.setIcon(new StatusShape(now, kit.shade(now).mark(), kit.scale().fixed(9)));
            name.setForeground(n == 0 ? kit.colour(Token.LABEL) : kit.colour(Token.INK));
            count.setForeground(
                    n == 0 ? kit.colour(Token.LABEL) : kit.shade(tone).ink());
            count.setText(String.valueOf(n));
        }
    }
}
