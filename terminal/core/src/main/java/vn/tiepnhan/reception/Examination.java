package vn.tiepnhan.reception;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;

/** Looks at a draft before any rule does: is it whole, and does it say whose it is? */
final class Examination {
    private Examination() {}

    /** What keeps a draft from being decided upon and received; empty when nothing does. */
    static List<Problem> problems(Draft draft) {
        List<Problem> problems = new ArrayList<>();
        Dossier dossier = draft.dossier();
        if (dossier != null && !dossier.complete()) {
            problems.addAll(dossier.problems());
            if (problems.isEmpty()) {
                problems.add(Problem.of(
                        "PART_MISSING",
                        "Còn thiếu mã vạch số " + dossier.missing() + ". Hãy quét tiếp.",
                        "Bar codes " + dossier.missing() + " are still missing. Scan on."));
            }
        }
        identity(draft, problems);
        presentable(draft.at(), problems);
        return problems;
    }

    private static void identity(Draft draft, List<Problem> problems) {
        if (draft.unit().isBlank()
                || draft.procedure().isBlank()
                || (draft.dossier() == null && draft.mst().isBlank())) {
            problems.add(Problem.of(
                    "IDENTITY_MISSING",
                    "Không có mã vạch đọc được: hãy nhập mã đơn vị (--unit), mã số thuế (--mst) và mã thủ tục (--procedure).",
                    "There is no readable code: give the unit code (--unit), the tax code (--mst) and the procedure"
                            + " (--procedure)."));
        }
    }

    /** A receipt number has two digits for its year. */
    private static void presentable(LocalDateTime at, List<Problem> problems) {
        if (at.getYear() < 1970 || at.getYear() > 2199) {
            problems.add(Problem.of(
                    "IMPOSSIBLE_TIME",
                    "Thời điểm " + at + " không thể có. Hãy chỉnh lại giờ máy.",
                    "The time " + at + " cannot be. Set the clock."));
        }
    }

    /** What the officer should know and may pass over. */
    static List<Problem> warnings(Draft draft) {
        return List.of();
    }

    /** What keeps a special case from being received: its form. */
    static List<Problem> formMissing() {
        return List.of(Problem.of(
                "SPECIAL_CASE_INCOMPLETE",
                "Trường hợp đặc biệt cần mô tả sự cố (--description) và cam kết giao dịch điện tử cho lần sau (--commitment yes).",
                "A special case needs a description of the incident (--description) and the commitment to file"
                        + " electronically next time (--commitment yes)."));
    }
}
