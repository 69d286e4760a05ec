package vn.tiepnhan.reception.counter;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.calendar.Appointment;
import vn.tiepnhan.clock.ClockLog;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.outbox.OutboxTable;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.reception.Assessment;
import vn.tiepnhan.reception.Cancelled;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Reception;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.rules.OfficeRules;
import vn.tiepnhan.spool.Spool;
import vn.tiepnhan.staff.Turn;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Blobs;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.wire.TimeOrderedIds;

/** The reception over this terminal's own store. Safe for use by several threads. */
public final class CounterReception implements Reception {
    private final Store store;
    private final OfficeRules rules;
    private final Timekeeper time;
    private final @Nullable Spool spool;
    private final Steps steps;
    private final TimeOrderedIds ids;
    private final Recording recording;
    private final Attachments attachments;
    private final Voiding voiding;
    private final Examination examination;
    private final Decisions decisions;
    private final Officers officers;
    private final Waiting waiting;
    private final ClockLog clockLog = new ClockLog(Timekeeper.ZONE);

    /** @param spool null where nothing can be printed */
    public CounterReception(Store store, OfficeRules rules, Timekeeper time, @Nullable Spool spool, Steps steps) {
        this(store, rules, time, spool, steps, new Turn(store, Clock.system(Timekeeper.ZONE)));
    }

    /** @param turn whose turn it is by the machine's clock, whatever time is stated for the act */
    public CounterReception(
            Store store, OfficeRules rules, Timekeeper time, @Nullable Spool spool, Steps steps, Turn turn) {
        this.store = store;
        this.rules = rules;
        this.time = time;
        this.spool = spool;
        this.steps = steps;
        this.ids = new TimeOrderedIds(time.clock(), new SecureRandom());
        this.recording = new Recording(rules, time, ids);
        this.attachments = new Attachments(store);
        this.voiding = new Voiding(store, time, steps);
        this.examination = new Examination(time.clock());
        this.decisions = new Decisions(rules);
        this.officers = new Officers(store, turn);
        this.waiting = new Waiting(rules, time, ids, turn);
    }

    @Override
    public Assessment assess(Draft draft) {
        Entry.Identity identity = Identities.of(draft);
        return store.read(tables -> {
            List<Listed> history = tables.receipts().specials(draft.unit());
            Decision decision = decisions.of(tables, draft, facts(draft, history.size()));
            Entry.Moment moment = moment(tables, draft);
            Disposition disposition = Disposition.of(
                    draft, decision.outcome(), () -> !tables.staff().any());
            Precedents precedents = Precedents.of(
                    tables,
                    identity,
                    decision.outcome().name(),
                    disposition.received(),
                    !draft.again().isBlank());
            return new Assessment(
                    decision,
                    appointment(draft, moment),
                    earlier(precedents),
                    history.stream().map(Rows::pastException).toList(),
                    examination.problems(draft),
                    examination.warnings(draft));
        });
    }

    /** What the officer should know of a draft and may pass over; nothing is looked up. */
    public List<Problem> warnings(Draft draft) {
        return examination.warnings(draft);
    }

    private static Assessment.@Nullable Earlier earlier(Precedents precedents) {
        Listed repeated = precedents.repeated();
        return repeated == null
                ? null
                : new Assessment.Earlier(
                        repeated.entry().receipt(),
                        repeated.entry().moment().at().toString(),
                        precedents.samePrint());
    }

    @Override
    public Received receive(Draft said) {
        List<Blobs.Blob> blobs = List.of();
        if (attachments.any(said)) {
            Received hindrance = store.read(tables -> looked(tables, said));
            if (hindrance != null) {
                return hindrance;
            }
            steps.reached(Steps.Step.BEFORE_BLOBS);
            blobs = attachments.keep(said);
            steps.reached(Steps.Step.AFTER_BLOBS);
        }
        List<Blobs.Blob> kept = blobs;
        Received received = store.write(tables -> recorded(tables, said, kept));
        steps.reached(Steps.Step.AFTER_COMMIT);
        return received;
    }

    /** What keeps a draft from being received, looked up before its files are stored for nothing. */
    private @Nullable Received looked(Tables tables, Draft said) {
        Officers.Named officer = officers.name(tables, said.officer());
        Draft draft = said.by(officer.name());
        Received mistakes = mistakes(officer, draft);
        if (mistakes != null) {
            return mistakes;
        }
        Recording.Case it = examined(tables, draft, List.of(), false);
        return hindrance(it, precedents(tables, it));
    }

    /** Everything is looked up inside the transaction: another window may have received meanwhile. */
    private Received recorded(Tables tables, Draft said, List<Blobs.Blob> blobs) {
        if (time.looksBack()) {
            clockLog.tell(tables, time.reading());
        }
        Officers.Named officer = officers.name(tables, said.officer());
        Draft draft = said.by(officer.name());
        Received mistakes = mistakes(officer, draft);
        if (mistakes != null) {
            return mistakes;
        }
        Recording.Case it = examined(tables, draft, blobs, false);
        Precedents before = precedents(tables, it);
        Received hindrance = hindrance(it, before);
        if (hindrance != null) {
            return hindrance;
        }
        String desk = draft.beside().desk();
        if (!desk.isEmpty()) {
            tables.deskDrafts().forget(desk);
        }
        return it.disposition() == Disposition.KEEP_DRAFT ? waiting.keep(tables, it) : conclude(tables, it, before);
    }

