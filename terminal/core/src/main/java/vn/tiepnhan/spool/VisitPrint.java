package vn.tiepnhan.spool;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.store.dossier.PrintJobs.Job;
import vn.tiepnhan.store.dossier.PrintJobs.State;
import vn.tiepnhan.wire.Digest;

/**
 * Prints one slip for several receipts of one visit. Each receipt's own print job takes the evidence of the joint slip, so
 * that none of them is printed once more by itself; a slip that already came out makes the joint one a marked copy.
 */
final class VisitPrint {
    private final Store store;
    private final Bridge bridge;
    private final Spool spool;

    VisitPrint(Store store, Bridge bridge, Spool spool) {
        this.store = store;
        this.bridge = bridge;
        this.spool = spool;
    }

    /** A receipt with the print job that this slip settles. */
    private record Part(Listed receipt, Job job) {}

    /** @param receipts at least one, in the order they were given */
    PrintOutcome print(List<Listed> receipts, String printer, String officer) {
        List<Part> parts = new ArrayList<>();
        for (Listed receipt : receipts) {
            Job newest = spool.settled(receipt, spool.newest(receipt.entry()));
            boolean waits = newest.state() == State.READY;
            parts.add(new Part(receipt, waits ? newest : spool.addCopy(receipt.entry(), newest)));
        }
        int copy = parts.stream().mapToInt(part -> part.job().copy()).max().orElse(0);
        String name = name(parts);
        store.write(tables -> announced(tables, parts, name, officer));
        SlipDocument slip = slip(parts);
        PrintOutcome outcome = bridge.print(name, printer, copy == 0 ? slip : slip.asCopy(copy));
        parts.forEach(part -> spool.record(part.receipt().entry(), part.job(), outcome, officer));
        return outcome;
    }

    private Tables announced(Tables tables, List<Part> parts, String name, String officer) {
        tables.audit()
                .append(new AuditRecord(
                        spool.now(),
                        "VISIT",
                        officer,
                        parts.get(0).receipt().entry().receipt(),
                        Map.of(
                                "receipts",
                                parts.stream()
                                        .map(part -> part.receipt().entry().receipt())
                                        .collect(Collectors.joining(" ")))));
        for (Part part : parts) {
            Job job = part.job();
            tables.printJobs().update(job.id(), job.attempt(), State.SENDING, Evidence.UNKNOWN, Spool.VISIT + name);
        }
        return tables;
    }

    private static SlipDocument slip(List<Part> parts) {
        return VisitSlip.of(
                parts.stream().map(part -> SlipJson.read(part.job().slip())).toList());
    }

    /** The same receipts at the same attempt are the same job to the bridge, which prints it once. */
    private static String name(List<Part> parts) {
        String all = parts.stream()
                .map(part -> part.receipt().entry().id() + "-" + part.job().copy() + "-"
                        + part.job().attempt())
                .collect(Collectors.joining(" "));
        return "visit-" + Digest.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }
}
