package vn.tiepnhan.cli.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.OfficerOption;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.cli.verb.Viewer;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.problem.ProblemBook;
import vn.tiepnhan.store.Store;

/** {@code tiepnhan problem}: takes a unit's trouble down, or shows all of them put together. */
@Command(
        name = "problem",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Ghi nhận vướng mắc: add; tổng hợp để gửi CNTT, TS24: list / problems: add, list")
public final class ProblemCommand extends Verb {
    /** What to do. */
    enum Act {
        add,
        list
    }

    @Parameters(index = "0", paramLabel = "add|list", description = "Việc cần làm / what to do")
    private Act act = Act.list;

    @Option(names = "--unit", paramLabel = "CODE", description = "Mã đơn vị / unit")
    private String unit = "";

    @Option(names = "--software", paramLabel = "NAME", description = "Phần mềm, ví dụ iBHXH / software")
    private String software = "";

    @Option(names = "--version-of", paramLabel = "TEXT", description = "Phiên bản phần mềm / its version")
    private String version = "";

    @Option(names = "--symptom", paramLabel = "TEXT", description = "Hiện tượng / what happens")
    private String symptom = "";

    @Option(names = "--contact", paramLabel = "TEXT", description = "Liên hệ của đơn vị / how to reach the unit")
    private String contact = "";

    @Option(names = "--picture", paramLabel = "FILE", description = "Ảnh màn hình / a picture of the screen")
    private List<Path> pictures = new ArrayList<>();

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
        return act == Act.add ? add(now) : list(now.toLocalDate());
    }

    private int add(LocalDateTime now) {
        if (symptom.isBlank() || software.isBlank()) {
            throw new Failure(
                    "USAGE",
                    "Hãy ghi phần mềm (--software) và hiện tượng (--symptom).",
                    "Name the software (--software) and what happens (--symptom).");
        }
        try (Store store = data.open("problem")) {
            long before = new ProblemBook(store, Clock.systemUTC())
                    .add(new ProblemBook.Told(
                            now,
                            unit.strip().toUpperCase(Locale.ROOT),
                            software.strip(),
                            version.strip(),
                            symptom.strip(),
                            officer.in(store),
                            contact.strip(),
                            pictures))
                    .before();
            output.line(output.say(
                    before == 0
                            ? new Wording("Đã ghi. Vướng mắc này chưa ai báo.", "Noted. Nobody told of this before.")
                            : new Wording(
                                    "Đã ghi. Vướng mắc này đã được báo " + before + " lần trước đó.",
                                    "Noted. It was told " + before + " times before.")));
            if (output.json()) {
                output.document(Map.of("toldBefore", before));
            }
        }
        return Exit.DONE;
    }

    private int list(LocalDate today) {
        ReportOptions.Span span = written.span(today);
        try (Store store = data.beside("problem")) {
            Viewer.of(store).looks("PROBLEMS", span.from() + " – " + span.to());
            written.write(
                    output, "problems", new ProblemBook(store, Clock.systemUTC()).consolidated(span.from(), span.to()));
        }
        return Exit.DONE;
    }
}
