package vn.tiepnhan.verification;

import java.util.List;
import java.util.Optional;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.outbox.OutboxTable;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Records;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.ReceiptPayload;
import vn.tiepnhan.wire.RecordLine;

/** Lines of hand-overs and problems: no number missing, digests, the log they saw, and the centre's receipts. */
public final class RecordRows {
    private static final int PAGE = 200;

    private RecordRows() {}

    /** The first line that is not what was written. */
    public static Optional<Wording> firstFault(Tables tables) {
        long expected = 1;
        while (true) {
            List<Records.Row> page = tables.records().after(expected - 1, PAGE);
            for (Records.Row row : page) {
                if (row.sequence() != expected) {
                    return Optional.of(record(expected, "bị thiếu trong dãy số", "is missing from the sequence"));
                }
                if (!sound(tables, row)) {
                    return Optional.of(record(row.sequence(), "không còn như lúc ghi", "is not what was written"));
                }
                if (row.state() == OutboxTable.State.CONFIRMED && !confirmed(tables, row)) {
                    return Optional.of(record(
                            row.sequence(),
                            "không có biên nhận phù hợp của trung tâm",
                            "has no receipt of the centre that fits it"));
                }
                expected++;
            }
            if (page.isEmpty()) {
                return Optional.empty();
            }
        }
    }

    private static Wording record(long sequence, String vi, String en) {
        return new Wording("bản ghi " + sequence + " " + vi, "record " + sequence + " " + en);
    }

    private static boolean sound(Tables tables, Records.Row row) {
        if (row.erased()) {
            return row.state() == OutboxTable.State.CONFIRMED;
        }
        RecordLine line = RecordLine.read(row.line());
        return Digest.of(row.line()).equals(row.digest())
                && line.sequence() == row.sequence()
                && line.id().equals(row.id())
                && line.kind().equals(row.kind())
                && tables.audit()
                        .rootAt(line.audit().size())
                        .equals(Optional.of(line.audit().root()))
                && ofItsRow(tables, row, line);
    }

    private static boolean ofItsRow(Tables tables, Records.Row row, RecordLine line) {
        Optional<String> unit = row.kind().equals(RecordLine.HAND_OVER)
                ? tables.handOvers().find(row.source()).map(it -> it.unit())
                : tables.problems().find(row.source()).map(it -> it.unit());
        return unit.equals(Optional.of(line.unit()))
                && (row.kind().equals(RecordLine.HAND_OVER)
                        || ReceiptRows.told(tables.problems().pictures(row.source()))
                                .equals(line.blobs()));
    }

    private static boolean confirmed(Tables tables, Records.Row row) {
        return tables.records()
                .answer(row.sequence())
                .flatMap(answer -> Optional.ofNullable(answer.receipt()))
                .map(receipt -> ReceiptPayload.read(receipt.payloadBytes()))
                .filter(payload -> payload.digest().equals(row.digest())
                        && payload.id().equals(row.id())
                        && payload.sequence() == row.sequence())
                .isPresent();
    }
}