    private @Nullable Received mistakes(Officers.Named officer, Draft draft) {
        List<Problem> problems = officer.problem() == null ? examination.problems(draft) : List.of(officer.problem());
        return problems.isEmpty() ? null : new Received.NotReceivable(null, problems);
    }

    /** Records a case that nothing hinders, and drops the draft that waited for it. */
    Received conclude(Tables tables, Recording.Case it, Precedents before) {
        Entry entry = recording.record(tables, it, before.link());
        tables.drafts()
                .forget(
                        it.identity().unit(),
                        it.identity().procedure(),
                        it.identity().bodyCrc());
        steps.reached(Steps.Step.BEFORE_COMMIT);
        return new Received.Recorded(
                entry.receipt(),
                entry.details().lookup(),
                entry.sequence(),
                it.decision(),
                it.appointment(),
                it.disposition().received());
    }

    /** @param signed whether the approver named in the draft has signed */
    Recording.Case examined(Tables tables, Draft draft, List<Blobs.Blob> blobs, boolean signed) {
        int exceptions = tables.receipts().countSpecials(draft.unit());
        Decision decision = decisions.of(tables, draft, facts(draft, exceptions));
        Entry.Moment moment = moment(tables, draft);
        return new Recording.Case(
                draft,
                Identities.of(draft),
                moment,
                decision,
                appointment(draft, moment),
                Disposition.of(
                        draft,
                        decision.outcome(),
                        () -> signed || !tables.staff().any()),
                blobs);
    }

    Waiting waiting() {
        return waiting;
    }

    /** Epoch seconds by the clock of this reception. */
    long seconds() {
        return time.instant().getEpochSecond();
    }

    static Precedents precedents(Tables tables, Recording.Case it) {
        return Precedents.of(
                tables,
                it.identity(),
                it.decision().outcome().name(),
                it.disposition().received(),
                !it.draft().again().isBlank());
    }

    static @Nullable Received hindrance(Recording.Case it, Precedents before) {
        return it.disposition() == Disposition.FORM_MISSING
                ? new Received.NotReceivable(it.decision(), Examination.formMissing())
                : repeated(before, it);
    }

    private static @Nullable Received repeated(Precedents precedents, Recording.Case it) {
        Listed repeated = precedents.repeated();
        if (repeated == null) {
            return null;
        }
        String earlier = repeated.entry().receipt();
        return precedents.samePrint()
                ? new Received.Duplicate(earlier, it.decision())
                : new Received.AgainNeeded(earlier, it.decision());
    }

    private Entry.Moment moment(Tables tables, Draft draft) {
        return time.moment(draft.at(), tables);
    }

    private Appointment appointment(Draft draft, Entry.Moment moment) {
        return Recording.trusted(moment)
                ? rules.appointment(draft.procedure(), draft.at())
                : new Appointment(null, 0, draft.at(), Appointment.Basis.ALGORITHM, List.of());
    }

    private static Facts facts(Draft draft, int earlierExceptions) {
        Draft.SpecialCase incident = draft.incident();
        return new Facts(
                Facts.Event.RECEIVE,
                Facts.Filer.UNIT,
                draft.procedure(),
                Facts.Channel.PAPER,
                draft.dossier() != null,
                draft.preSent(),
                incident == null ? null : incident.kind(),
                null,
                null,
                draft.at(),
                null,
                null,
                false,
                false,
                null,
                null,
                earlierExceptions);
    }

    @Override
    public Cancelled cancel(String receipt, String officer, String reason) {
        return voiding.cancel(receipt, officer, reason);
    }

    @Override
    public PrintOutcome print(String receipt, String printer) {
        Spool slips = spool();
        Listed found = store.read(tables -> tables.receipts().find(receipt)).orElseThrow();
        return slips.print(found, printer, found.entry().details().officer());
    }

    @Override
    public List<PrintOutcome> offerAgain(String printer, Set<String> held) {
        return spool == null ? List.of() : spool.offerAgain(printer, held);
    }

    @Override
    public PrintOutcome printTogether(List<String> receipts, String printer) {
        if (receipts.size() == 1) {
            return print(receipts.get(0), printer);
        }
        Spool slips = spool();
        List<Listed> found = store.read(tables -> receipts.stream()
                .map(receipt -> tables.receipts().find(receipt).orElseThrow())
                .toList());
        return slips.printTogether(
                found, printer, found.get(0).entry().details().officer());
    }

    private Spool spool() {
        if (spool == null) {
            throw new IllegalStateException("this reception has no bridge to print with");
        }
        return spool;
    }

    @Override
    public boolean confirmPrinted(String receipt, String officer) {
        Spool slips = spool();
        Listed found = store.read(tables -> tables.receipts().find(receipt)).orElseThrow();
        return slips.confirm(found, officer);
    }

    @Override
    public List<ReceiptRow> receiptsOf(LocalDate day) {
        LocalDateTime from = day.atStartOfDay();
        return store.read(tables -> tables.receipts().between(from, from.plusDays(1))).stream()
                .map(Rows::row)
                .toList();
    }

    @Override
    public Optional<ReceiptRow> find(String receipt) {
        return store.read(tables -> tables.receipts().find(receipt)).map(Rows::row);
    }

    @Override
    public SyncStatus syncStatus() {
        OutboxTable.Counts counts = store.outbox().counts();
        Instant now = time.instant();
        long age = counts.oldest()
                .map(oldest -> Math.max(0, now.getEpochSecond() - oldest.getEpochSecond()))
                .orElse(0L);
        Instant last = counts.lastSuccess();
        return new SyncStatus(counts.queued(), age, last == null ? 0 : last.getEpochSecond());
    }
}
