package vn.tiepnhan.privacy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.privacy.centre.CentreCopies;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.spool.SlipJson;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.DeskDrafts;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Erasures;
import vn.tiepnhan.store.dossier.HandOvers;
import vn.tiepnhan.store.dossier.Lines;
import vn.tiepnhan.store.dossier.Problems;
import vn.tiepnhan.store.dossier.Records;
import vn.tiepnhan.wire.DossierLine;
import vn.tiepnhan.wire.RecordLine;

/**
 * Erases this terminal's copy of personal data: for a person who asks, or because its time is over. What the centre has not
 * confirmed is never touched, and the log tells of each receipt with the digest that its line had.
 */
public final class Eraser {
    private static final int AT_ONCE = 200;
    private static final String REQUEST = "REQUEST";
    private static final String RETENTION = "RETENTION";

    private final Store store;
    private final Clock clock;

    /** @param clock the machine's, in the office's zone */
    public Eraser(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param erased receipts whose copy here is gone
     * @param waiting receipts that wait for the centre, and drafts that wait for a supervisor: ask again later
     * @param others hand-overs and problems from which they were taken out, and what lay unreceived at the counter
     */
    public record Outcome(List<String> erased, List<String> waiting, int others) {}

    /**
     * For a person who asks; the centre is the keeper of what was sent, and must be asked too.
     *
     * @param request number of the request, for the log
     */
    public Outcome forPerson(Person person, String request, String actor) {
        PersonSearch search = new PersonSearch(store, person);
        List<PersonSearch.InDossier> dossiers = search.dossiers();
        List<HandOvers.Row> handOvers = search.handOvers();
        List<Problems.Row> problems = search.problems();
        List<DeskDrafts.Kept> desk = search.deskDrafts();
        List<String> waiting = new ArrayList<>();
        search.drafts().forEach(draft -> waiting.add("hồ sơ chờ duyệt " + draft.id()));
        return store.shred(tables -> {
            List<String> erased = new ArrayList<>();
            for (PersonSearch.InDossier found : dossiers) {
                Entry entry = found.receipt().entry();
                boolean done = erase(tables, entry, REQUEST, actor, request);
                (done ? erased : waiting).add(entry.receipt());
            }
            int others = 0;
            for (HandOvers.Row row : handOvers) {
                others += counted(erase(tables, row), "trả kết quả số " + row.n(), waiting);
                forgetCopy(tables, RecordLine.HAND_OVER, row.n());
            }
            for (Problems.Row row : problems) {
                others += counted(erase(tables, row), "vướng mắc số " + row.n(), waiting);
                forgetCopy(tables, RecordLine.PROBLEM, row.n());
            }
            desk.forEach(draft -> tables.deskDrafts().forget(draft.id()));
            tell(
                    tables,
                    "PRIVACY_ERASED",
                    actor,
                    request,
                    Map.of(
                            "person", person.masked(),
                            "erased", String.valueOf(erased.size()),
                            "waiting", String.valueOf(waiting.size())));
            return new Outcome(erased, waiting, others + desk.size());
        });
    }

    /** Writes down that somebody took a person's records out for them. */
    public void exported(Person person, String request, String actor, int found) {
        store.write(tables -> tell(
                tables,
                "PRIVACY_EXPORTED",
                actor,
                request,
                Map.of("person", person.masked(), "found", String.valueOf(found))));
    }

    /**
     * What the retention job did.
     *
     * @param erased receipts whose copy here is gone; what is sealed to the centre stays
     * @param kept receipts whose time is over too, but which could not be sealed to the centre before
     */
    public record Retained(int erased, int kept) {}

    /**
     * Erases what was confirmed longer ago than {@code keep} and is not needed at the counter any more. Where the centre's
     * certificate is known, copies sealed to it are made first and stay.
     */
    public Retained overdue(Period keep, String actor) {
        Sealing sealing = Sealing.of(store, clock);
        LocalDateTime before = now().minus(keep);
        long settledBefore = before.atZone(clock.getZone()).toInstant().toEpochMilli();
        int erased = 0;
        int kept = 0;
        long after = 0;
        while (true) {
            long from = after;
            List<Long> due =
                    store.read(tables -> tables.erasures().overdue(settledBefore, before.toString(), from, AT_ONCE));
            if (due.isEmpty()) {
                return new Retained(erased, kept);
            }
            after = due.get(due.size() - 1);
            List<CentreCopies.Prepared> ready = sealing.prepared(due);
            store.shred(tables -> {
                ready.forEach(copies -> retire(tables, copies, keep, actor));
                return ready;
            });
            erased += ready.size();
            kept += due.size() - ready.size();
        }
    }

    private void retire(Tables tables, CentreCopies.Prepared copies, Period keep, String actor) {
        copies.keep(tables);
        Entry entry = tables.receipts().find(copies.receipt()).orElseThrow().entry();
        erase(tables, entry, RETENTION, actor, keep.toString());
        tables.handOvers().done(copies.receipt()).ifPresent(row -> erase(tables, row));
    }

    private static int counted(boolean erased, String what, List<String> waiting) {
        if (!erased) {
            waiting.add(what);
        }
        return erased ? 1 : 0;
    }

    /** A person who asks is taken out of the copies for the centre too; what waits stays as it is. */
    private static void forgetCopy(Tables tables, String kind, long source) {
        tables.records().of(kind, source).filter(Records.Row::erased).ifPresent(row -> tables.copies()
                .forgetRecord(row.sequence()));
    }

    private static boolean erase(Tables tables, HandOvers.Row row) {
        if (!tables.records().confirmed(RecordLine.HAND_OVER, row.n())) {
            return false;
        }
        tables.records().erase(RecordLine.HAND_OVER, row.n());
        tables.handOvers().erase(row.n(), Redaction.handOver(row.details()));
        return true;
    }

    private static boolean erase(Tables tables, Problems.Row row) {
        if (!tables.records().confirmed(RecordLine.PROBLEM, row.n())) {
            return false;
        }
        tables.records().erase(RecordLine.PROBLEM, row.n());
        tables.problems().detach(row.n());
        tables.problems()
                .erase(row.n(), new Problems.Details("(đã xóa)", row.details().officer(), ""));
        return true;
    }

    private boolean erase(Tables tables, Entry entry, String cause, String actor, String request) {
        long sequence = entry.sequence();
        if (tables.erasures().find(sequence).isPresent()) {
            return true;
        }
        if (!tables.erasures().confirmed(sequence)) {
            return false;
        }
        Map<Long, byte[]> left = new TreeMap<>();
        Map<String, String> facts = new TreeMap<>();
        for (Lines.Line line : tables.lines().versions(sequence)) {
            left.put(
                    line.sequence(),
                    Redaction.line(DossierLine.read(line.line())).bytes());
            facts.put("digest" + line.version(), line.digest());
        }
        if (cause.equals(REQUEST)) {
            tables.copies().forget(sequence);
        }
        facts.put("cause", cause);
        facts.put("copies", tables.copies().digest(sequence));
        facts.put("request", request);
        long audit = tell(tables, "ERASED", actor, entry.receipt(), facts);
        tables.erasures()
                .erase(
                        new Erasures.Erased(sequence, now().toString(), cause, audit),
                        Redaction.details(entry.details()),
                        left,
                        SlipJson.write(Redaction.slip(new ReceiptNumber(entry.receipt()).grouped())));
        return true;
    }

    private long tell(Tables tables, String event, String actor, String subject, Map<String, String> facts) {
        return tables.audit().append(new AuditRecord(now().toString(), event, actor, subject, facts));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }
}
