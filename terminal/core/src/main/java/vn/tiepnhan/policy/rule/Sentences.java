package vn.tiepnhan.policy.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.data.DataRow;
import vn.tiepnhan.policy.Act;
import vn.tiepnhan.policy.Acts;
import vn.tiepnhan.policy.rule.Rule.Sentence;

/** The acts, and the sentences of them that rules rest on, verbatim. */
final class Sentences {
    private final Map<String, Sentence> sentences = new HashMap<>();

    Sentences(DataRow file) {
        List<DataRow> rows = file.onlyFields("acts").rows("acts");
        Acts acts = new Acts(rows);
        for (DataRow row : rows) {
            Act act = acts.of(row);
            @Nullable Act successor = acts.successorOf(act).orElse(null);
            for (DataRow sentence : row.rows("sentences")) {
                sentence.onlyFields("id", "row", "quote");
                @Nullable String other = sentence.textOrNull("row");
                Sentence read = new Sentence(
                        other == null ? sentence.text("id") : other, act, sentence.text("quote"), successor);
                PolicyFiles.once(sentence, sentences.put(sentence.text("id"), read));
            }
        }
    }

    /** The sentence a rule row names under {@code sentence}. */
    Sentence of(DataRow rule) {
        Sentence sentence = sentences.get(rule.text("sentence"));
        if (sentence == null) {
            throw rule.fault(
                    "không văn bản nào có câu " + rule.text("sentence"),
                    "no act has the sentence " + rule.text("sentence"));
        }
        return sentence;
    }
}
