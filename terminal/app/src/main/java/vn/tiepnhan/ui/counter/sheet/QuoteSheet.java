package vn.tiepnhan.ui.counter.sheet;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.reception.Assessment;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** The sentence a decision rests on, word for word. */
public final class QuoteSheet extends Sheet {
    private final TextBlock sentence;
    private final TextBlock act;
    private final TextBlock rule;
    private final TextBlock guidance;

    public QuoteSheet(Kit kit) {
        super(kit);
        title.text(kit.words().say("quote.title"));
        sentence = kit.text(Scale.Type.STRONG, kit.colour(Token.INK));
        act = kit.text(Scale.Type.BODY, kit.colour(Token.INK));
        rule = kit.text(Scale.Type.SMALL, kit.colour(Token.LABEL));
        guidance = kit.text(Scale.Type.BODY, kit.colour(Token.INK_SOFT));
        add(sentence, "growx");
        add(kit.caption("quote.act"));
        add(act, "growx");
        add(rule, "growx");
        add(guidance, "growx");
    }

    @Override
    public void render(CounterState state) {
        Assessment assessment = state.desktop().assessment();
        if (assessment == null) {
            return;
        }
        Words words = kit.words();
        Decision decision = assessment.decision();
        sentence.text(decision.quote() == null ? "" : "“" + decision.quote() + "”");
        var source = decision.act();
        if (source != null) {
            String number = source.number() == null ? words.say("decision.act.none") : words.say(source.cited());
            Stream<String> former =
                    source.supersedes().stream().map(one -> words.say("quote.supersedes", words.say(one.cited())));
            act.text(Stream.concat(Stream.of(source.title(), source.issuer() + " · " + number), former)
                    .collect(Collectors.joining("\n")));
        }
        rule.text(words.say("quote.rule", decision.rule(), decision.profile(), decision.profileVersion()));
        Stream<String> lesson = decision.lesson().stream().map(said -> words.say("special.guidance", words.say(said)));
        guidance.text(Stream.concat(lesson, decision.guidance().stream().map(words::say))
                .collect(Collectors.joining("\n")));
    }
}
