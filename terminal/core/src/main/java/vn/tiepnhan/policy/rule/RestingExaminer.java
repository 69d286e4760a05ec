package vn.tiepnhan.policy.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Act;
import vn.tiepnhan.policy.Acts;
import vn.tiepnhan.policy.rule.Rule.Sentence;

/** Finds rows that go on resting on an act after another stood in its place. */
final class RestingExaminer {
    private final String profile;
    private final List<RuleFinding> findings = new ArrayList<>();

    private RestingExaminer(String profile) {
        this.profile = profile;
    }

    static List<RuleFinding> findings(String profile, List<Rule> rules) {
        RestingExaminer examiner = new RestingExaminer(profile);
        rules.forEach(rule -> examiner.examine(rule, null));
        return List.copyOf(examiner.findings);
    }

    /** @param end the last day of the row it is a case of, null for none */
    private void examine(Rule rule, @Nullable LocalDate end) {
        LocalDate last = earlier(rule.scope().to(), end);
        Sentence sentence = rule.verdict().sentence();
        Act successor = sentence == null ? null : sentence.successor();
        if (sentence != null && successor != null && !ends(last, Acts.day(successor))) {
            findings.add(new RuleFinding(
                    true, "SUPERSEDED", profile, rule.row(), said(sentence.act(), successor, Acts.day(successor))));
        }
        rule.cases().forEach(inner -> examine(inner, last));
    }

    private static Wording said(Act act, Act successor, LocalDate from) {
        String last = from.minusDays(1).toString();
        return new Wording(
                "Dòng này dựa vào văn bản " + act.id() + ", đã bị " + successor.id() + " thay thế từ ngày "
                        + VietnameseDates.of(from) + ", mà vẫn áp dụng từ ngày đó. Hãy ghi to: \"" + last
                        + "\" hoặc dẫn câu của văn bản thay thế.",
                "This row rests on act " + act.id() + ", superseded by " + successor.id() + " from "
                        + VietnameseDates.of(from) + ", and still applies from that day on. Write to: \"" + last
                        + "\", or name a sentence of the act in its place.");
    }

    private static boolean ends(@Nullable LocalDate last, LocalDate before) {
        return last != null && last.isBefore(before);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || (other != null && other.isBefore(one))) {
            return other;
        }
        return one;
    }
}
