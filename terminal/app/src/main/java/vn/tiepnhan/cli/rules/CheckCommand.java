package vn.tiepnhan.cli.rules;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.ProblemJson;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.number.Checked;
import vn.tiepnhan.dossier.number.NumberChecks;
import vn.tiepnhan.dossier.number.NumberKind;

/** {@code tiepnhan check}: number checks. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Kiểm tra một số: mã số thuế, BHXH, thẻ BHYT, CCCD, mã đơn vị, mã QR thẻ / checks a number")
public final class CheckCommand extends Verb {
    /** What the command line may name. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return NumberKind.words().iterator();
        }
    }

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "Loại số / kind: ${COMPLETION-CANDIDATES}")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "VALUE", description = "Số cần kiểm tra / the number")
    private String value = "";

    @Override
    public Integer call() {
        NumberKind asked = NumberKind.of(kind)
                .orElseThrow(() -> new Failure(
                        "USAGE",
                        "“" + kind + "” không phải loại số kiểm tra được; chỉ nhận: " + words() + ".",
                        "“" + kind + "” is no kind of number; allowed: " + words() + "."));
        Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
        Checked checked = new NumberChecks(clock).check(asked, value);
        if (output.json()) {
            output.document(json(checked));
        } else {
            report(checked);
        }
        return checked.valid() ? Exit.DONE : Exit.NO;
    }

    private void report(Checked checked) {
        boolean english = output.language().equals("en");
        String verdict = checked.valid() ? (english ? "valid" : "hợp lệ") : (english ? "not valid" : "không hợp lệ");
        output.line(checked.kind().word() + ": " + verdict);
        checked.fields().forEach((name, text) -> output.line("  " + name + ": " + text));
        checked.problems().forEach(problem -> output.line("  ! " + output.say(problem.wording())));
    }

    private static Map<String, Object> json(Checked checked) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("valid", checked.valid());
        json.put("kind", checked.kind().word());
        json.put("fields", checked.fields());
        json.put("problems", ProblemJson.of(checked.problems()));
        return json;
    }

    private static String words() {
        return String.join(", ", NumberKind.words());
    }
}
