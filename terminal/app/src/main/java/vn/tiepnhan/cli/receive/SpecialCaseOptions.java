package vn.tiepnhan.cli.receive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.reception.Draft;

/** Options of a special case (R4): what went wrong, and what the unit commits to. */
public final class SpecialCaseOptions {
    @Option(
            names = "--incident",
            paramLabel = "SOFTWARE|LINE|OTHER",
            description = "Sự cố khiến không nộp điện tử được / what kept the unit from filing electronically")
    private Facts.@Nullable Incident incident;

    @Option(names = "--description", paramLabel = "TEXT", description = "Mô tả sự cố / what happened")
    private String description = "";

    @Option(
            names = "--software",
            paramLabel = "TEXT",
            description = "Phần mềm bị lỗi, phiên bản / what failed, version")
    private String software = "";

    @Option(names = "--began", paramLabel = "TEXT", description = "Bắt đầu từ lúc nào / when it began")
    private String began = "";

    @Option(
            names = "--ticket",
            paramLabel = "TEXT",
            description = "Mã phiếu hỗ trợ của I-VAN, nếu đã báo / the I-VAN's ticket for it, if there is one")
    private String ticket = "";

    @Option(
            names = "--evidence",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Ảnh, tệp chứng minh sự cố / evidence files")
    private List<Path> evidence = new ArrayList<>();

    @Option(
            names = "--commitment",
            paramLabel = "yes|no",
            description = "Cam kết giao dịch điện tử cho lần sau / commits to file electronically next time")
    private Commitment commitment = Commitment.no;

    /** As spelled on the command line. */
    enum Commitment {
        yes,
        no
    }

    Draft.@Nullable SpecialCase claimed() {
        if (incident == null) {
            if (!(description + software + began + ticket).isBlank()
                    || !evidence.isEmpty()
                    || commitment == Commitment.yes) {
                throw new Failure(
                        "USAGE",
                        "--description, --software, --began, --ticket, --evidence và --commitment cần đi cùng --incident SOFTWARE, LINE hoặc OTHER.",
                        "--description, --software, --began, --ticket, --evidence and --commitment need --incident SOFTWARE, LINE or OTHER.");
            }
            return null;
        }
        return new Draft.SpecialCase(
                incident,
                software.strip(),
                began.strip(),
                description.strip(),
                commitment == Commitment.yes,
                evidence,
                ticket.strip());
    }
}
