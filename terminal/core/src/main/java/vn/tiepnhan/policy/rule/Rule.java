package vn.tiepnhan.policy.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Act;
import vn.tiepnhan.policy.Decision.Basis;
import vn.tiepnhan.policy.Outcome;

/**
 * One row of a rule book. Where it covers a situation, the first of its cases that covers it too decides, else the row
 * itself.
 *
 * @param row what the row is called in the data
 */
record Rule(String row, RuleId id, Scope scope, Verdict verdict, List<Rule> cases) {
    Rule {
        cases = List.copyOf(cases);
    }

    /** The row that decides: this one or one of its cases, or nothing where it does not apply. */
    Optional<Rule> deciding(Situation situation) {
        if (!scope.covers(situation)) {
            return Optional.empty();
        }
        for (Rule inner : cases) {
            Optional<Rule> deciding = inner.deciding(situation);
            if (deciding.isPresent()) {
                return deciding;
            }
        }
        return Optional.of(this);
    }

    /**
     * What a row says.
     *
     * @param basis null for a plain R8
     * @param sentence what it rests on, null where there is none
     * @param person {@code next} as it is said to the person; the same where one sentence does for both
     */
    record Verdict(
            Outcome outcome,
            @Nullable Basis basis,
            @Nullable Sentence sentence,
            Wording reason,
            Wording next,
            Wording person,
            List<Wording> guidance) {
        Verdict {
            guidance = List.copyOf(guidance);
        }
    }

    /**
     * A sentence of an act, verbatim, and the row of the obligations it is.
     *
     * @param successor the act that stood in place of its act first, null where none did
     */
    record Sentence(String row, Act act, String quote, @Nullable Act successor) {}

    /** A sentence added to any outcome (R9, R11 and notes of ours). */
    record Advice(Scope scope, Wording wording) {}
}
