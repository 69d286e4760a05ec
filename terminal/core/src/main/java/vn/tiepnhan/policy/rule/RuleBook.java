package vn.tiepnhan.policy.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Procedure;
import vn.tiepnhan.policy.Profile;
import vn.tiepnhan.policy.rule.Rule.Advice;
import vn.tiepnhan.policy.rule.Situation.CardDuty;

/**
 * The rules of one profile, in the order they are asked.
 *
 * @param decreases what events of workers mean for their cards; a code it does not know is left to the officer
 */
record RuleBook(List<Rule> rules, List<Advice> advice, Map<String, CardDuty> decreases) {
    RuleBook {
        rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
        advice = List.copyOf(advice);
        decreases = Map.copyOf(decreases);
    }

    Decision decide(Profile profile, Facts facts) {
        Situation situation = situation(profile, facts);
        Procedure procedure = situation.procedure();
        Rule rule = deciding(profile, situation);
        Rule.Verdict verdict = rule.verdict();
        Rule.Sentence sentence = verdict.sentence();
        return new Decision(
                verdict.outcome(),
                rule.id().name(),
                verdict.basis(),
                sentence == null ? List.of() : List.of(sentence.row()),
                sentence == null ? null : sentence.act(),
                sentence == null ? null : sentence.quote(),
                filled(verdict.reason(), situation),
                filled(verdict.next(), situation),
                filled(verdict.person(), situation),
                guidance(verdict, situation),
                procedure != null,
                profile.id(),
                profile.version());
    }

    /** What the profile makes of facts. */
    Situation situation(Profile profile, Facts facts) {
        return new Situation(facts, profile.procedure(facts.procedure()).orElse(null), duty(facts));
    }

    /** The row that decides. */
    Rule deciding(Profile profile, Situation situation) {
        Facts.Event event = situation.facts().event();
        for (Rule row : rules) {
            if (row.id().asksAt(event)) {
                Optional<Rule> deciding = row.deciding(situation);
                if (deciding.isPresent()) {
                    return deciding.get();
                }
            }
        }
        throw new IllegalStateException(profile.id() + " has no last row for " + event);
    }

    private CardDuty duty(Facts facts) {
        if (facts.decrease() == null) {
            return CardDuty.NONE;
        }
        return decreases.getOrDefault(facts.decrease().toUpperCase(Locale.ROOT), CardDuty.OFFICER_DECIDES);
    }

    private List<Wording> guidance(Rule.Verdict verdict, Situation situation) {
        Stream<Wording> general =
                advice.stream().filter(row -> row.scope().covers(situation)).map(Advice::wording);
        return Stream.concat(verdict.guidance().stream(), general)
                .map(wording -> filled(wording, situation))
                .toList();
    }

    private static Wording filled(Wording wording, Situation situation) {
        return new Wording(Blank.fill(wording.vi(), situation, true), Blank.fill(wording.en(), situation, false));
    }
}
