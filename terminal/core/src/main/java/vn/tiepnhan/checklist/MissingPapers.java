package vn.tiepnhan.checklist;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Outcome;

/** A dossier that lacks papers of the catalogue is not received yet: form 02 names all of them at once. */
public final class MissingPapers {
    /** The rule such a decision names. */
    public static final String RULE = "PAPERS";

    private MissingPapers() {}

    /** The decision that stands once papers are lacking; {@code by} itself where nothing is, or where it is no yes. */
    public static Decision over(Decision by, Checklist list) {
        if (!by.outcome().favourable() || list.lacking().isEmpty()) {
            return by;
        }
        List<Wording> guidance = new ArrayList<>(ChecklistWords.items(list));
        guidance.addAll(by.guidance());
        return new Decision(
                Outcome.GUIDE,
                RULE,
                Decision.Basis.DESIGN,
                List.of("S2-2", "S4-3"),
                null,
                null,
                ChecklistWords.result(list),
                new Wording(
                        "Đưa người nộp phiếu yêu cầu bổ sung (mẫu 02); khi đủ giấy tờ thì nhận lại hồ sơ này.",
                        "Give them the request for completion (form 02); receive the dossier once the papers are there."),
                new Wording(
                        "Đề nghị bổ sung đủ một lần các giấy tờ sau rồi nộp lại hồ sơ:",
                        "Please bring all of these at once and hand the dossier in again:"),
                guidance,
                by.procedureKnown(),
                by.profile(),
                by.profileVersion());
    }
}
