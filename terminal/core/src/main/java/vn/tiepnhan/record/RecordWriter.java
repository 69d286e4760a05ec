package vn.tiepnhan.record;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.HandOvers;
import vn.tiepnhan.store.dossier.Problems;
import vn.tiepnhan.store.office.AuditTable;
import vn.tiepnhan.store.sql.Settings;
import vn.tiepnhan.wire.DossierLine;
import vn.tiepnhan.wire.RecordLine;
import vn.tiepnhan.wire.TimeOrderedIds;
import vn.tiepnhan.wire.Wire;

/** Queues a line for the centre in the transaction of the act it tells of, after the act's own entry in the log. */
public final class RecordWriter {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;
    private final TimeOrderedIds ids;

    /** @param clock the machine's; it dates the queue, not the act */
    public RecordWriter(Clock clock) {
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock, new SecureRandom());
    }

    /** @param receipt of this terminal, null for a dossier that was filed elsewhere */
    public void handOver(Tables tables, HandOvers.Row row, @Nullable Entry receipt) {
        HandOvers.Details details = row.details();
        RecordLine.HandOver handOver = new RecordLine.HandOver(
                receipt == null ? null : receipt.receipt(),
                receipt == null ? null : receipt.id(),
                row.procedure(),
                details.notice(),
                row.done(),
                row.outcome(),
                row.rule(),
                row.profile(),
                row.profileVersion(),
                details.collector(),
                details.cancelled(),
                details.paperSet(),
                details.cards().stream()
                        .map(card ->
                                new RecordLine.Card(card.n(), card.name(), card.number(), card.state(), card.reason()))
                        .toList(),
                details.missing());
        add(
                tables,
                row.n(),
                new What(row.at(), row.quality(), details.officer(), row.unit(), handOver, null),
                List.of());
    }

    public void problem(Tables tables, Problems.Row row) {
        Problems.Details details = row.details();
        RecordLine.Problem problem = new RecordLine.Problem(
                row.software(), row.version(), details.symptom(), details.contact(), row.likeness());
        List<DossierLine.Blob> pictures = tables.problems().pictures(row.n()).stream()
                .map(blob -> new DossierLine.Blob(blob.sha256(), blob.bytes(), blob.mediaType(), blob.role()))
                .toList();
        add(tables, row.n(), new What(row.at(), "", details.officer(), row.unit(), null, problem), pictures);
    }

    private record What(
            LocalDateTime at,
            String quality,
            String officer,
            String unit,
            RecordLine.@Nullable HandOver handOver,
            RecordLine.@Nullable Problem problem) {}

    private void add(Tables tables, long source, What what, List<DossierLine.Blob> blobs) {
        AuditTable.Head head = tables.audit().head();
        RecordLine line = new RecordLine(
                Wire.VERSION,
                what.handOver() == null ? RecordLine.PROBLEM : RecordLine.HAND_OVER,
                ids.next(),
                1,
                tables.settings().get(Settings.TERMINAL).orElseThrow(),
                tables.records().nextSequence(),
                new RecordLine.RecordedAt(what.at().toString(), ZONE.getId(), what.quality()),
                what.officer(),
                what.unit(),
                what.handOver(),
                what.problem(),
                blobs,
                new DossierLine.AuditHead(head.size(), head.root()));
        tables.records().add(line, source, clock.instant());
    }
}
