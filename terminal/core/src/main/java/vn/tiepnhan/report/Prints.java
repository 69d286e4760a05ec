package vn.tiepnhan.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.PrintJobs;

/** How much this terminal printed, for what paper and printers cost (S4-6). */
final class Prints {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<Wording> PARTS = List.of(
            new Wording("In lần đầu", "First prints"),
            new Wording("In lại", "Reprints"),
            new Wording("Không rõ đã in", "Not known to be printed"),
            new Wording("Không in", "Not printed"));

    private Prints() {}

    /** By day where that was asked for, else by month. */
    static Report of(Store store, Grouping by, LocalDate from, LocalDate to) {
        Tally tally = new Tally(PARTS, by);
        store.read(tables -> tables.printJobs()
                        .printed(
                                from.atStartOfDay(ZONE).toInstant(),
                                to.plusDays(1).atStartOfDay(ZONE).toInstant()))
                .forEach(job -> tally.add(LocalDate.ofInstant(job.at(), ZONE), part(job)));
        return tally.report(ReportKind.prints.title(), from, to);
    }

    private static int part(PrintJobs.Printed job) {
        if (job.evidence() == Evidence.NOT_SENT) {
            return 3;
        }
        if (job.evidence() == Evidence.UNKNOWN) {
            return 2;
        }
        return job.copy() == 0 ? 0 : 1;
    }
}
