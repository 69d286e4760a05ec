package vn.tiepnhan.cli.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.NewFile;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.cli.verb.Viewer;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.privacy.AccessBook;
import vn.tiepnhan.privacy.Eraser;
import vn.tiepnhan.privacy.Person;
import vn.tiepnhan.privacy.PersonRecords;
import vn.tiepnhan.privacy.centre.KnownCertificate;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.office.AccessTable;

/** {@code tiepnhan privacy}: what a person may ask about their own data, what is kept how long, and who looked. */
@Command(
        name = "privacy",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Dữ liệu cá nhân / personal data:",
            "export --person SỐ --request SỐ ĐƠN --out FILE   trích cho người yêu cầu / for the person who asks",
            "erase --person SỐ --request SỐ ĐƠN              xóa bản sao tại máy này / erases this terminal's copy",
            "retain --days N   xóa dữ liệu đã xác nhận quá N ngày / erases what was confirmed over N days ago",
            "copies --out DIR [--receipt SỐ]   lấy bản niêm phong, chỉ trung tâm mở được / copies only the centre can open",
            "log --from --to   ai đã xem / who looked"
        })
public final class PrivacyCommand extends Verb {
    private static final int RETENTION_DAYS = 90;

    /** What to do. */
    enum Act {
        export,
        erase,
        retain,
        copies,
        log
    }

    @Parameters(index = "0", paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}")
    private Act act = Act.log;

    @Option(names = "--person", paramLabel = "NUMBER", description = "CCCD, CMND, mã số BHXH hoặc thẻ BHYT / number")
    private String person = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Họ tên, để tìm cả khi không ghi số / also where only the name was written")
    private String name = "";

    @Option(names = "--request", paramLabel = "NO", description = "Số đơn yêu cầu / number of the request")
    private String request = "";

    @Option(names = "--receipt", paramLabel = "NO", description = "Số phiếu (copies) / receipt number")
    private String receipt = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Tệp mới, với copies: thư mục / new file; a folder for copies")
    private @Nullable Path out;

    @Option(names = "--days", paramLabel = "N", description = "Số ngày giữ (${DEFAULT-VALUE}) / days to keep")
    private int days = RETENTION_DAYS;

    @Option(names = "--from", paramLabel = "DATE", description = "Từ ngày (năm-tháng-ngày) / from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Đến ngày / to")
    private @Nullable LocalDate to;

    @Mixin
    private DataFolder data = new DataFolder();

    private final Clock clock = Clock.system(Timekeeper.ZONE);

    @Override
    public Integer call() {
        return switch (act) {
            case export -> export();
            case erase -> erase();
            case retain -> retain();
            case copies -> copies();
            case log -> log();
        };
    }

    private int export() {
        Person whose = asked();
        Path file = out;
        if (file == null) {
            throw new Failure("USAGE", "Thiếu tệp (--out).", "The file is missing (--out).");
        }
        try (Store store = data.open("privacy")) {
            Viewer viewer = Viewer.of(store);
            viewer.needSupervisor();
            Map<String, Object> records = new PersonRecords(store).of(whose);
            int found = PersonRecords.count(records);
            viewer.note("EXPORT", whose.masked(), request.strip());
            new Eraser(store, clock).exported(whose, request.strip(), viewer.actor(), found);
            NewFile.writePrivate(file, json(records));
            output.line(say(
                    "Đã trích " + found + " mục vào " + file + ". Giao tận tay người yêu cầu rồi xóa tệp.",
                    "Wrote " + found + " items to " + file + ". Give it to the person, then delete the file."));
            if (output.json()) {
                output.document(Map.of("found", found, "file", file.toString()));
            }
            return found > 0 ? Exit.DONE : Exit.NO;
        }
    }

    private static byte[] json(Map<String, Object> records) {
        try {
            return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(records);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records are plain data", impossible);
        }
    }

