package vn.tiepnhan.intake.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.data.DataException;
import vn.tiepnhan.intake.Administration;
import vn.tiepnhan.intake.store.IntakeException;
import vn.tiepnhan.policy.DecisionCase;
import vn.tiepnhan.policy.bundle.Bundle;
import vn.tiepnhan.policy.bundle.ShippedRules;
import vn.tiepnhan.policy.bundle.SignedBundle;
import vn.tiepnhan.policy.rule.Policy;
import vn.tiepnhan.policy.rule.RuleFinding;

/** {@code bundle make|check|sign}: rules from YAML to a signed file that terminals apply. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Gói quy định / bundles of rules:",
            "start DIR             chép quy định theo phần mềm ra YAML để sửa / the shipped rules as YAML, to go on from",
            "make DIR --out FILE   YAML thành JSON chuẩn / YAML to canonical JSON",
            "check DIR|FILE        tìm mâu thuẫn / finds what contradicts; --profile --on in bảng / prints the table",
            "sign FILE --data DIR --out FILE   ký bằng khóa của trung tâm / signs with the centre's key"
        })
final class BundleCommand extends Verb {
    private static final int NO = 2;

    /** What to do. */
    enum Act {
        start,
        make,
        check,
        sign
    }

    @Parameters(index = "0", paramLabel = "start|make|check|sign", description = "Việc cần làm / what to do")
    private Act act = Act.check;

    @Parameters(index = "1", paramLabel = "DIR|FILE", description = "Thư mục YAML hoặc gói / folder of YAML, or bundle")
    private Path source = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "Tệp mới / new file")
    private @Nullable Path out;

    @Option(names = "--data", paramLabel = "DIR", description = "Thư mục khóa của trung tâm / the centre's keys")
    private @Nullable Path data;

    @Option(names = "--profile", paramLabel = "ID", description = "In bảng quyết định của / table of this profile")
    private @Nullable String profile;

    @Option(names = "--on", paramLabel = "DATE", description = "cho ngày này / on this day")
    private @Nullable LocalDate day;

    @Override
    public Integer call() {
        return switch (act) {
            case start -> start();
            case make -> make(BundleFiles.read(source));
            case check -> check(BundleFiles.read(source));
            case sign -> sign(BundleFiles.read(source));
        };
    }

    private int start() {
        LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.ofHours(7));
        String about = "id: house\nversion: 1\nissuer: \"\"\nfrom: \"" + today + "\"\n";
        try {
            ShippedRules.writeTo(source, about);
        } catch (IOException failed) {
            throw new IntakeException(
                    "NOT_WRITTEN",
                    "Không ghi được vào " + source + " (thư mục phải trống): " + failed.getMessage(),
                    "Cannot write into " + source + " (the folder must be empty): " + failed.getMessage(),
                    failed);
        }
        voice.line(say("Hãy điền issuer trong ", "Fill in the issuer in ") + source.resolve("bundle.yaml"));
        return 0;
    }

    private int make(Bundle bundle) {
        refuseContradictions(bundle, "Không tạo", "Not made");
        BundleFiles.write(needed(out, "--out"), bundle.bytes());
        tell(bundle, say("Đã tạo ", "Made ") + out);
        return 0;
    }

    private int sign(Bundle bundle) {
        refuseContradictions(bundle, "Không ký", "Not signed");
        Administration centre = new Administration(needed(data, "--data"), Clock.systemUTC());
        BundleFiles.write(
                needed(out, "--out"),
                SignedBundle.sign(bundle, centre.signingKey()).bytes());
        tell(bundle, say("Đã ký ", "Signed ") + out);
        return 0;
    }

    /** Names the first row; {@code check} names them all. */
    private void refuseContradictions(Bundle bundle, String vi, String en) {
        findings(bundle).stream().filter(RuleFinding::error).findFirst().ifPresent(first -> {
            throw new IntakeException(
                    "BUNDLE_CONTRADICTS",
                    vi + ": gói quy định mâu thuẫn, trước hết ở " + first.where()
                            + ". Hãy xem mọi chỗ: tiepnhan-intake bundle check " + source,
                    en + ": the rules contradict themselves, first at " + first.where()
                            + ". See every place: tiepnhan-intake bundle check " + source);
        });
    }

    private int check(Bundle bundle) {
        List<RuleFinding> findings = findings(bundle);
        List<DecisionCase> table = table(bundle);
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("ok", findings.stream().noneMatch(RuleFinding::error));
            document.put("findings", findings);
            document.put("table", table);
            voice.document(document);
        } else {
            findings.forEach(this::show);
            table.forEach(one -> voice.line(one.toString()));
            if (findings.isEmpty()) {
                voice.line(say("Không thấy lỗi.", "Nothing is wrong."));
            }
        }
        return findings.stream().anyMatch(RuleFinding::error) ? NO : 0;
    }

    private void show(RuleFinding finding) {
        voice.line((finding.error() ? say("LỖI ", "ERROR ") : say("Chú ý ", "Note ")) + finding.code() + "  "
                + finding.where() + ": "
                + say(finding.wording().vi(), finding.wording().en()));
    }

    private List<DecisionCase> table(Bundle bundle) {
        String wanted = profile;
        LocalDate on = day;
        if (wanted == null) {
            return List.of();
        }
        Policy policy = asked(bundle::policy);
        return policy.table(
                wanted, on == null ? LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.ofHours(7)) : on);
    }

    private static List<RuleFinding> findings(Bundle bundle) {
        return asked(bundle::examine);
    }

    private static <T> T asked(Supplier<T> bundle) {
        try {
            return bundle.get();
        } catch (DataException faulty) {
            throw new IntakeException(
                    "BUNDLE_FAULTY",
                    "Gói quy định có lỗi ở " + faulty.wording().vi() + ". Hãy sửa chỗ đó rồi chạy lại.",
                    "The rules are faulty at " + faulty.wording().en() + ". Mend it there, then run this again.",
                    faulty);
        }
    }

    private void tell(Bundle bundle, String what) {
        if (json) {
            voice.document(Map.of("id", bundle.id(), "version", bundle.version(), "file", String.valueOf(out)));
        } else {
            voice.line(what + "  (" + bundle.id() + " " + bundle.version() + ")");
        }
    }

    private static Path needed(@Nullable Path value, String option) {
        if (value == null) {
            throw new IntakeException(
                    "USAGE",
                    "Thiếu " + option + ". Xem: tiepnhan-intake bundle --help",
                    option + " is missing. See: tiepnhan-intake bundle --help");
        }
        return value;
    }
}
