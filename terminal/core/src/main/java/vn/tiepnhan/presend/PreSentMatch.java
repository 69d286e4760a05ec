package vn.tiepnhan.presend;

import java.util.Comparator;
import java.util.List;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Facts;

/**
 * How the paper compares with what was sent before it (R2).
 *
 * @param source file it was found in, empty where none was
 * @param differences field by field, empty unless DIFFERENT
 */
public record PreSentMatch(State state, String source, List<Difference> differences) {
    public PreSentMatch {
        differences = List.copyOf(differences);
    }

    /** Answers of the comparison. */
    public enum State {
        FOUND(Facts.PreSent.YES),
        NOT_YET(Facts.PreSent.NO),
        DIFFERENT(Facts.PreSent.DIFFERENT);

        private final Facts.PreSent fact;

        State(Facts.PreSent fact) {
            this.fact = fact;
        }

        /** The same as a fact for the rules. */
        public Facts.PreSent fact() {
            return fact;
        }
    }

    /** Looks for the paper's own data; of several that belong to it, the one that differs least. */
    public static PreSentMatch of(Dossier paper, List<SentDossier> sent) {
        return sent.stream()
                .filter(each -> each.belongsTo(paper))
                .map(each -> compared(each, paper))
                .min(Comparator.comparingInt(match -> match.differences().size()))
                .orElse(new PreSentMatch(State.NOT_YET, "", List.of()));
    }

    private static PreSentMatch compared(SentDossier sent, Dossier paper) {
        List<Difference> differences = Comparison.of(sent, paper);
        return new PreSentMatch(differences.isEmpty() ? State.FOUND : State.DIFFERENT, sent.source(), differences);
    }

    /** What came out, in a sentence. */
    public Wording sentence() {
        return switch (state) {
            case FOUND ->
                new Wording(
                        "Dữ liệu gửi trước: đã có, khớp với hồ sơ giấy.",
                        "Pre-sent data: found, and the paper says the same.");
            case NOT_YET ->
                new Wording(
                        "Dữ liệu gửi trước: chưa có của đơn vị, thủ tục và kỳ này. Đề nghị đơn vị bấm “gửi email” rồi in lại.",
                        "Pre-sent data: none yet of this unit, procedure and period. The unit should press “gửi email”.");
            case DIFFERENT ->
                new Wording(
                        "Dữ liệu gửi trước: khác hồ sơ giấy ở " + differences.size()
                                + " chỗ (đã gửi → trên giấy). Đề nghị đơn vị gửi lại dữ liệu đúng với bản in.",
                        "Pre-sent data: differs from the paper in " + differences.size()
                                + " places (sent → paper). The unit should send what it printed.");
        };
    }
}
