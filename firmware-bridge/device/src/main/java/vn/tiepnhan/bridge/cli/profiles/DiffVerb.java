package vn.tiepnhan.bridge.cli.profiles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.cli.verb.Verb;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.probe.Difference;
import vn.tiepnhan.profile.probe.ProbeDiff;
import vn.tiepnhan.profile.probe.ProbeResult;
import vn.tiepnhan.profile.read.ProfileProblem;

/** {@code profiles diff}: what a printer answered against what its profile says; exit 2 when they differ. */
@Command(name = "diff", description = "So câu trả lời của máy in với hồ sơ / a probe against its profile")
final class DiffVerb extends Verb {
    @Parameters(paramLabel = "PROBE", description = "Tệp của probe --json / what probe --json wrote")
    private Path probe = Path.of("");

    @Option(
            names = "--profile",
            paramLabel = "ID|FILE",
            description = "Bỏ trống = hồ sơ ghi trong tệp / or the file's own")
    private String profile = "";

    @Override
    public Integer call() {
        List<ProfileProblem> problems = new ArrayList<>();
        ProbeResult result = ProbeResult.read(Named.name(probe), Named.bytes(probe), problems);
        if (result == null || !problems.isEmpty()) {
            throw new BridgeException(Named.broken(Named.name(probe), problems));
        }
        String name = profile.isEmpty() ? result.profile() : profile;
        if (name.isEmpty()) {
            throw new BridgeException(new Cause(
                    "NO_PROFILE",
                    "Tệp không ghi hồ sơ nào. Hãy thêm --profile ID.",
                    "The file names no profile. Add --profile ID."));
        }
        if (!(Named.profile(name) instanceof PrinterProfile printer)) {
            throw new BridgeException(
                    new Cause("OTHER_KIND", name + " không phải hồ sơ máy in.", name + " is no printer's profile."));
        }
        ProbeDiff diff = ProbeDiff.between(printer, result);
        output.document(Map.of(
                "profile", printer.id(),
                "agreed", diff.agreed(),
                "unasked", diff.unasked(),
                "differences", diff.differences().stream().map(DiffVerb::row).toList()));
        show(printer, diff);
        return diff.differences().isEmpty() ? DONE : NO;
    }

    private static Map<String, Object> row(Difference one) {
        return Map.of(
                "code", one.code(),
                "path", one.path(),
                "request", one.question(),
                "expected", one.expected(),
                "got", one.got(),
                "vi", one.text().vi(),
                "en", one.text().en());
    }

    private String got(Difference one) {
        return one.got().equals(Difference.SILENCE) ? output.say("im lặng", one.got()) : one.got();
    }

    private void show(PrinterProfile printer, ProbeDiff diff) {
        int agreed = diff.agreed().size();
        int differ = diff.differences().size();
        output.line(output.say(
                printer.name().vi() + ": " + agreed + " điều khớp, " + differ + " điều khác.",
                printer.name().en() + ": " + agreed + " agree, " + differ + " differ."));
        for (Difference one : diff.differences()) {
            output.line("  " + one.path() + "  (" + one.question() + " → " + got(one) + ")");
            output.line("      " + output.say(one.text().vi(), one.text().en()));
        }
        if (!diff.unasked().isEmpty()) {
            output.line(output.say("  Chưa hỏi: ", "  Not asked: ") + String.join(", ", diff.unasked()));
        }
    }
}
