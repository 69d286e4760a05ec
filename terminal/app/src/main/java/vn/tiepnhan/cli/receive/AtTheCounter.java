package vn.tiepnhan.cli.receive;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.cli.receive.check.PapersThere;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.OfficerOption;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.presend.PreSentMatch;
import vn.tiepnhan.reception.Draft;

/** Options that say what the officer sees and types. */
public final class AtTheCounter {
    @Mixin
    private OfficerOption officer = new OfficerOption();

    @Option(
            names = "--presenter",
            paramLabel = "NAME",
            description = "Người nộp: họ tên, số CCCD, hoặc mã QR của CCCD / who hands it in")
    private String presenter = "";

    @Option(
            names = "--pre-sent",
            paramLabel = "yes|no|different|unknown",
            description = "Đơn vị đã gửi email trước khi in? / was the data sent before printing?")
    private PreSent preSent = PreSent.unknown;

    @Option(
            names = "--approve",
            paramLabel = "NAME",
            description =
                    "Lãnh đạo phê duyệt; nếu quầy có danh sách cán bộ thì là tên đăng nhập, mã PIN qua đầu vào chuẩn / approving"
                            + " supervisor; where staff log in, the login, with the PIN on standard input")
    private String approver = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Lý do vẫn ghi nhận (R1), hoặc nhập số không khớp / why it is received all the same")
    private String reason = "";

    @Option(
            names = "--again",
            paramLabel = "REASON",
            description = "Lý do nhận lại bản in lại của hồ sơ đã nhận / why a later print-out is received again")
    private String again = "";

    @Option(names = "--unit", paramLabel = "CODE", description = "Mã đơn vị khi nhập tay / typed unit code")
    private String unit = "";

    @Option(names = "--unit-name", paramLabel = "NAME", description = "Tên đơn vị khi nhập tay / typed unit name")
    private String unitName = "";

    @Option(names = "--mst", paramLabel = "MST", description = "Mã số thuế khi nhập tay / typed tax code")
    private String mst = "";

    @Option(names = "--procedure", paramLabel = "CODE", description = "Mã thủ tục khi nhập tay / typed procedure")
    private String procedure = "";

    @Option(
            names = "--papers",
            paramLabel = "NAME[=N],…",
            description =
                    "Giấy tờ có trên bàn, đối chiếu với danh mục, ví dụ D02-TS,TK1-TS=2; \"\" là không có / papers that lie"
                            + " there, checked against the catalogue; \"\" is none")
    private @Nullable String papers;

    @Option(
            names = "--unit-office",
            paramLabel = "CODE",
            description = "Cơ quan BHXH quản lý đơn vị, nếu biết / the office that looks after the unit, if known")
    private String unitOffice = "";

    /** As spelled on the command line. */
    enum PreSent {
        yes,
        no,
        different,
        unknown
    }

    /** Whether the officer says how the paper compares with what was sent. */
    boolean saysPreSent() {
        return preSent != PreSent.unknown;
    }

    /** @param match how the terminal found the paper to compare with what was sent, or null */
    Draft draft(
            @Nullable Dossier dossier,
            List<Path> pages,
            Draft.@Nullable SpecialCase special,
            LocalDateTime at,
            @Nullable PreSentMatch match) {
        return new Draft(
                dossier,
                new Draft.Typed(code(unit), mst.strip(), code(procedure), unitName.strip()),
                presenter.strip(),
                match == null
                        ? Facts.PreSent.valueOf(preSent.name().toUpperCase(Locale.ROOT))
                        : match.state().fact(),
                special,
                officer.said(),
                approver.strip(),
                reason.strip(),
                again.strip(),
                pages,
                at,
                new Draft.Beside(papers == null ? null : PapersThere.read("--papers", papers), office()));
    }

    private String office() {
        String code = unitOffice.strip();
        if (!code.matches("([0-9]{5})?")) {
            throw new Failure(
                    "USAGE",
                    "--unit-office " + code + " không đúng: mã cơ quan BHXH gồm 5 chữ số, ví dụ 07900.",
                    "--unit-office " + code + " is wrong: an office code has 5 digits, for example 07900.");
        }
        return code;
    }

    String approver() {
        return approver.strip();
    }

    private static String code(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }
}
