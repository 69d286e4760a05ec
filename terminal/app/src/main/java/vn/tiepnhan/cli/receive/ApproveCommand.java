package vn.tiepnhan.cli.receive;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.approval.Statement;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.ProblemJson;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.cli.verb.Viewer;
import vn.tiepnhan.reception.ApprovalAnswer;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.counter.Approving;
import vn.tiepnhan.reception.counter.CounterReception;
import vn.tiepnhan.reception.rules.OfficeRules;
import vn.tiepnhan.reception.rules.ProfileRules;
import vn.tiepnhan.rules.RuleShelf;
import vn.tiepnhan.rules.RulesOfDay;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Drafts;

/** {@code tiepnhan approve}: a supervisor decides about a draft that waits; without one, says what waits. */
@Command(
        name = "approve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Lãnh đạo quyết định về hồ sơ đang chờ; mã PIN qua đầu vào chuẩn / a supervisor decides; PIN on standard input.",
            "Không ghi DRAFT: liệt kê hồ sơ đang chờ / without DRAFT: what waits."
        })
public final class ApproveCommand extends Verb {
    @Parameters(arity = "0..1", paramLabel = "DRAFT", description = "Mã bản nháp, hoặc phần cuối / draft, or its end")
    private String draft = "";

    @Option(names = "--by", paramLabel = "LOGIN", description = "Tên đăng nhập của lãnh đạo / the supervisor's login")
    private String supervisor = "";

    @Option(
            names = "--card-reader",
            paramLabel = "URI",
            description = "Lãnh đạo ký bằng thẻ, thay cho --by: pcsc:any, pkcs11:… / signs by card instead")
    private String reader = "";

    @Option(names = "--decline", paramLabel = "REASON", description = "Không nhận, vì lý do / not received, because")
    private @Nullable String declined;

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private PrinterOptions printer = new PrinterOptions();

    @Mixin
    private Stated stated = new Stated();

    @Override
    public Integer call() {
        return draft.isBlank() ? list() : decide();
    }

    private int list() {
        try (Store store = data.beside("approve")) {
            List<Drafts.Kept> waiting = store.read(tables -> tables.drafts().all());
            if (!waiting.isEmpty()) {
                Viewer.of(store).note("DRAFTS", String.valueOf(waiting.size()), "");
            }
            for (Drafts.Kept kept : waiting) {
                output.line(String.join(
                        "  ",
                        kept.id(),
                        kept.at().toString(),
                        kept.procedure(),
                        kept.unit(),
                        kept.content().unitName(),
                        kept.content().officer(),
                        kept.content().incident(),
                        kept.content().description()));
            }
            if (waiting.isEmpty()) {
                output.line("en".equals(output.language()) ? "Nothing waits." : "Không có hồ sơ nào chờ phê duyệt.");
            }
            if (output.json()) {
                output.document(Map.of(
                        "waiting",
                        waiting.stream()
                                .map(kept -> Map.of(
                                        "draft",
                                        kept.id(),
                                        "at",
                                        kept.at().toString(),
                                        "unit",
                                        kept.unit(),
                                        "procedure",
                                        kept.procedure(),
                                        "officer",
                                        kept.content().officer(),
                                        "description",
                                        kept.content().description()))
                                .toList()));
            }
            return Exit.DONE;
        }
    }

    private int decide() {
        String no = declined;
        if (supervisor.isBlank() == reader.isBlank() || (no != null && no.isBlank())) {
            throw new Failure(
                    "USAGE",
                    "Hãy ghi tên đăng nhập của lãnh đạo (--by) hoặc đầu đọc thẻ (--card-reader), và lý do nếu không nhận (--decline).",
                    "Name the supervisor's login (--by) or the card reader (--card-reader), and a reason where it is declined (--decline).");
        }
        Clock machine = Clock.systemUTC();
        LocalDateTime at = stated.time(machine);
        try (Store store = data.open("approve");
                PrinterOptions.Printer slips = printer.open(store, stated.clock(machine))) {
            CounterReception reception = new CounterReception(
                    store, rules(store, at), stated.timekeeper(machine), slips.spool(), Steps.UNWATCHED);
            ApprovalAnswer answer =
                    decided(store, new Approval(store, reception, input), no == null ? "" : no.strip(), at);
            return answer instanceof ApprovalAnswer.Decided decided
                    ? show(decided.received(), slips, reception, no != null)
                    : refuse((ApprovalAnswer.Refused) answer);
        }
    }

    private ApprovalAnswer decided(Store store, Approval approval, String no, LocalDateTime at) {
        if (reader.isBlank()) {
            return approval.decide(draft.strip(), supervisor, no, at);
        }
        try (Bridge cards = printer.connect(store.folder().resolve("bridge-cards"))) {
            return approval.decide(draft.strip(), cards, reader, no, at);
        }
    }

    /** The rules the officer asked under. */
    private OfficeRules rules(Store store, LocalDateTime at) {
        Optional<Statement> asked = Approving.asked(store, draft.strip());
        RulesOfDay day = RuleShelf.of(data.path()).on(at.toLocalDate());
        return new ProfileRules(
                day,
                asked.map(Statement::profile).orElse("current"),
                asked.map(Statement::office).orElse(""));
    }

    private int show(Received received, PrinterOptions.Printer slips, CounterReception reception, boolean no) {
        ReceiveAnswer answer = ReceiveAnswer.of(received, slips.print(reception, received));
        if (output.json()) {
            output.document(answer.json(output.language()));
        }
        answer.lines(output.language()).forEach(output::line);
        return no && answer.recorded() != null ? Exit.DONE : answer.exit();
    }

    private int refuse(ApprovalAnswer.Refused refused) {
        if (output.json()) {
            output.document(Map.of("problems", List.of(ProblemJson.of(refused.problem()))));
        }
        output.line(output.say(refused.problem().wording()));
        return Exit.NO;
    }
}
