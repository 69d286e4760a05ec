package vn.tiepnhan.spool;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.store.dossier.PrintJobs.Job;
import vn.tiepnhan.store.dossier.PrintJobs.State;

/**
 * Sends slips to the bridge and keeps the evidence. A slip of which something may have been sent is never sent again by
 * itself; when a person asks for it once more, it is another job and says BẢN IN LẠI.
 */
public final class Spool {
    /** A slip that could not be printed is not printed unattended later than this: nobody waits for it any more. */
    public static final Duration UNATTENDED = Duration.ofMinutes(15);

    /** Receipts on one slip at most: a longer one is no help to anybody. */
    public static final int TOGETHER = 20;

    /** Begins the detail of a job that one slip for a whole visit settles; the name of that slip follows. */
    static final String VISIT = "VISIT ";

    /** Detail of a job that is printed on a person's word. */
    private static final String SEEN_BY_OFFICER = "SEEN_BY_OFFICER";

    private final Store store;
    private final Bridge bridge;
    private final Clock clock;
    private final Steps steps;

    public Spool(Store store, Bridge bridge, Clock clock, Steps steps) {
        this.store = store;
        this.bridge = bridge;
        this.clock = clock;
        this.steps = steps;
    }

    /** Prints the slip of a receipt: the first print while nothing of it was sent, afterwards a marked copy. */
    public PrintOutcome print(Listed receipt, String printer, String officer) {
        Job newest = settled(receipt, newest(receipt.entry()));
        if (newest.state() == State.READY) {
            return send(receipt, newest, printer, officer);
        }
        return send(receipt, addCopy(receipt.entry(), newest), printer, officer);
    }

    /** Prints one slip for several receipts of one visit; a marked copy where one of them already has its slip. */
    public PrintOutcome printTogether(List<Listed> receipts, String printer, String officer) {
        return new VisitPrint(store, bridge, this).print(receipts, printer, officer);
    }

    /**
     * Offers slips again of which nothing was sent, once their printer is ready; for the moment after an outage. Returns
     * how each ended.
     *
     * @param held receipts that wait for a slip of a whole visit
     */
    public List<PrintOutcome> offerAgain(String printer, Set<String> held) {
        Instant since = clock.instant().minus(UNATTENDED);
        List<PrintOutcome> outcomes = new ArrayList<>();
        for (Job job : store.read(tables -> tables.printJobs().open(since))) {
            Optional<Listed> receipt = store.read(tables -> tables.receipts().find(job.sequence()));
            if (receipt.isPresent()
                    && receipt.get().voided() == null
                    && !held.contains(receipt.get().entry().receipt())) {
                Job settled = settled(receipt.get(), job);
                if (settled.state() == State.READY) {
                    outcomes.add(send(receipt.get(), settled, printer, ""));
                }
            }
        }
        return outcomes;
    }

    /**
     * A person saw the slip of which nobody knew: its job is done, on that person's word, in the audit too.
     *
     * @return false where the newest job is not in doubt
     */
    public boolean confirm(Listed receipt, String officer) {
        Entry entry = receipt.entry();
        return store.write(tables -> {
            Job newest = tables.printJobs().newest(entry.sequence()).orElseThrow();
            if (newest.evidence() != Evidence.UNKNOWN) {
                return false;
            }
            tables.audit()
                    .append(new AuditRecord(
                            clock.instant().toString(),
                            "PRINT_CONFIRMED",
                            officer,
                            entry.receipt(),
                            Map.of("copy", String.valueOf(newest.copy()))));
            update(tables, newest, newest.attempt(), State.DONE, Evidence.PRINTED, SEEN_BY_OFFICER);
            return true;
        });
    }

    /** The slip as it was first composed, or marked as the copy it would be if printed now; marked too where it is void. */
    public static SlipDocument document(Store store, Listed receipt, boolean copy) {
        Job newest = store.read(
                        tables -> tables.printJobs().newest(receipt.entry().sequence()))
                .orElseThrow();
        return marked(receipt, newest, copy ? newest.copy() + 1 : 0);
    }

