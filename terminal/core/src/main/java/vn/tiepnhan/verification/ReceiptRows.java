package vn.tiepnhan.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Blobs;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.PrintJobs;
import vn.tiepnhan.wire.DossierContent;
import vn.tiepnhan.wire.DossierLine;

/** What stands in the clear in a receipt's row is what its dossier line says, which nobody can change unnoticed. */
public final class ReceiptRows {
    private final List<String> different = new ArrayList<>();

    private ReceiptRows() {}

    /** Names the columns that say something else than the line. */
    public static Optional<Wording> fault(Tables tables, WholeReceipt receipt) {
        if (receipt.read().isEmpty()) {
            return Optional.of(new Wording("thiếu dòng hồ sơ của phiếu", "its line is missing"));
        }
        ReceiptRows rows = new ReceiptRows();
        DossierLine newest = receipt.read().get(receipt.read().size() - 1);
        rows.ruling(receipt.entry(), newest);
        rows.identity(receipt.entry().identity(), newest.dossier());
        rows.same("voided_at", receipt.listed().voided() != null, newest.voided() != null);
        rows.different.addAll(tables.receipts().wrongMarks(receipt.entry()));
        rows.earlier(tables, receipt.entry().link(), newest.earlier());
        if (tables.erasures().find(receipt.entry().sequence()).isEmpty()) {
            rows.same("blob", told(tables.blobs().of(receipt.entry().sequence())), newest.blobs());
        }
        rows.slips(tables.printJobs().of(receipt.entry().sequence()));
        return rows.different.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wording(
                        "đã bị sửa ở " + String.join(", ", rows.different),
                        "was changed in " + String.join(", ", rows.different)));
    }

    /** Files as a line tells of them. */
    static List<DossierLine.Blob> told(List<Blobs.Blob> files) {
        return files.stream()
                .map(file -> new DossierLine.Blob(file.sha256(), file.bytes(), file.mediaType(), file.role()))
                .toList();
    }

    private void earlier(Tables tables, Entry.@Nullable Link link, DossierLine.@Nullable Earlier told) {
        String row = link == null
                ? ""
                : link.relation() + " "
                        + tables.receipts()
                                .find(link.sequence())
                                .map(it -> it.entry().receipt())
                                .orElse("");
        same("relation, earlier", row, told == null ? "" : told.relation() + " " + told.receipt());
    }

    /** Each was opened as it was read; none of them is missing. */
    private void slips(List<PrintJobs.Job> jobs) {
        List<Integer> copies = jobs.stream().map(PrintJobs.Job::copy).toList();
        same(
                "print_job",
                copies,
                IntStream.range(0, Math.max(1, copies.size())).boxed().toList());
    }

    private void ruling(Entry entry, DossierLine line) {
        same("id", entry.id(), line.id());
        same("at", entry.moment().at().toString(), line.receivedAt().wall());
        same("quality", entry.moment().quality(), line.receivedAt().quality());
        same("office", entry.ruling().office(), line.dossier().office());
        same("profile", entry.ruling().profile(), line.profile());
        same("profile_version", entry.ruling().profileVersion(), line.profileVersion());
        same("outcome", entry.ruling().outcome(), line.decision().outcome());
        same("rule", entry.ruling().rule(), line.decision().rule());
    }

    private void identity(Entry.Identity row, DossierContent line) {
        same("kind", row.kind(), line.kind());
        same("procedure", row.procedure(), line.procedure());
        same("unit", row.unit(), line.unit());
        same("mst", row.mst(), line.mst());
        same("period", row.period(), line.period());
        same("batch", row.batch(), line.batch());
        same("print", row.print(), line.print());
        same("body_crc", row.bodyCrc(), line.bodyCrc());
    }

    private void same(String column, Object row, Object line) {
        if (!Objects.equals(row, line)) {
            different.add(column);
        }
    }
}
