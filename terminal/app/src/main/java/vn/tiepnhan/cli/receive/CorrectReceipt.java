package vn.tiepnhan.cli.receive;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Numbers;
import vn.tiepnhan.cli.verb.OfficerOption;
import vn.tiepnhan.cli.verb.ProblemJson;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.correction.Corrected;
import vn.tiepnhan.correction.Correcting;
import vn.tiepnhan.correction.Wanted;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Corrections;

/** {@code tiepnhan correct}: puts right what a receipt says; its number stays, and the centre gets a further version. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Sửa một phiếu, có lý do; sai thủ tục thì hủy rồi nhận lại / corrects a receipt, for a reason")
public final class CorrectReceipt extends Verb {
    private static final Map<String, Wording> FIELDS = Map.of(
            "unit", new Wording("Mã đơn vị", "Unit code"),
            "mst", new Wording("MST", "Tax code"),
            "unitName", new Wording("Tên đơn vị", "Unit"),
            "presenter", new Wording("Người nộp", "Handed in by"),
            "description", new Wording("Mô tả sự cố", "Incident"));

    @Parameters(paramLabel = "RECEIPT", description = "Số phiếu / receipt number")
    private String receipt = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Lý do sửa / why")
    private String reason = "";

    @Option(names = "--unit", paramLabel = "CODE", description = "Mã đơn vị đúng / the right unit code")
    private @Nullable String unit;

    @Option(names = "--mst", paramLabel = "MST", description = "Mã số thuế đúng / the right tax code")
    private @Nullable String mst;

    @Option(names = "--unit-name", paramLabel = "NAME", description = "Tên đơn vị đúng / the right name")
    private @Nullable String unitName;

    @Option(
            names = "--presenter",
            paramLabel = "NAME",
            description = "Người nộp đúng: họ tên, số CCCD, hoặc mã QR của CCCD / who really handed it in")
    private @Nullable String presenter;

    @Option(names = "--description", paramLabel = "TEXT", description = "Mô tả sự cố đúng / what really happened")
    private @Nullable String description;

    @Mixin
    private OfficerOption officer = new OfficerOption();

    @Mixin
    private PrinterOptions printer = new PrinterOptions();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Stated stated = new Stated();

    @Override
    public Integer call() {
        if (reason.isBlank()) {
            throw new Failure("USAGE", "Hãy ghi lý do sửa: --reason.", "Say why it is corrected: --reason.");
        }
        ReceiptNumber number = Numbers.receipt(receipt);
        Wanted wanted = new Wanted(upper(unit), mst, unitName, presenter, description);
        Clock machine = Clock.systemUTC();
        try (Store store = data.open("correct");
                PrinterOptions.Printer slips = printer.open(store, stated.clock(machine))) {
            String by = officer.in(store);
            Corrected ended = new Correcting(store, stated.timekeeper(machine), Steps.UNWATCHED)
                    .correct(number.text(), wanted, by, reason.strip());
            if (!(ended instanceof Corrected.Done done)) {
                return refused(number, ended);
            }
            PrintOutcome print = slips.print(store, number.text(), by);
            answer(number, done, print);
            return print == null || print.evidence().settled() ? Exit.DONE : Exit.WAITING;
        }
    }

    private static @Nullable String upper(@Nullable String code) {
        return code == null ? null : code.strip().toUpperCase(Locale.ROOT);
    }

    private int refused(ReceiptNumber number, Corrected ended) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("receipt", number.text());
        document.put("corrected", false);
        if (ended instanceof Corrected.Refused refused) {
            document.put("problems", List.of(ProblemJson.of(refused.problem())));
            output.message(output.say(refused.problem().wording()));
        } else {
            output.message(Numbers.unknown(output, number));
            document.put("found", false);
        }
        if (output.json()) {
            output.document(document);
        }
        return Exit.NO;
    }

    private void answer(ReceiptNumber number, Corrected.Done done, @Nullable PrintOutcome print) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("receipt", number.text());
        document.put("corrected", true);
        document.put("version", done.version());
        document.put("sequence", done.sequence());
        document.put("digest", done.digest());
        document.put("previous", done.previous());
        document.put("changes", done.changes());
        document.put("sync", "QUEUED");
        if (print != null) {
            document.put("print", Map.of("evidence", print.evidence().name()));
        }
        if (output.json()) {
            output.document(document);
        }
        output.line(output.say(new Wording(
                "Đã sửa phiếu " + number.grouped() + " (bản " + done.version()
                        + "). Số phiếu giữ nguyên; hãy thu lại phiếu in" + " trước và đưa phiếu mới.",
                "Receipt " + number.grouped() + " is corrected (version " + done.version()
                        + "). Its number stays; take the" + " earlier slip back and give the new one.")));
        for (Corrections.Change change : done.changes()) {
            String label = output.say(FIELDS.getOrDefault(change.field(), new Wording(change.field(), change.field())));
            output.line("  " + label + ": " + change.before() + " → " + change.now());
        }
    }
}
