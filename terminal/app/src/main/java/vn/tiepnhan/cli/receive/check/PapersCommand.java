package vn.tiepnhan.cli.receive.check;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.checklist.Checklist;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.policy.Profile;
import vn.tiepnhan.rules.RuleShelf;

/** {@code tiepnhan papers}: what the catalogue asks for, and what of it is lacking. Stores nothing. */
@Command(
        name = "papers",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Thành phần hồ sơ của một thủ tục, và còn thiếu gì / a procedure's papers, and what is missing")
public final class PapersCommand extends Verb {
    @Parameters(paramLabel = "PROCEDURE", description = "Mã thủ tục / procedure code")
    private String procedure = "";

    @Option(
            names = "--have",
            paramLabel = "NAME[=N],…",
            description = "Giấy tờ đã có, ví dụ D02-TS,TK1-TS=2 / papers that are there")
    private @Nullable String have;

    @Option(
            names = "--profile",
            paramLabel = "ID",
            defaultValue = "current",
            description = "Cấu hình quy định / rule profile (${DEFAULT-VALUE})")
    private String profile = "current";

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Stated stated = new Stated();

    @Override
    public Integer call() {
        Profile rules = RuleShelf.of(data.path())
                .policyFor(stated.time(Clock.systemUTC()).toLocalDate())
                .profile(profile);
        String code = procedure.strip().toUpperCase(Locale.ROOT);
        Checklist list =
                Checklist.of(code, rules.procedure(code), have == null ? List.of() : PapersThere.read("--have", have));
        if (output.json()) {
            output.document(PapersShown.json(list));
        }
        PapersShown.lines(list).forEach(line -> output.line(output.say(line)));
        boolean listed = list.basis() == Checklist.Basis.LISTED;
        return listed && (have == null || list.complete()) ? Exit.DONE : Exit.NO;
    }
}
