package vn.tiepnhan.policy.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Outcome;

/**
 * Rows of one rank (of one rule, or among the cases of one row) that both apply to some case and answer it differently, so
 * that only their place in the file decides. Told every case there is; one use. Rows of R8 go from the particular to the
 * general by their nature and are left out.
 */
final class RuleOverlaps {
    private final List<Pair> pairs = new ArrayList<>();

    RuleOverlaps(List<Rule> rules) {
        among(rules.stream().filter(rule -> rule.id() != RuleId.R8).toList(), false);
    }

    private void among(List<Rule> siblings, boolean cases) {
        for (int i = 0; i < siblings.size(); i++) {
            Rule first = siblings.get(i);
            for (Rule other : siblings.subList(i + 1, siblings.size())) {
                if ((cases || first.id() == other.id()) && mayDiffer(first, other)) {
                    pairs.add(new Pair(first, other));
                }
            }
            among(first.cases(), true);
        }
    }

    private static boolean mayDiffer(Rule first, Rule other) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        outcomes(first, outcomes);
        outcomes(other, outcomes);
        return outcomes.size() > 1
                && !ended(first.scope().to(), other.scope().from())
                && !ended(other.scope().to(), first.scope().from());
    }

    private static void outcomes(Rule rule, Set<Outcome> all) {
        all.add(rule.verdict().outcome());
        rule.cases().forEach(inner -> outcomes(inner, all));
    }

    private static boolean ended(@Nullable LocalDate to, @Nullable LocalDate from) {
        return to != null && from != null && to.isBefore(from);
    }

    void hear(Situation situation) {
        for (Pair pair : pairs) {
            if (pair.first.id().asksAt(situation.facts().event())) {
                pair.hear(situation);
            }
        }
    }

    /** @param profile they are of */
    List<RuleFinding> findings(String profile) {
        return pairs.stream()
                .filter(pair -> pair.example != null)
                .map(pair -> pair.finding(profile))
                .toList();
    }

    /** Two rows, the one that is asked first before the other. */
    private static final class Pair {
        private final Rule first;
        private final Rule other;
        private final Set<Outcome> answers = new LinkedHashSet<>();
        private @Nullable Facts example;
        private boolean firstAlone;

        private Pair(Rule first, Rule other) {
            this.first = first;
            this.other = other;
        }

        private void hear(Situation situation) {
            if (example != null && firstAlone) {
                return;
            }
            Outcome one = answer(first, situation);
            if (one == null) {
                return;
            }
            Outcome two = answer(other, situation);
            if (two == null) {
                firstAlone = true;
            } else if (one != two && example == null) {
                example = situation.facts();
                answers.add(one);
                answers.add(two);
            }
        }

        private static @Nullable Outcome answer(Rule rule, Situation situation) {
            return rule.deciding(situation)
                    .map(deciding -> deciding.verdict().outcome())
                    .orElse(null);
        }

        /** An exception that stands before what it excepts from is only pointed out; anything else nobody can have meant. */
        private RuleFinding finding(String profile) {
            String both = String.join(", ", answers.stream().map(Outcome::name).toList());
            String such = said(Objects.requireNonNull(example));
            Wording wording = firstAlone
                    ? new Wording(
                            "Dòng này và dòng " + other.row()
                                    + " cùng áp dụng cho một trường hợp nhưng trả lời khác nhau ("
                                    + both + "): " + such
                                    + ". Hãy sửa ngày hoặc điều kiện để mỗi trường hợp chỉ một dòng trả lời, hoặc đặt ngoại lệ vào cases của dòng kia.",
                            "This row and row " + other.row() + " both apply to one case and answer it differently ("
                                    + both + "): " + such
                                    + ". Mend dates or conditions so that one row answers each case, or put the exception among the cases of the other row.")
                    : new Wording(
                            "Dòng này đứng trước và trả lời thay dòng " + other.row() + " (" + both + "), ví dụ: "
                                    + such
                                    + ". Nếu là ngoại lệ, nên đặt vào cases của dòng kia; nếu không, hãy sửa điều kiện.",
                            "This row is asked first and answers in place of row " + other.row() + " (" + both
                                    + "), for example: " + such
                                    + ". If it is an exception, it should stand among the cases of the other row; if not, mend its conditions.");
            return new RuleFinding(firstAlone, "OVERLAP", profile, first.row() + " + " + other.row(), wording);
        }

        /** A case in the words of the data. */
        private static String said(Facts facts) {
            StringJoiner words = new StringJoiner(", ");
            words.add(VietnameseDates.of(facts.at().toLocalDate()));
            words.add(facts.filer() + " " + facts.channel());
            words.add("procedure " + facts.procedure());
            if (facts.event() == Facts.Event.RECEIVE) {
                words.add("barcode " + facts.barcode());
                words.add("preSent " + facts.preSent());
                words.add("incident " + (facts.incident() == null ? "–" : facts.incident()));
            } else {
                words.add("returnChannel " + facts.returnChannel());
                words.add("paperSet " + facts.paperSet());
                words.add("decrease " + (facts.decrease() == null ? "–" : facts.decrease()));
            }
            if (facts.filed() != null) {
                words.add("filed " + VietnameseDates.of(facts.filed()));
            }
            if (facts.registered() != null) {
                words.add("registered " + facts.registered());
            }
            if (facts.earlierExceptions() > 0) {
                words.add("earlierExceptions " + facts.earlierExceptions());
            }
            return words.toString();
        }
    }
}
