package vn.tiepnhan.cli.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.InputFile;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.reception.verify.Verification;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.verification.Progress;

/** {@code tiepnhan verify}: recomputes what can be recomputed of a data folder. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Kiểm tra dữ liệu: tệp, số thứ tự, nhật ký, phiếu / checks the store, its sequence and its log")
public final class Verify extends Verb {
    @Mixin
    private DataFolder data = new DataFolder();

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description =
                    "Mốc nhật ký đã ký, giữ ở nơi khác (tiepnhan audit checkpoint) / a signed head of the log, kept"
                            + " elsewhere")
    private List<Path> kept = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        List<String> notes = new ArrayList<>();
        for (Path file : kept) {
            notes.add(new String(InputFile.bytes(file), StandardCharsets.UTF_8));
        }
        List<Verification.Check> checks;
        try (Store store = data.beside("verify")) {
            checks = new Verification(store, notes).run(new Told(Clock.systemUTC()));
        }
        boolean ok = checks.stream().allMatch(Verification.Check::ok);
        if (output.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("ok", ok);
            document.put("checks", checks.stream().map(this::json).toList());
            output.document(document);
        }
        checks.forEach(
                check -> output.line((check.ok() ? "✓ " : "✗ ") + check.name() + ": " + output.say(check.detail())));
        if (!ok) {
            output.message(
                    "en".equals(output.language())
                            ? "The data is not as it was written. Delete nothing: copy the whole folder and tell the technician."
                            : "Dữ liệu không còn như lúc ghi. Đừng xóa gì: sao chép nguyên thư mục rồi báo kỹ thuật viên.");
        }
        return ok ? Exit.DONE : Exit.NO;
    }

    private Map<String, Object> json(Verification.Check check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", check.name());
        json.put("ok", check.ok());
        json.put("detail", output.say(check.detail()));
        return json;
    }

    /** Says how far it is, no more than once in a few seconds; short checks say nothing. */
    private final class Told implements Progress {
        private static final Duration BETWEEN = Duration.ofSeconds(3);
        private static final long MEGABYTE = 1_000_000;
        /** A smaller file is read in a few seconds. */
        private static final long LARGE = 100 * MEGABYTE;

        private final Clock clock;
        private Instant next;

        private Told(Clock clock) {
            this.clock = clock;
            this.next = clock.instant().plus(BETWEEN);
        }

        @Override
        public void at(Part part, long done, long all) {
            if (part == Part.FILE) {
                file(all / MEGABYTE, all >= LARGE);
            } else if (clock.instant().isAfter(next)) {
                next = clock.instant().plus(BETWEEN);
                Wording what = what(part);
                String far = ": " + done + "/" + all + "…";
                output.message(
                        output.say(new Wording("Đang kiểm tra " + what.vi() + far, "Checking " + what.en() + far)));
            }
        }

        /** SQLite reads the whole file at once and says nothing on the way. */
        private void file(long megabytes, boolean large) {
            if (large) {
                output.message(output.say(new Wording(
                        "Đang đọc cả tệp dữ liệu (" + megabytes + " MB); trên máy nhỏ có thể mất vài phút…",
                        "Reading the whole file (" + megabytes + " MB); on a small machine this may take minutes…")));
            }
        }

        private static Wording what(Part part) {
            return switch (part) {
                case CHAIN -> new Wording("chuỗi băm của nhật ký", "the hashes of the log");
                case LOG -> new Wording("nhật ký với dữ liệu", "the log against the rows");
                default -> new Wording("phiếu", "receipts");
            };
        }
    }
}
