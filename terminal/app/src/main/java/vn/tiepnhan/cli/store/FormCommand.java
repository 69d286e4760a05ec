package vn.tiepnhan.cli.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Numbers;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.cli.verb.Viewer;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.form.FormDesk;
import vn.tiepnhan.form.FormDesk.Added;
import vn.tiepnhan.paper.OfficialForm;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Listed;

/** {@code tiepnhan form}: the official A4 form of a receipt, beside its thermal slip. */
@Command(
        name = "form",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Biểu mẫu A4 01–06 của một phiếu, dạng PDF / a receipt's official A4 form as PDF")
public final class FormCommand extends Verb {
    @Parameters(index = "0", paramLabel = "01..06", description = "Số biểu mẫu / form")
    private String number = "";

    @Parameters(index = "1", paramLabel = "RECEIPT", description = "Số phiếu / receipt number")
    private String receipt = "";

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "Tệp / file")
    private Path out = Path.of("");

    @Option(names = "--reason", paramLabel = "TEXT", description = "Lý do, cho 04 và 05 / why, for 04 and 05")
    private String reason = "";

    @Option(
            names = "--until",
            paramLabel = "TIME",
            description = "Hẹn mới, ví dụ 2015-11-10T17:00, cho 04 / new appointment, for 04")
    private @Nullable String until;

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Stated stated = new Stated();

    @Override
    public Integer call() {
        OfficialForm form = OfficialForm.of(number)
                .orElseThrow(() -> new Failure(
                        "USAGE",
                        "Không có biểu mẫu " + number
                                + ". Có từ 01 đến 06; sổ theo dõi (07): tiepnhan report register --format pdf.",
                        "There is no form " + number
                                + ". There are 01 to 06; the register (07): tiepnhan report register --format pdf."));
        ReceiptNumber wanted = Numbers.receipt(receipt);
        try (Store store = data.beside("form")) {
            Optional<Listed> listed = store.read(tables -> tables.receipts().find(wanted.text()));
            if (listed.isEmpty()) {
                output.message(Numbers.unknown(output, wanted));
                return Exit.NO;
            }
            Added added = new Added(reason, until == null ? "" : VietnameseDates.spoken(moment(until)));
            refuseOther(form, listed.get(), added);
            refuseEarlier(form, listed.get());
            Viewer.of(store).looks("FORM " + form.number(), wanted.text());
            write(new FormDesk(store).write(form, listed.get(), added, stated.time(Clock.systemUTC())));
        }
        output.line(output.say(new Wording("Đã ghi " + out, "Written to " + out)));
        if (output.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("form", form.number());
            document.put("receipt", wanted.text());
            document.put("file", out.toString());
            output.document(document);
        }
        return Exit.DONE;
    }

    /** Nobody signs the wrong paper. */
    private void refuseOther(OfficialForm form, Listed listed, Added added) {
        if (listed.voided() != null) {
            throw new Failure(
                    "VOID",
                    "Phiếu này đã hủy nên không có biểu mẫu nào. Hãy in biểu mẫu của phiếu thay thế.",
                    "This receipt is void, so there is no form for it. Print that of the receipt that takes its place.");
        }
        boolean right = FormDesk.of(listed).contains(form) && added.enough(form);
        if (!right) {
            throw new Failure(
                    "WRONG_FORM",
                    "Biểu mẫu " + form.number()
                            + " không dùng cho phiếu này: 01 và 06 cho hồ sơ đã nhận, 02 cho hồ sơ cần bổ sung, 03 cho hồ sơ bị từ chối, 04 cần --reason và --until, 05 cần --reason.",
                    "Form " + form.number()
                            + " is not for this receipt: 01 and 06 are for what was received, 02 for what must be completed, 03 for what was refused; 04 needs --reason and --until, 05 --reason.");
        }
    }

    /** More time is asked for, so the new appointment lies after the one that was given. */
    private void refuseEarlier(OfficialForm form, Listed listed) {
        LocalDateTime due = listed.entry().due();
        if (form == OfficialForm.APOLOGY
                && due != null
                && until != null
                && !moment(until).isAfter(due)) {
            throw new Failure(
                    "UNTIL_TOO_EARLY",
                    "Ngày hẹn mới phải sau ngày hẹn đã ghi trên phiếu (" + VietnameseDates.of(due)
                            + "). Hãy ghi lại --until.",
                    "The new appointment must be after the one on the receipt (" + due + "). Mend --until.");
        }
    }

    private static LocalDateTime moment(String until) {
        return LocalDateTime.ofInstant(Stated.parsed("--until", until), Timekeeper.ZONE);
    }

    private void write(byte[] pdf) {
        try {
            Files.write(out, pdf);
        } catch (IOException failed) {
            throw new Failure(
                    "CANNOT_WRITE",
                    new Wording(
                            "Không ghi được " + out + ". Hãy kiểm tra thư mục và quyền ghi.",
                            "Cannot write " + out + ". Check the folder and its permissions."),
                    failed);
        }
    }
}
