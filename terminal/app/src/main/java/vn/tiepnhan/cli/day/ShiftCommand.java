package vn.tiepnhan.cli.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.cli.receive.PrinterOptions;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.OfficerOption;
import vn.tiepnhan.cli.verb.ProblemJson;
import vn.tiepnhan.cli.verb.RuleOptions;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.shift.HandOverList;
import vn.tiepnhan.shift.ShiftDesk;
import vn.tiepnhan.shift.ShiftDesk.Answer;
import vn.tiepnhan.shift.ShiftReport;
import vn.tiepnhan.shift.ShiftReport.OpenItem;
import vn.tiepnhan.shift.ShiftReport.Total;
import vn.tiepnhan.shift.ShiftSlip;
import vn.tiepnhan.spool.SlipWords;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.office.Shifts;

/** {@code tiepnhan shift}: opens and closes a shift, shows its account, writes the list for the back office. */
@Command(
        name = "shift",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Phiên làm việc: open bắt đầu · show xem · close kết thúc (in phiếu kết ca) · list ghi danh sách bàn giao (PDF) /",
            "a shift: open, show, close (prints its account), list (writes the list for the back office as PDF)"
        })
public final class ShiftCommand extends Verb {
    /** What to do. */
    enum Act {
        open,
        show,
        close,
        list
    }

    @Parameters(index = "0", paramLabel = "open|show|close|list", description = "Việc cần làm / what to do")
    private Act act = Act.show;

    @Option(names = "--shift", paramLabel = "N", description = "Ca số (ca mới nhất) / number of the shift (the newest)")
    private long shift;

    @Option(names = "--out", paramLabel = "FILE", description = "Tệp PDF của danh sách / file of the list")
    private @Nullable Path out;

    @Mixin
    private RuleOptions rules = new RuleOptions();

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
        LocalDateTime at = stated.time(Clock.systemUTC());
        if (act == Act.list && out == null) {
            throw new Failure("USAGE", "Hãy ghi tên tệp PDF: --out FILE.", "Name the PDF file: --out FILE.");
        }
        boolean writes = act == Act.open || act == Act.close || !printer.uri().isEmpty();
        try (Store store = writes ? data.open("shift") : data.beside("shift")) {
            ShiftDesk desk = new ShiftDesk(store);
            Answer answer =
                    switch (act) {
                        case open -> desk.open(officer.in(store), at);
                        case close -> desk.close(officer.in(store), at);
                        case show, list -> desk.report(shift, at);
                    };
            if (answer instanceof Answer.Refused refused) {
                if (output.json()) {
                    output.document(Map.of("done", false, "problems", List.of(ProblemJson.of(refused.problem()))));
                }
                output.message(output.say(refused.problem().wording()));
                return Exit.NO;
            }
            return told(store, ((Answer.Told) answer).report(), at);
        }
    }

    private int told(Store store, ShiftReport report, LocalDateTime at) {
        SlipWords words = rules.on(at.toLocalDate(), data).words("");
        Path file = out;
        if (act == Act.list && file != null) {
            write(file, HandOverList.pdf(report, words.office().replace('\u00A0', ' ')));
            output.message(output.say(new Wording("Đã ghi " + file, "Written to " + file)));
        }
        PrintOutcome printed = act == Act.show || act == Act.close
                ? printer.print(
                        store, "shift-" + report.shift().n() + "-" + UUID.randomUUID(), ShiftSlip.of(report, words))
                : null;
        if (output.json()) {
            output.document(json(report, printed));
        } else {
            tell(report);
        }
        return printed == null || printed.evidence().settled() ? Exit.DONE : Exit.WAITING;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new Failure(
                    "CANNOT_WRITE",
                    new Wording(
                            "Không ghi được " + file + ". Hãy kiểm tra thư mục và quyền ghi.",
                            "Cannot write " + file + ". Check the folder and its permissions."),
                    failed);
        }
    }

    private void tell(ShiftReport report) {
        Shifts.Row row = report.shift();
        String since = VietnameseDates.of(row.openedAt());
        LocalDateTime closed = row.closedAt();
        String until = closed == null ? "" : " – " + VietnameseDates.of(closed);
        output.line(output.say(new Wording("Ca số ", "Shift ")) + row.n() + "  "
                + row.details().openedBy() + "  " + since + until);
        if (act != Act.open) {
            report.totals().forEach((total, count) -> output.line("  " + output.say(total.wording()) + ": " + count));
            report.officers()
                    .forEach((name, totals) -> output.line("  " + (name.isBlank() ? "—" : name) + ": "
                            + totals.get(Total.RECEIVED) + " " + output.say(new Wording("đã nhận", "received"))));
        }
        if (report.open().isEmpty()) {
            output.line(output.say(new Wording("Không còn việc tồn.", "Nothing is left open.")));
            return;
        }
        output.line(output.say(new Wording("Còn phải làm:", "Left to do:")));
        for (OpenItem item : report.open()) {
            LocalDateTime from = item.since();
            String subject = ReceiptNumber.parse(item.subject())
                    .map(ReceiptNumber::grouped)
                    .orElse(item.subject());
            output.line("  " + subject + "  " + output.say(item.kind().wording())
                    + (from == null ? "" : "  (" + VietnameseDates.of(from) + ")"));
        }
    }

    private static Map<String, @Nullable Object> json(ShiftReport report, @Nullable PrintOutcome printed) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("shift", report.shift().n());
        document.put("openedBy", report.shift().details().openedBy());
        document.put("openedAt", report.shift().openedAt().toString());
        LocalDateTime closed = report.shift().closedAt();
        document.put("closedAt", closed == null ? null : closed.toString());
        document.put("totals", names(report.totals()));
        Map<String, Map<String, Long>> officers = new LinkedHashMap<>();
        report.officers().forEach((name, totals) -> officers.put(name, names(totals)));
        document.put("officers", officers);
        List<Map<String, String>> open = new ArrayList<>();
        for (OpenItem item : report.open()) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("kind", item.kind().name());
            row.put("subject", item.subject());
            row.put("unit", item.unit());
            row.put("since", String.valueOf(item.since()));
            open.add(row);
        }
        document.put("open", open);
        document.put("print", printed == null ? null : printed.evidence().name());
        return document;
    }

    private static Map<String, Long> names(Map<Total, Long> totals) {
        Map<String, Long> named = new LinkedHashMap<>();
        totals.forEach((total, count) -> named.put(total.name(), count));
        return named;
    }
}
