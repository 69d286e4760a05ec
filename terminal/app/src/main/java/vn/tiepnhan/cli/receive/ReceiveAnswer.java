package vn.tiepnhan.cli.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.cli.receive.check.Beside;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.reception.Received;

/**
 * How receiving one dossier ended, as JSON, as lines for people and as an exit code.
 *
 * @param decision null where it did not come to one
 * @param recorded null where nothing was stored
 * @param earlier receipt it repeats, or empty
 * @param draft id of the draft that waits for a supervisor, or empty
 * @param beside what else was checked, shown after the answer
 */
public record ReceiveAnswer(
        @Nullable Decision decision,
        Received.@Nullable Recorded recorded,
        @Nullable PrintOutcome print,
        String earlier,
        String draft,
        List<Problem> problems,
        List<Beside> beside) {
    ReceiveAnswer(
            @Nullable Decision decision,
            Received.@Nullable Recorded recorded,
            @Nullable PrintOutcome print,
            String earlier,
            String draft,
            List<Problem> problems) {
        this(decision, recorded, print, earlier, draft, problems, List.of());
    }

    /** The same answer with what else was checked. */
    ReceiveAnswer beside(List<Beside> checked) {
        return new ReceiveAnswer(decision, recorded, print, earlier, draft, problems, List.copyOf(checked));
    }

    static ReceiveAnswer of(Received received, @Nullable PrintOutcome print) {
        if (received instanceof Received.Recorded it) {
            return new ReceiveAnswer(it.decision(), it, print, "", "", List.of());
        }
        if (received instanceof Received.Duplicate it) {
            return new ReceiveAnswer(it.decision(), null, null, it.earlierReceipt(), "", List.of(duplicate(it)));
        }
        if (received instanceof Received.AgainNeeded it) {
            return new ReceiveAnswer(it.decision(), null, null, it.earlierReceipt(), "", List.of(againNeeded(it)));
        }
        if (received instanceof Received.ApprovalNeeded it) {
            return new ReceiveAnswer(it.decision(), null, null, "", it.draftId(), List.of(approvalNeeded()));
        }
        if (received instanceof Received.NotReceivable it) {
            return new ReceiveAnswer(it.decision(), null, null, "", "", it.problems());
        }
        throw new IllegalStateException("an answer nobody thought of: " + received);
    }

    int exit() {
        if (recorded == null || !recorded.received()) {
            return Exit.NO;
        }
        return print != null && print.evidence().settled() ? Exit.DONE : Exit.WAITING;
    }

    Map<String, Object> json(String language) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("outcome", decision == null ? null : decision.outcome().name());
        json.put("rule", decision == null ? null : decision.rule());
        json.put("receipt", recorded == null ? null : recorded.receipt());
        json.put("lookup", recorded == null ? null : recorded.lookup());
        json.put("due", due());
        json.put("sequence", recorded == null ? null : recorded.sequence());
        json.put("print", print == null ? null : printed(print, language));
        json.put("sync", recorded == null ? null : "QUEUED");
        json.put("received", recorded != null && recorded.received());
        if (!earlier.isEmpty()) {
            json.put("earlier", earlier);
        }
        if (!draft.isEmpty()) {
            json.put("draft", draft);
        }
        if (!problems.isEmpty()) {
            json.put("problems", problems.stream().map(ReceiveAnswer::problem).toList());
        }
        beside.forEach(checked -> json.put(checked.name(), checked.json()));
        return java.util.Collections.unmodifiableMap(json);
    }

    List<String> lines(String language) {
        List<String> lines = new ArrayList<>();
        if (decision != null && earlier.isEmpty()) {
            lines.add(decision.reason().in(language));
        }
        if (recorded != null) {
            String number = new ReceiptNumber(recorded.receipt()).grouped();
            lines.add(say(language, "Số phiếu: ", "Receipt: ") + number);
            lines.add(say(language, "Mã tra cứu: ", "Look-up code: ") + recorded.lookup());
        }
        if (due() != null) {
            lines.add(say(language, "Hẹn trả kết quả: ", "Result due: ") + due());
        }
        if (decision != null && earlier.isEmpty() && (recorded == null || !recorded.received())) {
            lines.add(decision.next().in(language));
        }
        if (print != null) {
            lines.add(printLine(print, language));
        }
        if (!draft.isEmpty()) {
            lines.add(say(language, "Bản nháp: ", "Draft: ") + draft);
        }
        problems.forEach(problem -> lines.add(problem.wording().in(language)));
        // what the decision itself said, for example that papers are missing, is not said again
        beside.stream()
                .flatMap(checked -> checked.lines().stream())
                .map(line -> line.in(language))
                .filter(line -> !lines.contains(line))
                .toList()
                .forEach(lines::add);
        return lines;
    }

    private @Nullable String due() {
        return recorded == null
                        || !recorded.received()
                        || recorded.appointment().due() == null
                ? null
                : String.valueOf(recorded.appointment().due());
    }

    /** How printing ended, for people. */
    static String printLine(PrintOutcome print, String language) {
        return say(language, "In phiếu: ", "Slip: ") + print.evidence() + detail(print, language);
    }

    static Map<String, Object> printed(PrintOutcome print, String language) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("evidence", print.evidence().name());
        json.put("detail", print.cause() == null ? null : sentence(print.cause(), language));
        return java.util.Collections.unmodifiableMap(json);
    }

    private static String detail(PrintOutcome print, String language) {
        return print.cause() == null ? "" : " – " + sentence(print.cause(), language);
    }

    private static String sentence(Cause cause, String language) {
        return say(language, cause.vi(), cause.en());
    }

    private static String say(String language, String vi, String en) {
        return new Wording(vi, en).in(language);
    }

    private static Map<String, String> problem(Problem problem) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("code", problem.code());
        json.put("vi", problem.wording().vi());
        json.put("en", problem.wording().en());
        return json;
    }

    private static Problem duplicate(Received.Duplicate it) {
        String number = new ReceiptNumber(it.earlierReceipt()).grouped();
        return Problem.of(
                "DUPLICATE",
                "Hồ sơ này đã được ghi nhận ở phiếu " + number + ". Chưa lưu gì thêm; hãy dùng phiếu đó.",
                "This dossier was recorded before, receipt " + number + ". Nothing more was stored; use that receipt.");
    }

    private static Problem againNeeded(Received.AgainNeeded it) {
        String number = new ReceiptNumber(it.earlierReceipt()).grouped();
        return Problem.of(
                "AGAIN_NEEDED",
                "Hồ sơ này đã nhận ở phiếu " + number
                        + ", nay là bản in sau. Muốn nhận lại hãy ghi lý do: --again LÝ DO.",
                "This dossier was received before, receipt " + number
                        + "; this is a later print-out. To receive it once more say why: --again REASON.");
    }

    private static Problem approvalNeeded() {
        return Problem.of(
                "APPROVAL_NEEDED",
                "Cần lãnh đạo phê duyệt (--approve TÊN, hoặc sau này: tiepnhan approve). Bản nháp đã được giữ lại, chưa cấp số phiếu.",
                "A supervisor must approve (--approve NAME, or later: tiepnhan approve). The draft is kept; no receipt number was"
                        + " given.");
    }
}
