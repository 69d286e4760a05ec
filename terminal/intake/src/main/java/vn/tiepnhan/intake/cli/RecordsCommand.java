package vn.tiepnhan.intake.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.intake.store.Reports;
import vn.tiepnhan.wire.RecordLine;

/** {@code records}: results handed over and problems told, oldest first; reads beside a running intake. */
@Command(
        name = "records",
        mixinStandardHelpOptions = true,
        description = "Trả kết quả và vướng mắc các quầy gửi về / results handed over, problems told")
final class RecordsCommand extends Verb {
    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--kind", paramLabel = "HAND_OVER|PROBLEM", description = "Chỉ một loại / one kind only")
    private @Nullable String kind;

    @Override
    public Integer call() {
        try (Reports reports = Reports.of(database.url())) {
            List<Reports.Recorded> records = reports.records().stream()
                    .filter(one -> kind == null || kind.equalsIgnoreCase(one.kind()))
                    .toList();
            if (json) {
                voice.document(Map.of("records", records));
            } else if (records.isEmpty()) {
                voice.line(say("Chưa có ghi nhận nào.", "No record has arrived."));
            } else {
                records.forEach(one -> voice.line(line(one)));
            }
            return 0;
        }
    }

    private String line(Reports.Recorded one) {
        return "%6d  %s #%d  %s  %s  %s"
                .formatted(
                        one.centreSequence(), one.terminal(), one.sequence(), one.recordedAt(), one.unit(), said(one));
    }

    private String said(Reports.Recorded one) {
        RecordLine.HandOver handOver = one.line().handOver();
        RecordLine.Problem problem = one.line().problem();
        if (handOver != null) {
            return (handOver.done() ? say("đã trả kết quả", "handed over") : say("chưa trả, còn thiếu", "held back"))
                    + (handOver.receipt() == null ? "" : " " + handOver.receipt());
        }
        return problem == null
                ? one.kind()
                : say("vướng mắc ", "problem ") + problem.software() + ": " + problem.symptom();
    }
}
