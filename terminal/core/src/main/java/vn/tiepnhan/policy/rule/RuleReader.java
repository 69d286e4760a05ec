package vn.tiepnhan.policy.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.data.DataRow;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Decision.Basis;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.policy.rule.Rule.Advice;
import vn.tiepnhan.policy.rule.Rule.Sentence;
import vn.tiepnhan.policy.rule.Situation.CardDuty;

/** Reads rule books. A fault names the row. */
final class RuleReader {
    private final Sentences sentences;

    RuleReader(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param files the books of a profile; of rows of the same rule, those of an earlier book are asked first */
    RuleBook book(DataRow profile, List<DataRow> files) {
        List<Rule> rules = new ArrayList<>();
        List<Advice> advice = new ArrayList<>();
        for (DataRow file : files) {
            file.onlyFields("rules", "advice");
            file.rows("rules").forEach(row -> rules.add(rule(row, null)));
            file.rows("advice").forEach(row -> advice.add(advice(row)));
        }
        RuleBook book = new RuleBook(rules, advice, decreases(profile));
        for (Facts.Event event : Facts.Event.values()) {
            if (rules.stream().noneMatch(rule -> isLastWord(rule, event))) {
                throw profile.fault(
                        "thiếu dòng R8 cho " + event + ", khi không quy định nào khác áp dụng",
                        "no R8 row says what happens at " + event + " when nothing else applies");
            }
        }
        return book;
    }

    private static boolean isLastWord(Rule rule, Facts.Event event) {
        return rule.id() == RuleId.R8
                && rule.scope().equals(new Scope(null, null, List.of(new Condition.EventIs(event))));
    }

    private static Map<String, CardDuty> decreases(DataRow profile) {
        Map<String, CardDuty> decreases = new HashMap<>();
        if (profile.has("decreases")) {
            DataRow row = profile.row("decreases");
            row.keys().forEach(code -> decreases.put(code, row.word(code, CardDuty.class)));
        }
        return decreases;
    }

    private Rule rule(DataRow row, @Nullable RuleId parent) {
        row.onlyFields(
                "id",
                "rule",
                "from",
                "to",
                "when",
                "outcome",
                "basis",
                "sentence",
                "reason",
                "next",
                "person",
                "guidance",
                "cases");
        RuleId id = parent != null && !row.has("rule") ? parent : row.word("rule", RuleId.class);
        if (parent == null && id == RuleId.R4) {
            throw row.fault(
                    "R4 là ngoại lệ của R3: phải đặt trong cases của một dòng R3",
                    "R4 excepts from R3: it stands among the cases of an R3 row");
        }
        Rule.Verdict verdict = new Rule.Verdict(
                row.word("outcome", Outcome.class),
                row.has("basis") ? row.word("basis", Basis.class) : null,
                row.has("sentence") ? sentences.of(row) : null,
                wording(row, row.row("reason")),
                wording(row, row.row("next")),
                wording(row, row.row(row.has("person") ? "person" : "next")),
                row.rows("guidance").stream()
                        .map(guidance -> wording(row, guidance))
                        .toList());
        checkBasis(row, id, verdict.basis(), verdict.sentence());
        return new Rule(
                row.has("id") ? row.text("id") : row.where(),
                id,
                scope(row),
                verdict,
                row.rows("cases").stream().map(inner -> rule(inner, id)).toList());
    }

    private static void checkBasis(DataRow row, RuleId id, @Nullable Basis basis, @Nullable Sentence sentence) {
        if ((basis == Basis.ACT && sentence == null) || (basis == null && sentence != null)) {
            throw row.fault("basis ACT và sentence phải đi cùng nhau", "basis ACT and a sentence belong together");
        }
        if (basis == null && id != RuleId.R8) {
            throw row.fault(
                    "chưa nêu căn cứ: cần sentence, hoặc basis: DESIGN nếu là quy ước của mình",
                    "says neither which sentence it rests on nor that it is ours (basis: DESIGN)");
        }
    }

    private static Advice advice(DataRow row) {
        row.onlyFields("id", "from", "to", "when", "vi", "en");
        Wording wording = new Wording(row.text("vi"), row.text("en"));
        return new Advice(scope(row), checked(row, wording));
    }

    private static Scope scope(DataRow row) {
        List<Condition> conditions = row.has("when") ? Conditions.read(row.row("when")) : List.of();
        return PolicyFiles.built(row, () -> new Scope(row.dateOrNull("from"), row.dateOrNull("to"), conditions));
    }

    private static Wording wording(DataRow row, DataRow text) {
        return checked(row, PolicyFiles.wording(text));
    }

    private static Wording checked(DataRow row, Wording wording) {
        return PolicyFiles.built(row, () -> {
            Blank.check(wording.vi());
            Blank.check(wording.en());
            return wording;
        });
    }
}
