package vn.tiepnhan.cli.receive;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.cli.verb.OfficerOption;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.policy.Facts;
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

    /** As spelled on the command line. */
    enum PreSent {
        yes,
        no,
        different,
        unknown
    }

    Draft draft(@Nullable Dossier dossier, List<Path> pages, Draft.@Nullable SpecialCase special, LocalDateTime at) {
        return new Draft(
                dossier,
                new Draft.Typed(code(unit), mst.strip(), code(procedure), unitName.strip()),
                presenter.strip(),
                Facts.PreSent.valueOf(preSent.name().toUpperCase(Locale.ROOT)),
                special,
                officer.said(),
                approver.strip(),
                reason.strip(),
                again.strip(),
                pages,
                at);
    }

    String approver() {
        return approver.strip();
    }

    private static String code(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }
}
