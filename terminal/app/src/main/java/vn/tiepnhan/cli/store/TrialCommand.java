package vn.tiepnhan.cli.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.OfficerOption;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.cli.verb.Viewer;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.unit.TrialPasswords;
import vn.tiepnhan.unit.TrialPasswords.Step;
import vn.tiepnhan.unit.TrialPasswords.Told;

/** {@code tiepnhan trial-password}: that a unit asked for a trial password, and that it was given one; never the password. */
@Command(
        name = "trial-password",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Mật khẩu thử nghiệm: ghi đơn vị đã xin (asked), đã được cấp (given); danh sách (list). Không ghi mật khẩu / trial passwords: asked, given, list; never the password itself")
public final class TrialCommand extends Verb {
    /** What to do. */
    enum Act {
        asked,
        given,
        list
    }

    @Parameters(index = "0", paramLabel = "asked|given|list", description = "Việc cần làm / what to do")
    private Act act = Act.list;

    @Parameters(index = "1", arity = "0..1", paramLabel = "CODE", description = "Mã đơn vị / unit")
    private @Nullable String unit;

    @Mixin
    private OfficerOption officer = new OfficerOption();

    @Mixin
    private ReportOptions written = new ReportOptions();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Stated stated = new Stated();

    @Override
    public Integer call() {
        LocalDateTime now = stated.time(Clock.systemUTC());
        return switch (act) {
            case asked -> note(Step.ASKED, now);
            case given -> note(Step.GIVEN, now);
            case list -> list(now);
        };
    }

    private int note(Step step, LocalDateTime now) {
        String code = unit == null ? "" : unit.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            throw new Failure(
                    "USAGE",
                    "Hãy ghi mã đơn vị, ví dụ: tiepnhan trial-password " + act + " TA00001.",
                    "Name the unit by its code, for example: tiepnhan trial-password " + act + " TA00001.");
        }
        try (Store store = data.open("trial-password")) {
            Told told = new Told(now, step, code, officer.in(store));
            Optional<Problem> against = new TrialPasswords(store).note(told);
            against.ifPresentOrElse(
                    problem -> output.message(output.say(problem.wording())),
                    () -> output.line(code + ": " + output.say(told.said())));
            if (output.json()) {
                output.document(Map.of(
                        "unit",
                        code,
                        "recorded",
                        against.isEmpty(),
                        "code",
                        against.map(Problem::code).orElse("")));
            }
            return against.isEmpty() ? Exit.DONE : Exit.NO;
        }
    }

    private int list(LocalDateTime now) {
        ReportOptions.Span span = written.span(now.toLocalDate());
        try (Store store = data.beside("trial-password")) {
            Viewer.of(store).looks("TRIAL_PASSWORDS", span.from() + " – " + span.to());
            written.write(output, "trial-passwords", new TrialPasswords(store).list(span.from(), span.to()));
        }
        return Exit.DONE;
    }
}
