package vn.tiepnhan.cli.receive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.checklist.Checklist;
import vn.tiepnhan.checklist.PaperThere;
import vn.tiepnhan.cli.receive.check.Beside;
import vn.tiepnhan.cli.receive.check.PapersShown;
import vn.tiepnhan.cli.receive.check.PhotoOptions;
import vn.tiepnhan.cli.receive.check.PreSentOptions;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.InputFile;
import vn.tiepnhan.cli.verb.ProblemJson;
import vn.tiepnhan.cli.verb.RuleOptions;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.image.PageReader;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.quality.PhotoCheck;
import vn.tiepnhan.image.raster.Stopwatch;
import vn.tiepnhan.presend.PreSentMatch;
import vn.tiepnhan.reception.ApprovalAnswer;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.Papers;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.counter.CounterReception;
import vn.tiepnhan.reception.rules.OfficeRules;
import vn.tiepnhan.rules.RuleShelf;
import vn.tiepnhan.rules.RulesOfDay;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Listed;

/** {@code tiepnhan receive}: decides, stores durably, prints the slip. */
@Command(
        name = "receive",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tiếp nhận hồ sơ từ ảnh trang giấy hoặc nhập tay / receives dossiers from page images, or typed")
public final class Receive extends Verb {
    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Ảnh hoặc PDF của hồ sơ / page images")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private AtTheCounter counter = new AtTheCounter();

    @Option(
            names = "--visit",
            description = "Các hồ sơ này của một người trong một lượt: in một phiếu chung / one slip for all of them")
    private boolean visit;

    @Mixin
    private PreSentOptions preSent = new PreSentOptions();

    @Mixin
    private PhotoOptions photos = new PhotoOptions();

    @Mixin
    private SpecialCaseOptions special = new SpecialCaseOptions();

    @Mixin
    private PrinterOptions printer = new PrinterOptions();

    @Mixin
    private Stated stated = new Stated();

    @Override
    public Integer call() {
        if (photos.only()) {
            return lookedAt();
        }
        Clock machine = Clock.systemUTC();
        RulesOfDay day = RuleShelf.of(data.path()).on(stated.time(machine).toLocalDate());
        OfficeRules ruled = rules.of(day);
        Papers.Pile pile = read(machine);
        try (Store store = data.open("receive");
                PrinterOptions.Printer slips = printer.open(store, stated.clock(machine))) {
            CounterReception reception =
                    new CounterReception(store, ruled, stated.timekeeper(machine), slips.spool(), Steps.UNWATCHED);
            List<Taken> taken = new ArrayList<>();
            for (Draft draft : drafts(pile, machine)) {
                Received received = approved(store, reception, reception.receive(draft));
                Taken one = new Taken(received, checked(reception, ruled, draft));
                taken.add(one.together(visit) ? one : one.printed(slips.print(reception, received)));
            }
            return answer(visit ? together(store, slips, taken) : taken, pile.problems());
        }
    }

    /** What became of one dossier; {@code print} is null until its slip was printed. */
    private record Taken(Received received, List<Beside> beside, @Nullable PrintOutcome print) {
        Taken(Received received, List<Beside> beside) {
            this(received, beside, null);
        }

        Taken printed(@Nullable PrintOutcome outcome) {
            return new Taken(received, beside, outcome);
        }

        /** Whether the slip of the visit is its slip; a refusal has its own. */
        boolean together(boolean visit) {
            return visit && received instanceof Received.Recorded recorded && recorded.received();
        }

        ReceiveAnswer answer() {
            return ReceiveAnswer.of(received, print).beside(beside);
        }
    }

    /** One slip for all that was received. */
    private List<Taken> together(Store store, PrinterOptions.Printer slips, List<Taken> taken) {
        List<Listed> receipts = new ArrayList<>();
        for (Taken one : taken) {
            if (one.together(true) && one.received() instanceof Received.Recorded recorded) {
                store.read(tables -> tables.receipts().find(recorded.receipt())).ifPresent(receipts::add);
            }
        }
        if (receipts.isEmpty()) {
            return taken;
        }
        PrintOutcome printed =
                slips.printTogether(receipts, receipts.get(0).entry().details().officer());
        PrintOutcome outcome = printed == null ? PrinterOptions.nowhere() : printed;
        return taken.stream()
                .map(one -> one.together(true) ? one.printed(outcome) : one)
                .toList();
    }

    /** Only whether the photographs are good enough to be kept. */
    private int lookedAt() {
        if (files.isEmpty()) {
            throw new Failure(
                    "USAGE",
                    "--photo-check cần tên tệp ảnh trang giấy.",
                    "--photo-check needs the names of page pictures.");
        }
        List<PhotoCheck.Looked> looked = PhotoOptions.look(files);
        Beside shown = PhotoOptions.shown(looked);
        if (output.json()) {
            output.document(Map.of(shown.name(), shown.json()));
        }
        shown.lines().forEach(line -> output.line(output.say(line)));
        boolean good = looked.stream().allMatch(PhotoCheck.Looked::good);
        if (good) {
            output.line(output.say(new Wording("Ảnh dùng được.", "The pictures are good.")));
        }
        return good ? Exit.DONE : Exit.NO;
    }

    /** A supervisor who is at the counter approves in the same act. */
    private Received approved(Store store, CounterReception reception, Received received) {
        if (counter.approver().isEmpty() || !(received instanceof Received.ApprovalNeeded waits)) {
            return received;
        }
        ApprovalAnswer answer = new Approval(store, reception, input)
                .decide(waits.draftId(), counter.approver(), "", stated.time(Clock.systemUTC()));
        if (answer instanceof ApprovalAnswer.Decided decided) {
            return decided.received();
        }
        return new Received.NotReceivable(waits.decision(), List.of(((ApprovalAnswer.Refused) answer).problem()));
    }

    /** What was checked beside the rules: the papers of the catalogue, and what was sent before. */
    private List<Beside> checked(CounterReception reception, OfficeRules rules, Draft draft) {
        List<Beside> checked = new ArrayList<>();
        List<Problem> warnings = reception.warnings(draft);
        if (!warnings.isEmpty()) {
            checked.add(new Beside(
                    "warnings",
                    ProblemJson.of(warnings),
                    warnings.stream().map(Problem::wording).toList()));
        }
        List<PaperThere> papers = draft.beside().papers();
        if (papers != null) {
            checked.add(PapersShown.of(Checklist.of(draft.procedure(), rules.catalogued(draft.procedure()), papers)));
        }
        if (draft.incident() != null && !draft.pages().isEmpty()) {
            checked.add(PhotoOptions.shown(PhotoOptions.look(draft.pages())));
        }
        PreSentMatch match = preSent.match(draft.dossier());
        if (match != null) {
            checked.add(PreSentOptions.shown(match));
        }
        return checked;
    }

    private Papers.Pile read(Clock machine) {
        files.forEach(InputFile::needed);
        PageReader reader = new PageReader(ReadLimits.TERMINAL, Stopwatch.ofMachine());
        Layouts layouts = Layouts.shipped(stated.clock(machine));
        preSent.read(reader, layouts, counter.saysPreSent());
        Papers.Pile pile = new Papers(reader, layouts).read(files);
        if (!pile.unreadable().isEmpty()) {
            Problem first = pile.unreadable().get(0);
            String named = files.size() == 1 ? files.get(0) + ": " : "";
            throw new Failure(first.code(), first.wording().after(named, named));
        }
        return pile;
    }

    /** One draft for each dossier on the pages; without a readable one, the typed draft. */
    private List<Draft> drafts(Papers.Pile pile, Clock machine) {
        if (pile.dossiers().isEmpty()) {
            return List.of(counter.draft(null, files, special.claimed(), stated.time(machine), null));
        }
        return pile.dossiers().stream()
                .map(paper -> counter.draft(
                        paper.dossier(),
                        paper.pages(),
                        special.claimed(),
                        stated.time(machine),
                        preSent.match(paper.dossier())))
                .toList();
    }

    private int answer(List<Taken> taken, List<Problem> problems) {
        int exit = Exit.DONE;
        List<Map<String, Object>> documents = new ArrayList<>();
        for (Taken one : taken) {
            ReceiveAnswer answer = one.answer();
            exit = Exit.worse(exit, answer.exit());
            documents.add(answer.json(output.language()));
            answer.lines(output.language()).forEach(output::line);
        }
        if (exit == Exit.NO) {
            problems.forEach(problem -> output.message(output.say(problem.wording())));
        }
        if (output.json()) {
            output.document(documents.size() == 1 ? documents.get(0) : several(documents));
        }
        return exit;
    }

    private static Map<String, Object> several(List<Map<String, Object>> documents) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("receipts", documents);
        return Map.copyOf(all);
    }
}
