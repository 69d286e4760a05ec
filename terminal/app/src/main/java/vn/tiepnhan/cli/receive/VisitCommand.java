package vn.tiepnhan.cli.receive;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Numbers;
import vn.tiepnhan.cli.verb.OfficerOption;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.spool.Spool;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Listed;

/** {@code tiepnhan visit}: one slip for all dossiers somebody brought in one visit. */
@Command(
        name = "visit",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Một phiếu chung cho các hồ sơ của một lượt nộp / one slip for the dossiers of one visit")
public final class VisitCommand extends Verb {
    @Parameters(arity = "1..*", paramLabel = "RECEIPT", description = "Các số phiếu / receipt numbers")
    private List<String> receipts = new ArrayList<>();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private OfficerOption officer = new OfficerOption();

    @Mixin
    private PrinterOptions printer = new PrinterOptions();

    @Override
    public Integer call() {
        List<ReceiptNumber> wanted =
                receipts.stream().map(Numbers::receipt).distinct().toList();
        if (wanted.size() > Spool.TOGETHER) {
            throw new Failure(
                    "USAGE",
                    "Một phiếu chung cho tối đa " + Spool.TOGETHER + " hồ sơ. Hãy chia thành nhiều phiếu.",
                    "One slip holds " + Spool.TOGETHER + " dossiers at most. Make several.");
        }
        Clock machine = Clock.system(Timekeeper.ZONE);
        try (Store store = data.open("visit");
                PrinterOptions.Printer slips = printer.open(store, machine)) {
            List<Listed> found = new ArrayList<>();
            for (ReceiptNumber number : wanted) {
                Optional<Listed> listed = store.read(tables -> tables.receipts().find(number.text()));
                if (listed.isEmpty()) {
                    output.message(Numbers.unknown(output, number));
                    return Exit.NO;
                }
                found.add(listed.get());
            }
            refuse(found);
            return answer(wanted, slips.printTogether(found, officer.in(store)));
        }
    }

    /** Only what was received, and by one person: a slip for all names one. */
    private static void refuse(List<Listed> found) {
        if (found.stream()
                .anyMatch(one -> one.voided() != null || !one.entry().ruling().received())) {
            throw new Failure(
                    "NOT_RECEIVED",
                    "Phiếu chung chỉ dành cho hồ sơ đã nhận; phiếu đã hủy hoặc phiếu từ chối thì in riêng.",
                    "One slip is for what was received; void receipts and refusals have their own.");
        }
        long presenters = found.stream()
                .map(one -> one.entry().details().presenter())
                .distinct()
                .count();
        if (presenters > 1) {
            throw new Failure(
                    "OTHER_PRESENTER",
                    "Các hồ sơ này do nhiều người nộp. Hãy in phiếu chung cho từng người.",
                    "These dossiers were brought by different people. Print one slip for each of them.");
        }
    }

    private int answer(List<ReceiptNumber> wanted, @Nullable PrintOutcome print) {
        PrintOutcome outcome = print == null ? PrinterOptions.nowhere() : print;
        if (output.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("receipts", wanted.stream().map(ReceiptNumber::text).toList());
            document.put("print", ReceiveAnswer.printed(outcome, output.language()));
            output.document(document);
        }
        wanted.forEach(number -> output.line(number.grouped()));
        output.line(ReceiveAnswer.printLine(outcome, output.language()));
        return outcome.evidence().settled() ? Exit.DONE : Exit.WAITING;
    }
}
