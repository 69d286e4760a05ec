package vn.tiepnhan.intake.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.intake.store.Reports;
import vn.tiepnhan.wire.Gaps;

/** {@code gaps}: what is missing of each terminal; exit 2 when anything is. Reads beside a running intake. */
@Command(name = "gaps", mixinStandardHelpOptions = true, description = "Số thứ tự còn thiếu / what is missing")
final class GapsCommand extends Verb {
    private static final int INCOMPLETE = 2;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--terminal", paramLabel = "ID", description = "Chỉ một thiết bị / one terminal only")
    private @Nullable String terminal;

    @Override
    public Integer call() {
        try (Reports reports = Reports.of(database.url())) {
            List<Reports.Missing> all = reports.gaps().stream()
                    .filter(one -> terminal == null || terminal.equals(one.terminal()))
                    .toList();
            if (json) {
                voice.document(Map.of("terminals", all));
            } else if (all.isEmpty()) {
                voice.line(say("Chưa có thiết bị nào gửi hồ sơ.", "No terminal has sent a dossier."));
            } else {
                all.forEach(one -> voice.line(line(one)));
            }
            return all.stream().allMatch(Reports.Missing::complete) ? 0 : INCOMPLETE;
        }
    }

    private String line(Reports.Missing one) {
        Gaps records = one.records();
        String dossiers = one.terminal() + "  1–" + one.highest() + "  " + said(one.missing());
        return records == null
                ? dossiers
                : dossiers + say("; trả kết quả và vướng mắc ", "; records ") + "1–" + records.highest() + "  "
                        + said(records.missing());
    }

    private String said(List<List<Long>> missing) {
        String runs = missing.stream()
                .map(run -> run.get(0).equals(run.get(1)) ? "" + run.get(0) : run.get(0) + "–" + run.get(1))
                .collect(Collectors.joining(", "));
        return runs.isEmpty() ? say("đủ", "complete") : say("thiếu ", "missing ") + runs;
    }
}
