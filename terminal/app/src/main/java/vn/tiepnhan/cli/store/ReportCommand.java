package vn.tiepnhan.cli.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.cli.verb.Viewer;
import vn.tiepnhan.report.Grouping;
import vn.tiepnhan.report.ReportKind;
import vn.tiepnhan.report.Reports;
import vn.tiepnhan.store.Store;

/** {@code tiepnhan report}: figures of what this terminal received, as text, spreadsheet or A4. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Báo cáo: summary, exceptions, returned, register (sổ theo dõi), overdue, commitments (lãnh đạo), cards (thẻ chưa thu), prints (số phiếu in), ratings (đánh giá tại ki-ốt: --data là thư mục của ki-ốt) / reports")
public final class ReportCommand extends Verb {
    /** Reports with a row for each dossier, unit or person; the others are sums. */
    private static final Set<ReportKind> NAMING =
            Set.of(ReportKind.cards, ReportKind.register, ReportKind.exceptions, ReportKind.overdue);

    @Parameters(paramLabel = "KIND", description = "Loại báo cáo / kind: ${COMPLETION-CANDIDATES}")
    private ReportKind kind = ReportKind.summary;

    @Option(
            names = "--by",
            paramLabel = "GROUP",
            description = "Theo / by: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Grouping by = Grouping.unit;

    @Mixin
    private ReportOptions written = new ReportOptions();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Stated stated = new Stated();

    @Override
    public Integer call() {
        LocalDateTime now = stated.time(Clock.systemUTC());
        ReportOptions.Span span = written.span(now.toLocalDate());
        try (Store store = data.beside("report")) {
            if (NAMING.contains(kind)) {
                Viewer.of(store).looks(kind.name().toUpperCase(Locale.ROOT), span.from() + " – " + span.to());
            }
            if (kind == ReportKind.commitments) {
                Viewer viewer = Viewer.of(store);
                viewer.onlySupervisor();
                viewer.note("COMMITMENTS", span.from() + " – " + span.to(), "");
            }
            written.write(output, kind.name(), new Reports(store).of(kind, by, span.from(), span.to(), now));
        }
        return Exit.DONE;
    }
}