    /** No slip of a void receipt may pass for one that stands. */
    private static SlipDocument marked(Listed receipt, Job job, int copy) {
        SlipDocument first = SlipJson.read(job.slip());
        Listed.Voided voided = receipt.voided();
        SlipDocument standing = voided == null
                ? first
                : first.asVoid(
                        "Hủy ngày " + VietnameseDates.of(voided.at().toLocalDate()) + ". Lý do: " + voided.reason());
        return copy == 0 ? standing : standing.asCopy(copy);
    }

    Job newest(Entry receipt) {
        return store.read(tables -> tables.printJobs().newest(receipt.sequence()))
                .orElseThrow(() -> new IllegalStateException("every receipt has a print job"));
    }

    /** Asks the bridge what became of a job that a crash cut off. */
    Job settled(Listed receipt, Job job) {
        if (job.state() != State.SENDING) {
            return job;
        }
        String detail = job.detail();
        PrintOutcome outcome = bridge.outcome(
                detail != null && detail.startsWith(VISIT)
                        ? detail.substring(VISIT.length())
                        : name(receipt.entry(), job));
        return record(receipt.entry(), job, outcome, "");
    }

    Job addCopy(Entry receipt, Job newest) {
        return store.write(tables ->
                tables.printJobs().add(receipt.sequence(), newest.copy() + 1, clock.instant(), newest.slip()));
    }

    private PrintOutcome send(Listed receipt, Job job, String printer, String officer) {
        Entry entry = receipt.entry();
        steps.reached(Steps.Step.BEFORE_PRINT);
        store.write(tables -> update(tables, job, job.attempt(), State.SENDING, Evidence.UNKNOWN, "INTERRUPTED"));
        steps.reached(Steps.Step.PRINT_ANNOUNCED);
        PrintOutcome outcome = bridge.print(name(entry, job), printer, marked(receipt, job, job.copy()));
        steps.reached(Steps.Step.AFTER_PRINT);
        record(entry, job, outcome, officer);
        steps.reached(Steps.Step.PRINT_RECORDED);
        return outcome;
    }

    Job record(Entry entry, Job job, PrintOutcome outcome, String officer) {
        boolean nothingSent = outcome.evidence() == Evidence.NOT_SENT;
        State state = nothingSent ? State.READY : State.DONE;
        int attempt = nothingSent ? job.attempt() + 1 : job.attempt();
        String detail = outcome.cause() == null ? null : outcome.cause().code();
        store.write(tables -> {
            tables.audit().append(audit(entry, job, outcome, officer));
            return update(tables, job, attempt, state, outcome.evidence(), detail);
        });
        return new Job(
                job.id(),
                job.sequence(),
                job.copy(),
                attempt,
                state,
                outcome.evidence(),
                detail,
                job.createdAt(),
                job.slip());
    }

    String now() {
        return clock.instant().toString();
    }

    private static Job update(
            Tables tables, Job job, int attempt, State state, Evidence evidence, @Nullable String detail) {
        tables.printJobs().update(job.id(), attempt, state, evidence, detail);
        return job;
    }

    private AuditRecord audit(Entry entry, Job job, PrintOutcome outcome, String officer) {
        return new AuditRecord(
                clock.instant().toString(),
                job.copy() == 0 ? "PRINTED" : "REPRINTED",
                officer,
                entry.receipt(),
                Map.of(
                        "copy",
                        String.valueOf(job.copy()),
                        "evidence",
                        outcome.evidence().name()));
    }

    /** The name the bridge knows a job by; another attempt, made only when nothing was sent, is another name. */
    private static String name(Entry entry, Job job) {
        return entry.id() + "-" + job.copy() + "-" + job.attempt();
    }
}
