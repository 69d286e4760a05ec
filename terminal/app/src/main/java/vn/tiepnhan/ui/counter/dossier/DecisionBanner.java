package vn.tiepnhan.ui.counter.dossier;

import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.policy.Act;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Assessment;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.part.Tones;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Desktop;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.Banner;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** The banner on top: how far the scan is, what was decided and on which act, or what was just stored. */
public final class DecisionBanner extends JPanel {

    private final Kit kit;
    private final Banner banner;
    private final JLabel basis;
    private final JLabel act;
    private final KeyButton quote;

    public DecisionBanner(Kit kit) {
        super(new MigLayout("insets 0, fill", "[grow,fill]", "[grow,fill]"));
        setOpaque(false);
        this.kit = kit;
        banner = new Banner(kit.scale());
        basis = kit.label(Scale.Type.SMALL_STRONG, kit.colour(Token.INK_SOFT));
        act = kit.label(Scale.Type.SMALL, kit.colour(Token.INK_SOFT));
        quote = kit.button(CounterAction.QUOTE, KeyButton.Weight.QUIET);
        add(banner);
    }

    public void render(CounterState state) {
        switch (state.stage()) {
            case EMPTY -> {}
            case SCANNING -> scanning(state.desktop());
            case DECIDED -> {
                Assessment assessment = state.desktop().assessment();
                if (assessment != null) {
                    decided(assessment, CounterAction.QUOTE.enabled(state));
                }
            }
            case RECEIVED -> {
                Desktop.Slip slip = state.desktop().slip();
                if (slip != null) {
                    received(slip);
                }
            }
        }
    }

    private void scanning(Desktop desktop) {
        Words words = kit.words();
        banner.aside();
        Dossier dossier = desktop.dossier();
        if (dossier == null) {
            banner.show(Tone.INFO, words.say("typed.title"), words.say("typed.hint"), "");
            return;
        }
        var problem = desktop.scanProblem();
        String next = dossier.missing().isEmpty()
                ? ""
                : words.say(
                        "scan.progress.next",
                        dossier.missing().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        if (dossier.complete()) {
            banner.show(
                    Tone.INFO,
                    words.say("scan.complete", dossier.scanned(), dossier.count()),
                    words.say("deciding"),
                    "");
            return;
        }
        String progress = words.say("scan.progress", dossier.scanned(), dossier.count());
        if (problem != null) {
            banner.show(Tone.WARN, words.say("scan.problem"), words.say(problem.wording()), progress + ". " + next);
        } else {
            banner.show(Tone.INFO, progress, words.say("scan.progress.why", dossier.count()), next);
        }
    }

    private void decided(Assessment assessment, boolean quotable) {
        Words words = kit.words();
        Decision decision = assessment.decision();
        Assessment.Earlier earlier = assessment.earlier();
        if (!assessment.problems().isEmpty()) {
            String why = assessment.problems().stream()
                    .map(problem -> words.say(problem.wording()))
                    .collect(Collectors.joining(" "));
            banner.show(Tone.BAD, words.say("decision.problem"), why, "");
        } else if (earlier != null) {
            String key = earlier.samePrint() ? "decision.earlier" : "decision.again";
            banner.show(
                    Tone.WARN,
                    words.say(key),
                    words.say(key + ".why", Receipts.grouped(earlier.receipt()), earlier.receivedAt()),
                    words.say(key + ".next"));
        } else {
            banner.show(
                    Tones.of(decision.outcome()),
                    words.say("outcome", decision.outcome()),
                    words.say(decision.reason()),
                    words.say(decision.next()));
        }
        basis(decision, quotable);
    }

    private void basis(Decision decision, boolean quotable) {
        Words words = kit.words();
        if (decision.basis() == null) {
            banner.aside();
            return;
        }
        basis.setText(words.say("decision.basis", decision.rule()));
        act.setText(decision.basis() == Decision.Basis.DESIGN ? words.say("decision.design") : brief(decision.act()));
        quote.setVisible(quotable);
        banner.aside(basis, act, quote);
    }

    private String brief(@Nullable Act source) {
        if (source == null) {
            return "";
        }
        return source.number() == null
                ? kit.words().say("decision.act.none")
                : source.number() + (source.date() == null ? "" : " · " + VietnameseDates.of(source.date()));
    }

    private void received(Desktop.Slip slip) {
        Outcome outcome = slip.recorded().decision().outcome();
        String key =
                switch (outcome) {
                    case REFUSE, NOT_VALID -> "received.title.refused";
                    case GUIDE -> "received.title.guided";
                    default -> "received.title";
                };
        banner.aside();
        banner.show(
                Tone.GOOD,
                kit.words().say(key) + " — " + Receipts.grouped(slip.recorded().receipt()),
                kit.words().say("received.next"),
                "");
    }
}