    private int erase() {
        Person whose = asked();
        try (Store store = data.open("privacy")) {
            Viewer viewer = Viewer.of(store);
            viewer.needSupervisor();
            Eraser.Outcome outcome = new Eraser(store, clock).forPerson(whose, request.strip(), viewer.actor());
            output.line(say(
                    "Đã xóa dữ liệu cá nhân tại máy này của " + outcome.erased().size() + " phiếu và "
                            + outcome.others() + " mục khác. Trung tâm lưu hồ sơ gốc: hãy chuyển đơn cho trung tâm.",
                    "Erased this terminal's personal data of "
                            + outcome.erased().size() + " receipts and " + outcome.others()
                            + " other items. The centre keeps the originals: pass the request on."));
            if (!outcome.waiting().isEmpty()) {
                output.line(say(
                        "Chưa xóa được, vì trung tâm chưa xác nhận hoặc lãnh đạo chưa duyệt: " + outcome.waiting()
                                + ". Đồng bộ, duyệt rồi làm lại.",
                        "Not yet, for the centre has not confirmed or a supervisor not decided: " + outcome.waiting()
                                + ". Synchronise, let it be decided, then again."));
            }
            if (output.json()) {
                output.document(outcome);
            }
            return outcome.waiting().isEmpty() ? Exit.DONE : Exit.WAITING;
        }
    }

    private int retain() {
        if (days < 1) {
            throw new Failure("USAGE", "--days từ 1 trở lên.", "--days is 1 or more.");
        }
        try (Store store = data.open("privacy")) {
            Eraser.Retained done = new Eraser(store, clock)
                    .overdue(Period.ofDays(days), Viewer.of(store).actor());
            output.line(say(
                    "Đã xóa dữ liệu cá nhân của " + done.erased() + " phiếu trung tâm xác nhận quá " + days + " ngày.",
                    "Erased personal data of " + done.erased() + " receipts confirmed over " + days + " days ago."));
            if (done.kept() > 0) {
                output.message(
                        say(
                                done.kept()
                                        + " phiếu quá hạn lưu nhưng chưa niêm phong được cho trung tâm nên còn giữ lại.",
                                done.kept()
                                        + " receipts are past their time but could not be sealed to the centre, so they stay."));
            }
            KnownCertificate.trouble(store, clock).ifPresent(trouble -> output.message(output.say(trouble)));
            if (output.json()) {
                output.document(Map.of("erased", done.erased(), "kept", done.kept(), "days", days));
            }
            return done.kept() == 0 ? Exit.DONE : Exit.WAITING;
        }
    }

    private int copies() {
        Path folder = out;
        if (folder == null) {
            throw new Failure("USAGE", "Thiếu thư mục (--out).", "The folder is missing (--out).");
        }
        try (Store store = data.beside("privacy")) {
            int written =
                    new CopiesOut(store, folder).write(receipt.replace("-", "").strip());
            output.line(say(
                    "Đã ghi " + written + " bản niêm phong vào " + folder + ". Chỉ trung tâm mở được.",
                    "Wrote " + written + " sealed copies to " + folder + ". Only the centre can open them."));
            if (output.json()) {
                output.document(Map.of("copies", written, "folder", folder.toString()));
            }
            return written > 0 ? Exit.DONE : Exit.NO;
        }
    }

    private int log() {
        LocalDate last = to == null
                ? LocalDateTime.ofInstant(clock.instant(), clock.getZone()).toLocalDate()
                : to;
        LocalDate first = from == null ? last.minusMonths(1) : from;
        try (Store store = data.beside("privacy")) {
            Viewer.of(store).needSupervisor();
            List<AccessTable.Seen> seen = new AccessBook(store).between(first, last);
            seen.forEach(
                    one -> output.line(String.join("  ", one.at(), one.staff(), one.act(), one.subject(), one.reason())
                            .strip()));
            if (output.json()) {
                output.document(Map.of("looks", seen));
            } else if (seen.isEmpty()) {
                output.line(say("Chưa ai xem.", "Nobody looked."));
            }
            return Exit.DONE;
        }
    }

    private Person asked() {
        if (request.isBlank()) {
            throw new Failure(
                    "USAGE",
                    "Hãy ghi số đơn yêu cầu (--request): việc này được ghi nhật ký.",
                    "Give the number of the request (--request): this is logged.");
        }
        return Person.parse(person, name)
                .orElseThrow(
                        () -> new Failure(
                                "USAGE",
                                "Cần --person: số CCCD (12 chữ số), CMND (9), mã số BHXH (10) hoặc thẻ BHYT (15 ký tự).",
                                "--person is needed: CCCD (12 digits), CMND (9), BHXH number (10) or BHYT card (15 characters)."));
    }

    private String say(String vi, String en) {
        return output.say(new Wording(vi, en));
    }
}
