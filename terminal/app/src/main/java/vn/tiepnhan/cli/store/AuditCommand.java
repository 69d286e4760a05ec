package vn.tiepnhan.cli.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import vn.tiepnhan.cli.verb.NewFile;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.cli.verb.Viewer;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.office.AuditCheckpoints;

/** {@code tiepnhan audit}: the tamper-evident log: its signed heads, its key, its entries. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Nhật ký chống sửa / the tamper-evident log:",
            "checkpoint   ký mốc hiện tại; giữ ở nơi khác để kiểm tra sau / signs its head, to be kept elsewhere",
            "key          khóa để kiểm tra mốc / the key that checks heads",
            "list         các dòng nhật ký / its entries"
        })
public final class AuditCommand extends Verb {
    /** What to do. */
    enum Act {
        checkpoint,
        key,
        list
    }

    @Parameters(index = "0", paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}")
    private Act act = Act.list;

    @Option(names = "--out", paramLabel = "FILE", description = "Tệp mới / new file")
    private @Nullable Path out;

    @Option(names = "--officer", paramLabel = "NAME", description = "Chỉ của cán bộ này / only of this officer")
    private String officer = "";

    @Option(names = "--from", paramLabel = "DATE", description = "Từ ngày (năm-tháng-ngày) / from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Đến ngày / to")
    private @Nullable LocalDate to;

    @Mixin
    private DataFolder data = new DataFolder();

    @Override
    public Integer call() {
        return switch (act) {
            case checkpoint -> checkpoint();
            case key -> key();
            case list -> list();
        };
    }

    private int checkpoint() {
        try (Store store = data.open("audit")) {
            AuditCheckpoints.Kept kept = store.write(
                            tables -> tables.auditCheckpoints().sign(Clock.system(Timekeeper.ZONE)))
                    .orElseThrow(() -> new Failure("LOG_EMPTY", "Nhật ký còn trống.", "The log is empty."));
            Path file = out;
            if (file != null) {
                NewFile.write(file, kept.note().getBytes(StandardCharsets.UTF_8));
            }
            if (output.json()) {
                output.document(Map.of("size", kept.size(), "note", kept.note()));
            }
            output.line(kept.note().stripTrailing());
            return Exit.DONE;
        }
    }

    private int key() {
        try (Store store = data.beside("audit")) {
            String key = store.read(tables -> tables.auditCheckpoints().key().verifierKey());
            output.line(key);
            if (output.json()) {
                output.document(Map.of("key", key));
            }
            return Exit.DONE;
        }
    }

    private int list() {
        try (Store store = data.beside("audit")) {
            Viewer.of(store).needSupervisor();
            List<AuditRecord> found = new ArrayList<>();
            long size = store.read(tables -> tables.audit().head().size());
            for (long n = 1; n <= size; n++) {
                long at = n;
                store.read(tables -> tables.audit().find(at))
                        .filter(this::wanted)
                        .ifPresent(found::add);
            }
            found.forEach(record -> output.line(String.join(
                    "  ",
                    record.at(),
                    record.event(),
                    record.actor(),
                    record.subject(),
                    record.facts().toString())));
            if (output.json()) {
                output.document(Map.of("entries", found));
            }
            return Exit.DONE;
        }
    }

    private boolean wanted(AuditRecord record) {
        LocalDate first = from;
        LocalDate last = to;
        return (officer.isBlank() || record.actor().equalsIgnoreCase(officer.strip()))
                && (first == null || record.at().compareTo(first.toString()) >= 0)
                && (last == null || record.at().compareTo(last.plusDays(1).toString()) < 0);
    }
}
