package vn.tiepnhan.intake.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiepnhan.intake.store.Reports;

/** {@code dossiers}: what arrived, oldest first; reads beside a running intake. */
@Command(name = "dossiers", mixinStandardHelpOptions = true, description = "Hồ sơ đã nhận / what arrived")
final class DossiersCommand extends Verb {
    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Override
    public Integer call() {
        try (Reports reports = Reports.of(database.url())) {
            List<Reports.Arrived> arrived = reports.dossiers();
            if (json) {
                voice.document(Map.of("dossiers", arrived));
            } else if (arrived.isEmpty()) {
                voice.line(say("Chưa có hồ sơ nào.", "No dossier has arrived."));
            } else {
                arrived.forEach(one -> voice.line(line(one)));
            }
            return 0;
        }
    }

    private String line(Reports.Arrived one) {
        return "%6d  %s  %s #%d  %s v%d  %s%s  %s"
                .formatted(
                        one.centreSequence(),
                        one.number(),
                        one.terminal(),
                        one.sequence(),
                        one.receipt(),
                        one.version(),
                        one.outcome(),
                        one.voided() ? say(" (hủy)", " (voided)") : "",
                        one.receivedAt());
    }
}
