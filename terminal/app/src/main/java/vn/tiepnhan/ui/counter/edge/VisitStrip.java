package vn.tiepnhan.ui.counter.edge;

import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.seat.Visit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.token.Pixels;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** While a visit goes on: how many dossiers are in it, whose they are, and the keys that end it. */
public final class VisitStrip extends JPanel {
    private final Kit kit;
    private final JLabel many;
    private final JLabel who;
    private final KeyButton end;
    private final KeyButton apart;

    public VisitStrip(Kit kit) {
        super(new MigLayout(
                Pixels.in(
                        "insets %d %d %d %d, fillx, hidemode 3, gapx %d",
                        kit.scale().px(4),
                        kit.scale().fixed(16),
                        kit.scale().px(4),
                        kit.scale().fixed(16),
                        kit.scale().fixed(12)),
                "[][grow,fill][][]",
                "[center]"));
        this.kit = kit;
        setBackground(kit.colour(Token.PRIMARY_WASH));
        many = kit.label(Scale.Type.STRONG, kit.colour(Token.INK));
        who = kit.label(Scale.Type.BODY, kit.colour(Token.INK));
        apart = kit.button(CounterAction.APART, KeyButton.Weight.QUIET);
        end = kit.button(CounterAction.VISIT, KeyButton.Weight.QUIET);
        add(many);
        add(who, "growx, wmin 0");
        add(apart);
        add(end);
        setVisible(false);
    }

    public void render(CounterState state) {
        Visit visit = state.seat().visit();
        boolean shown = visit.going() && !state.seat().duty().shut();
        setVisible(shown);
        if (!shown) {
            return;
        }
        int n = visit.receipts().size();
        many.setText(kit.words().say(n == 0 ? "visit.begun" : "visit.many", n));
        who.setText(n == 0 ? kit.words().say("visit.next") : visit.presenter());
        end.say(
                n < 2
                        ? kit.words().say(n == 0 ? "visit.end.none" : "visit.end.one")
                        : kit.words().say("visit.end", n));
        end.setEnabled(CounterAction.VISIT.enabled(state));
        apart.setVisible(n > 0);
        apart.setEnabled(CounterAction.APART.enabled(state));
    }
}
