package vn.tiepnhan.ui.counter.dossier;

import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Assessment;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.seat.Duty;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Entry;
import vn.tiepnhan.ui.counter.state.Missing;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.Card;
import vn.tiepnhan.ui.kit.Field;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Pixels;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** Who hands in, what is still missing, and the two buttons that end the visit; always in the same place. */
public final class ActionBar extends Card {
    private final Kit kit;
    private final Field presenter;
    private final Field reason;
    private final Field again;
    private final TextBlock hint;
    private final KeyButton refuse;
    private final KeyButton receive;
    private final JPanel said;
    private final JPanel buttons;

    public ActionBar(Kit kit) {
        super(
                kit.scale(),
                new MigLayout(
                        Pixels.in(
                                "insets %d %d %d %d, fillx, hidemode 3, gapx %d, gapy %d",
                                kit.scale().px(12),
                                kit.scale().px(20),
                                kit.scale().px(12),
                                kit.scale().px(18),
                                kit.scale().px(14),
                                kit.scale().px(10)),
                        "[grow,fill][]",
                        "[center]"));
        this.kit = kit;
        presenter = field("presenter", Slot.PRESENTER, "presenter.hint");
        reason = field("guide.reason", Slot.REASON, "guide.reason.hint");
        again = field("again.reason", Slot.AGAIN, "again.reason.hint");
        hint = kit.text(Scale.Type.SMALL, kit.colour(Token.INK_SOFT));
        refuse = kit.button(CounterAction.REFUSE, KeyButton.Weight.SECONDARY);
        receive = kit.button(CounterAction.RECEIVE, KeyButton.Weight.PRIMARY);
        said = new JPanel(new MigLayout(
                "insets 0, fillx, hidemode 3, gapx " + kit.scale().px(14), "[grow,fill][grow,fill]", "[center]"));
        said.setOpaque(false);
        said.add(
                presenter,
                "wmin " + kit.scale().fixed(kit.compact() ? 120 : 180) + ", wmax "
                        + kit.scale().fixed(420));
        said.add(reason, "wmin " + kit.scale().fixed(100));
        said.add(again, "wmin " + kit.scale().fixed(100));
        said.add(hint, "growx, wmin " + kit.scale().fixed(64));
        buttons = new JPanel(
                new MigLayout("insets 0, hidemode 3, gapx " + kit.scale().px(10), "", "[center]"));
        buttons.setOpaque(false);
        buttons.add(refuse);
        buttons.add(receive);
        add(said);
        add(buttons);
        lay(false);
    }

    /** Where two things are to be said the buttons stand below them. */
    private void lay(boolean stacked) {
        MigLayout layout = (MigLayout) getLayout();
        layout.setComponentConstraints(said, stacked ? "growx, wmin 0, span 2, wrap" : "growx, wmin 0");
        layout.setComponentConstraints(buttons, stacked ? "span 2, growx 0, alignx right" : "");
        revalidate();
    }

    private Field field(String label, Slot slot, String hintKey) {
        return kit.field(label, slot, kit.words().say(hintKey));
    }

    public void render(CounterState state) {
        Words words = kit.words();
        Entry entry = state.desktop().entry();
        Outcome outcome = state.outcome();
        Assessment assessment = state.desktop().assessment();
        boolean repeats = assessment != null && assessment.earlier() != null;
        presenter.show(entry.text(Slot.PRESENTER));
        reason.show(entry.text(Slot.REASON));
        again.show(entry.text(Slot.AGAIN));
        reason.setVisible(outcome == Outcome.GUIDE && !repeats);
        again.setVisible(assessment != null
                && assessment.earlier() != null
                && !assessment.earlier().samePrint());
        lay(reason.isVisible() || again.isVisible());
        List<Missing> missing = Missing.of(state);
        boolean canRefuse = state.sheet() != CounterState.Sheet.APPROVE && CounterAction.REFUSE.enabled(state);
        boolean firm = outcome == Outcome.REFUSE || outcome == Outcome.NOT_VALID;
        hint.text(missing.isEmpty() || outcome == Outcome.GUIDE ? "" : words.say("missing", listed(words, missing)));
        hint.setVisible(!hint.text().isEmpty());
        refuse.setVisible(canRefuse || firm);
        refuse.setEnabled(canRefuse);
        refuse.primary(firm);
        refuse.say(named(words, "action.REFUSE", outcome));
        receive.setVisible(!firm);
        boolean mine = state.sheet() == CounterState.Sheet.NONE; // else Enter is the sheet's
        receive.setEnabled(mine && CounterAction.RECEIVE.enabled(state));
        boolean asks = outcome == Outcome.SUPERVISOR && state.seat().duty().access() != Duty.Access.FREE;
        receive.say(asks ? words.say("action.RECEIVE.SUPERVISOR.ASK") : named(words, "action.RECEIVE", outcome));
    }

    private static String listed(Words words, List<Missing> missing) {
        return missing.stream().map(what -> words.say("missing", what)).collect(Collectors.joining(", "));
    }

    private static String named(Words words, String key, @Nullable Outcome outcome) {
        if (outcome == null) {
            return words.say(key);
        }
        String special = key + "." + outcome.name();
        return words.has(special) ? words.say(special) : words.say(key);
    }
}
