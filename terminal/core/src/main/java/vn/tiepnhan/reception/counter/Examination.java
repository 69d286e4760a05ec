package vn.tiepnhan.reception.counter;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiepnhan.checklist.WorkerLines;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.number.Checked;
import vn.tiepnhan.dossier.number.NumberChecks;
import vn.tiepnhan.dossier.number.NumberKind;
import vn.tiepnhan.reception.Draft;

/** Looks at a draft before any rule does: is it whole, and does it say whose it is? */
final class Examination {
    private static final Pattern PROCEDURE = Pattern.compile("[0-9A-Z]{1,4}");

    private final NumberChecks checks;

    Examination(Clock clock) {
        this.checks = new NumberChecks(clock);
    }

    /** What keeps a draft from being decided upon and received; empty when nothing does. */
    List<Problem> problems(Draft draft) {
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
        if (problems.isEmpty() && draft.dossier() == null && draft.reason().isBlank()) {
            problems.addAll(typedWrong(draft));
        }
        presentable(draft.at(), problems);
        approval(draft, problems);
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

    /** Nobody approves what they ask for themselves. */
    private static void approval(Draft draft, List<Problem> problems) {
        if (!draft.approver().isBlank() && plain(draft.approver()).equals(plain(draft.officer()))) {
            problems.add(Problem.of(
                    "SAME_PERSON",
                    "Người phê duyệt phải khác cán bộ tiếp nhận (" + draft.officer()
                            + "). Hãy mời lãnh đạo hoặc người khác phê duyệt.",
                    "Whoever approves must be somebody else than the receiving officer (" + draft.officer()
                            + "). Ask a supervisor."));
        }
    }

    /** A name as it is compared: whatever the case, the spaces and the way accents are encoded. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
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

    /**
     * What the officer should know and may pass over. Numbers that came by barcode only warn: the unit printed them, and
     * nobody at the counter can have mistyped them.
     */
    List<Problem> warnings(Draft draft) {
        Dossier dossier = draft.dossier();
        if (dossier == null) {
            return List.of();
        }
        List<Problem> warnings = new ArrayList<>(numbers(draft));
        if (dossier.body() != null) {
            WorkerLines.examine(dossier.body().workers(), draft.at().toLocalDate())
                    .ifPresent(warnings::add);
        }
        return warnings;
    }

    /** Typed numbers are checked hard, unless the officer gives a reason. */
    private List<Problem> typedWrong(Draft draft) {
        List<Problem> wrong = new ArrayList<>(numbers(draft));
        if (!PROCEDURE.matcher(draft.procedure()).matches()) {
            wrong.add(Problem.of(
                    "PROCEDURE_FORMAT",
                    "Mã thủ tục gồm 1 đến 4 chữ số hoặc chữ in hoa, ví dụ 103, 600, 602A. Hãy nhập lại.",
                    "A procedure code is 1 to 4 digits or capitals, for example 103, 600, 602A. Type it again."));
        }
        return wrong;
    }

    private List<Problem> numbers(Draft draft) {
        List<Problem> wrong = new ArrayList<>();
        wrong.addAll(impossible(NumberKind.DON_VI, draft.unit()));
        wrong.addAll(draft.mst().isEmpty() ? List.of() : impossible(NumberKind.MST, draft.mst()));
        return wrong;
    }

    private List<Problem> impossible(NumberKind kind, String value) {
        Checked checked = checks.check(kind, value);
        return checked.valid() ? List.of() : checked.problems();
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
