package vn.tiepnhan.cli.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.cli.receive.PrinterOptions;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Numbers;
import vn.tiepnhan.cli.verb.OfficerOption;
import vn.tiepnhan.cli.verb.ProblemJson;
import vn.tiepnhan.cli.verb.RuleOptions;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.handover.Collection;
import vn.tiepnhan.handover.Examined;
import vn.tiepnhan.handover.HandOverDesk;
import vn.tiepnhan.handover.HandOverDesk.Answer;
import vn.tiepnhan.handover.HandOverSlip;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.reception.Presenter;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.reception.rules.OfficeRules;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.HandOvers;
import vn.tiepnhan.store.dossier.Listed;

/** {@code tiepnhan hand-over}: by slip, by notice 03/TB-TS, or by unit; collects what the rules ask for first. */
@Command(
        name = "hand-over",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Trả kết quả, thu hồi thẻ BHYT / hands a result over, collects health cards")
public final class HandOverCommand extends Verb {

    @Parameters(index = "0", arity = "0..1", paramLabel = "RECEIPT", description = "Số phiếu / receipt number")
    private @Nullable String receipt;

    @Option(names = "--unit", paramLabel = "CODE", description = "Mã đơn vị; một mình: kết quả còn ở đây / unit")
    private String unit = "";

    @Option(names = "--notice", paramLabel = "NUMBER", description = "Số thông báo 03/TB-TS / notice")
    private String notice = "";

    @Option(names = "--procedure", paramLabel = "CODE", description = "Mã thủ tục khi không có phiếu / procedure")
    private String procedure = "";

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(names = "--signature", paramLabel = "NONE|TRIAL|PUBLIC", description = "Chữ ký số khi nộp / signature")
    private Facts.Signature signature = Facts.Signature.NONE;

    @Option(names = "--return-channel", paramLabel = "COUNTER|POST|ELECTRONIC", description = "Đã đăng ký / ordered")
    private Facts.@Nullable ReturnChannel back;

    @Option(names = "--cancel-order", paramLabel = "REASON", description = "Lý do hủy đăng ký đó / why it is cancelled")
    private String cancelled = "";

    @Option(names = "--paper-set", paramLabel = "yes|no", description = "Có 01 bộ hồ sơ giấy / a paper set is here")
    private YesNo paperSet = YesNo.no;

    @Option(names = "--card", paramLabel = "CARD|QR|N=CARD", description = "Thẻ BHYT thu được / card collected")
    private List<String> cards = new ArrayList<>();

    @Option(names = "--not-collected", paramLabel = "N=REASON", description = "Dòng N không thu được / why not")
    private Map<Integer, String> excused = new LinkedHashMap<>();

    @Option(
            names = "--due-card",
            paramLabel = "NAME;EVENT;CARD;DD/MM/YYYY",
            description = "Thẻ phải thu của hồ sơ điện tử / card due of a dossier filed elsewhere")
    private List<String> due = new ArrayList<>();

    @Option(
            names = "--collector",
            paramLabel = "NAME",
            description = "Người nhận: họ tên, số hoặc QR CCCD / who takes it")
    private String collector = "";

    @Mixin
    private OfficerOption officer = new OfficerOption();

    @Mixin
    private PrinterOptions printer = new PrinterOptions();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Stated stated = new Stated();

    /** As spelled on the command line. */
    enum YesNo {
        yes,
        no
    }

    @Override
    public Integer call() {
        Clock machine = Clock.systemUTC();
        LocalDateTime at = stated.time(machine);
        OfficeRules ruled = rules.on(at.toLocalDate(), data);
        printer.check();
        try (Store store = data.open("hand-over")) {
            HandOverDesk desk = new HandOverDesk(store, ruled, stated.timekeeper(machine));
            if (receipt == null && notice.isBlank()) {
                return open(desk);
            }
            String number = receipt == null ? null : Numbers.receipt(receipt).text();
            return answer(store, ruled, desk.handOver(collection(number, officer.in(store), at)));
        }
    }

    private int open(HandOverDesk desk) {
        if (unit.isBlank()) {
            throw new Failure(
                    "USAGE",
                    "Hãy ghi số phiếu, hoặc --notice cùng --unit và --procedure, hoặc chỉ --unit để xem kết quả còn ở đây.",
                    "Name a receipt, or --notice with --unit and --procedure, or --unit alone to see what is still here.");
        }
        List<Listed> open = desk.open(unit.strip().toUpperCase(Locale.ROOT));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Listed listed : open) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("receipt", listed.entry().receipt());
            row.put("procedure", listed.entry().identity().procedure());
            row.put("at", listed.entry().moment().at().toString());
            row.put("due", String.valueOf(listed.entry().due()));
            rows.add(row);
            output.line(new ReceiptNumber(listed.entry().receipt()).grouped() + "  " + row.get("procedure") + "  "
                    + row.get("at"));
        }
        if (output.json()) {
            output.document(Map.of("open", rows));
        } else if (rows.isEmpty()) {
            output.line(output.say(
                    new Wording("Không có kết quả nào của đơn vị này ở máy này.", "Nothing of this unit is here.")));
        }
        return Exit.DONE;
    }

    private Collection collection(@Nullable String number, String by, LocalDateTime at) {
        if (number == null && (unit.isBlank() || procedure.isBlank())) {
            throw new Failure("USAGE", "--notice cần --unit và --procedure.", "--notice needs --unit and --procedure.");
        }
        Presenter who = Presenter.parse(collector);
        return new Collection(
                number,
                unit.strip().toUpperCase(Locale.ROOT),
                procedure.strip(),
                notice.strip(),
                signature,
                back,
                cancelled.strip(),
                paperSet == YesNo.yes,
                cards,
                excused,
                dueCards(),
                who.name(),
                who.identity(),
                by,
                at);
    }

    private List<Collection.DueCard> dueCards() {
        List<Collection.DueCard> found = new ArrayList<>();
        for (String text : due) {
            String[] parts = text.split(";", -1);
            try {
                LocalDate until = parts[3].isBlank() ? null : VietnameseDates.read(parts[3]);
                found.add(new Collection.DueCard(
                        1001 + found.size(), parts[0].strip(), parts[1].strip(), parts[2].strip(), until));
            } catch (ArrayIndexOutOfBoundsException | DateTimeParseException wrong) {
                throw new Failure(
                        "USAGE",
                        new Wording(
                                "--due-card “" + text + "” cần đủ: HỌ TÊN;MÃ BIẾN ĐỘNG;SỐ THẺ;NGÀY/THÁNG/NĂM.",
                                "--due-card “" + text + "” needs NAME;EVENT;CARD;DD/MM/YYYY."),
                        wrong);
            }
        }
        return found;
    }

    private int answer(Store store, OfficeRules rules, Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            if (output.json()) {
                output.document(Map.of("done", false, "problems", List.of(ProblemJson.of(refused.problem()))));
            }
            output.line(output.say(refused.problem().wording()));
            return Exit.NO;
        }
        Answer.Recorded recorded = (Answer.Recorded) answer;
        PrintOutcome printed = print(store, rules, recorded.row());
        tell(recorded, printed);
        if (!recorded.row().done()) {
            return Exit.NO;
        }
        return printed == null || printed.evidence().settled() ? Exit.DONE : Exit.WAITING;
    }

    private @Nullable PrintOutcome print(Store store, OfficeRules rules, HandOvers.Row row) {
        String shown = receipt == null ? "" : Numbers.receipt(receipt).grouped();
        SlipDocument slip = HandOverSlip.of(row, rules.words(row.procedure()), shown);
        return printer.print(store, "hand-over-" + row.n() + "-" + UUID.randomUUID(), slip);
    }

    private void tell(Answer.Recorded recorded, @Nullable PrintOutcome printed) {
        HandOvers.Row row = recorded.row();
        Examined examined = recorded.examined();
        examined.notes().forEach(note -> output.message(output.say(note.wording())));
        if (row.done() && collector.isBlank()) {
            output.message(output.say(new Wording(
                    "Chưa ghi ai nhận kết quả. Lần sau hãy ghi bằng --collector: họ tên, số hoặc mã QR CCCD.",
                    "Nobody is recorded as the collector. Next time say who it is with --collector: name, number or QR of"
                            + " the identity card.")));
        }
        if (output.json()) {
            Map<String, @Nullable Object> document = new LinkedHashMap<>();
            document.put("outcome", row.outcome());
            document.put("rule", row.rule());
            document.put("done", row.done());
            document.put("n", row.n());
            document.put("cards", row.details().cards());
            document.put("missing", examined.missing());
            document.put("notes", ProblemJson.of(examined.notes()));
            document.put("print", printed == null ? null : printed.evidence().name());
            output.document(document);
            return;
        }
        if (row.done()) {
            output.line(output.say(new Wording(
                    "Được trả kết quả. Ghi số " + row.n() + ".", "The result may go. Entry " + row.n() + ".")));
        } else {
            output.line(output.say(new Wording("Chưa trả kết quả. Còn thiếu:", "Held back. Still missing:")));
            examined.missing().forEach(missing -> output.line("  – " + output.say(missing)));
        }
    }
}
