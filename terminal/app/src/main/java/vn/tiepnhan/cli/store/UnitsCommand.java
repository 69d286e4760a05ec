package vn.tiepnhan.cli.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.cli.verb.Viewer;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.published.Guide;
import vn.tiepnhan.policy.published.Published;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.report.Report;
import vn.tiepnhan.report.UnitReports;
import vn.tiepnhan.rules.RuleShelf;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.office.Units;
import vn.tiepnhan.unit.TrialPasswords;
import vn.tiepnhan.unit.UnitBook;
import vn.tiepnhan.unit.UnitFile;

/** {@code tiepnhan units}: takes in the office's list of units, and shows how far they are with electronic filing. */
@Command(
        name = "units",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Đơn vị: import FILE.csv, show MÃ, share, unregistered / units of the office")
public final class UnitsCommand extends Verb {
    @Parameters(index = "0", paramLabel = "import|show|share|unregistered", description = "Việc cần làm / what to do")
    private String act = "share";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE.csv|CODE",
            description = "Cột / columns: " + UnitList.HEAD)
    private @Nullable String subject;

    @Option(names = "--profile", paramLabel = "ID", description = "Chỉ tiêu của cấu hình / whose target")
    private String profile = "current";

    @Option(names = "--by-sort", description = "Theo loại đơn vị, thay cho chuyên quản / by sort of unit")
    private boolean bySort;

    @Mixin
    private ReportOptions written = new ReportOptions();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Stated stated = new Stated();

    @Override
    public Integer call() {
        LocalDate day = stated.time(Clock.systemUTC()).toLocalDate();
        return switch (act) {
            case "import" -> take();
            case "show" -> show(day);
            case "share" -> write(reports -> reports.share(bySort, profile, day));
            case "unregistered" -> write(reports -> reports.unregistered(day));
            default ->
                throw new Failure(
                        "USAGE",
                        "Có: import, show, share, unregistered.",
                        "There are import, show, share, unregistered.");
        };
    }

    private interface Wish {
        Report of(UnitReports reports);
    }

    private int write(Wish wish) {
        try (Store store = data.beside("units")) {
            Published published = RuleShelf.of(data.path())
                    .on(stated.time(Clock.systemUTC()).toLocalDate())
                    .published();
            written.write(output, act, wish.of(new UnitReports(store, published)));
        }
        return Exit.DONE;
    }

    /** One unit: how it stands with electronic filing, who helps it, what it had before. */
    private int show(LocalDate day) {
        String code = subject == null ? "" : subject.strip().toUpperCase(Locale.ROOT);
        try (Store store = data.beside("units")) {
            UnitFile file =
                    new UnitBook(store, () -> RuleShelf.of(data.path()).on(day).published()).file(code, day);
            Units.Unit unit = file.unit();
            if (unit == null) {
                throw new Failure(
                        "UNKNOWN_UNIT",
                        "Danh sách không có đơn vị “" + code
                                + "”. Hãy kiểm tra mã, hoặc nạp danh sách mới: units import.",
                        "The list has no unit “" + code + "”. Check the code, or take in a new list: units import.");
            }
            output.line(unit.code() + "  " + unit.name() + "  " + unit.mst() + "  " + unit.sort());
            output.line(output.say(new Wording("Giao dịch điện tử: ", "Electronic filing: "))
                    + output.say(unit.state().wording()));
            output.line(output.say(new Wording("Chuyên quản thu: ", "Collection officer: ")) + unit.collector());
            output.line(output.say(new Wording("Trường hợp đặc biệt đã nhận: ", "Special cases taken: "))
                    + file.specials());
            output.line(output.say(file.help()));
            file.guides()
                    .forEach(guide -> output.line(
                            output.say(guide.act().wording()) + ": " + output.say(guide.text()) + source(guide)));
            file.trials()
                    .forEach(told -> output.line(output.say(new Wording("Mật khẩu thử nghiệm ", "Trial password "))
                            + output.say(told.said())));
            if (output.json()) {
                output.document(Map.of(
                        "unit",
                        unit,
                        "specialCases",
                        file.specials(),
                        "help",
                        file.help(),
                        "registration",
                        file.guides(),
                        "trialPassword",
                        file.trials().stream().map(UnitsCommand::trial).toList()));
            }
        }
        return Exit.DONE;
    }

    private static String source(Guide guide) {
        return guide.source().isEmpty() ? "" : " (" + guide.source() + ")";
    }

    private static Map<String, String> trial(TrialPasswords.Told told) {
        return Map.of("at", told.at().toString(), "step", told.step().name(), "officer", told.officer());
    }

    private int take() {
        String list = subject;
        if (list == null) {
            throw new Failure("USAGE", "Thiếu tệp CSV.", "The CSV file is missing.");
        }
        List<Units.Unit> units = UnitList.read(Path.of(list));
        try (Store store = data.open("units")) {
            String actor = Viewer.of(store).actor();
            store.write(tables -> {
                tables.units().replace(units);
                return tables.audit().append(taken(units.size(), tables.units().digest(), actor));
            });
        }
        output.line(output.say(new Wording(
                "Đã nhận danh sách " + units.size() + " đơn vị.", "Took a list of " + units.size() + " units.")));
        if (output.json()) {
            output.document(Map.of("units", units.size()));
        }
        return Exit.DONE;
    }

    private static AuditRecord taken(int units, String digest, String actor) {
        LocalDateTime now = LocalDateTime.now(Clock.system(Timekeeper.ZONE));
        return new AuditRecord(
                now.toString(), "UNITS", actor, "", Map.of("units", String.valueOf(units), "list", digest));
    }
}
