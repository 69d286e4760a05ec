package vn.tiepnhan.intake.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.data.DataException;
import vn.tiepnhan.data.GivenFile;
import vn.tiepnhan.intake.Administration;
import vn.tiepnhan.intake.store.IntakeException;
import vn.tiepnhan.policy.bundle.SignedBundle;
import vn.tiepnhan.staff.member.StaffList;

/** {@code staff LIST.yaml}: signs a list of staff that terminals apply. */
@Command(
        name = "staff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Ký danh sách cán bộ để áp dụng tại quầy / signs a list of staff for terminals.",
            "YAML: version, issuer, issued (ngày / day), offlineDays, members (id, name, role, active, cards)"
        })
final class StaffCommand extends Verb {
    @Parameters(paramLabel = "LIST.yaml", description = "Danh sách / the list")
    private Path source = Path.of("");

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Thư mục khóa của trung tâm / the centre's keys")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Tệp mới / new file")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        StaffList list = read();
        Administration centre = new Administration(data, Clock.systemUTC());
        BundleFiles.write(
                out, SignedBundle.sign(list.bytes(), centre.signingKey()).bytes());
        if (json) {
            voice.document(Map.of("version", list.version(), "file", out.toString()));
        } else {
            voice.line(say("Đã ký ", "Signed ") + out + "  (" + say("bản ", "version ") + list.version() + ", "
                    + list.members().size() + say(" người)", " people)"));
        }
        return 0;
    }

    private StaffList read() {
        try {
            return StaffList.ofYaml(String.valueOf(source.getFileName()), Files.readString(source));
        } catch (DataException faulty) {
            throw new IntakeException(
                    "STAFF_LIST_FAULTY",
                    "Danh sách cán bộ có lỗi ở " + faulty.wording().vi() + ". Hãy sửa chỗ đó rồi chạy lại.",
                    "The list of staff is faulty at " + faulty.wording().en() + ". Mend it there, then run this again.",
                    faulty);
        } catch (IOException unreadable) {
            throw new IntakeException(
                    "NOT_READ",
                    GivenFile.trouble(source).vi(),
                    GivenFile.trouble(source).en(),
                    unreadable);
        }
    }
}
