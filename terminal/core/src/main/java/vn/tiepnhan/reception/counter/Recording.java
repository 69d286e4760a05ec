package vn.tiepnhan.reception.counter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.calendar.Appointment;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.outbox.OutboxTable;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.Presenter;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.rules.OfficeRules;
import vn.tiepnhan.spool.SlipComposer;
import vn.tiepnhan.spool.SlipFacts;
import vn.tiepnhan.spool.SlipJson;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Blobs;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Lines;
import vn.tiepnhan.store.dossier.Marks;
import vn.tiepnhan.store.office.AuditTable;
import vn.tiepnhan.store.office.Units;
import vn.tiepnhan.store.sql.Settings;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.DossierLine;
import vn.tiepnhan.wire.TimeOrderedIds;
import vn.tiepnhan.wire.Wire;

/** Writes all rows of one receipt: number, dossier, line, print job and audit entry, in the transaction it is given. */
final class Recording {
    private final OfficeRules rules;
    private final Timekeeper time;
    private final TimeOrderedIds ids;
    private final LookupCodes lookups = new LookupCodes();

    Recording(OfficeRules rules, Timekeeper time, TimeOrderedIds ids) {
        this.rules = rules;
        this.time = time;
        this.ids = ids;
    }

    /** A draft with all that was found out about it. */
    record Case(
            Draft draft,
            Entry.Identity identity,
            Entry.Moment moment,
            Decision decision,
            Appointment appointment,
            Disposition disposition,
            List<Blobs.Blob> blobs) {}

    /** Records a case and returns its entry. */
    Entry record(Tables tables, Case it, Entry.@Nullable Link link) {
        String terminal = tables.settings().get(Settings.TERMINAL).orElseThrow();
        String beginning = terminal + ReceiptNumber.year(it.moment().at().getYear());
        ReceiptNumber number = ReceiptNumber.after(beginning, tables.receipts().highest(beginning));
        long sequence = tables.lines().nextSequence();
        String id = ids.next();
        Optional<String> earlier = Optional.ofNullable(link)
                .flatMap(to -> tables.receipts().find(to.sequence()))
                .map(listed -> listed.entry().receipt());

        String guidance = guidance(tables, it);
        byte[] line = line(tables.audit().head(), terminal, id, sequence, number, it, link, earlier, guidance)
                .bytes();
        String digest = Digest.of(line);
        long told = tables.audit().append(audit(it, number, sequence, digest));
        Entry entry = entry(it, link, id, sequence, number, told, guidance);
        tables.receipts().insert(entry);
        tables.lines()
                .add(new Lines.Line(sequence, sequence, id, 1, digest, OutboxTable.State.QUEUED, line), time.instant());
        for (int n = 0; n < it.blobs().size(); n++) {
            tables.blobs().add(sequence, n, it.blobs().get(n));
        }
        SlipFacts slip = slip(
                it, advised(tables, it), entry, terminal, earlier.map(receipt -> new ReceiptNumber(receipt).grouped()));
        tables.printJobs().add(sequence, 0, time.instant(), SlipJson.write(marked(tables, SlipComposer.compose(slip))));
        return entry;
    }

    /** What is not taken from a unit ends with who helps it to file electronically. */
    private Decision advised(Tables tables, Case it) {
        return it.disposition().received()
                ? it.decision()
                : provider(tables, it).map(it.decision()::advising).orElse(it.decision());
    }

    private Optional<Wording> provider(Tables tables, Case it) {
        String unit = it.draft().unit();
        if (unit.isBlank()) {
            return Optional.empty();
        }
        String ivan = tables.units().find(unit).map(Units.Unit::ivan).orElse("");
        return rules.provider(ivan, it.moment().at().toLocalDate());
    }

    /** What a unit taken as a special case is shown for next time (S0-12, S3-15): on its slip, and kept word for word. */
    private @Nullable String guidance(Tables tables, Case it) {
        if (it.disposition() != Disposition.RECEIVE_SPECIAL) {
            return null;
        }
        List<String> said = new ArrayList<>();
        it.decision().lesson().map(Wording::vi).ifPresent(said::add);
        provider(tables, it).map(Wording::vi).ifPresent(said::add);
        return said.isEmpty() ? null : String.join("\n", said);
    }

    private static SlipDocument marked(Tables tables, SlipDocument slip) {
        return tables.settings().get(Store.TRAINING).isPresent() ? slip.asTraining() : slip;
    }

    private DossierLine line(
            AuditTable.Head head,
            String terminal,
            String id,
            long sequence,
            ReceiptNumber number,
            Case it,
            Entry.@Nullable Link link,
            Optional<String> earlier,
            @Nullable String guidance) {
        Draft draft = it.draft();
        return new DossierLine(
                Wire.VERSION,
                id,
                1,
                null,
                terminal,
                sequence,
                number.text(),
                time.receivedAt(it.moment()),
                it.decision().profile(),
                it.decision().profileVersion(),
                LineWriter.decision(it.decision()),
                LineWriter.content(draft, rules.office()),
                new DossierLine.Presenter(Presenter.parse(draft.presenter()).name()),
                LineWriter.special(draft, it.disposition().received(), guidance),
                it.blobs().stream()
                        .map(blob -> new DossierLine.Blob(blob.sha256(), blob.bytes(), blob.mediaType(), blob.role()))
                        .toList(),
                new DossierLine.AuditHead(head.size(), head.root()),
                link == null
                        ? null
                        : new DossierLine.Earlier(link.relation().name(), earlier.orElse(""), draft.again()),
                null,
                null);
    }

    private AuditRecord audit(Case it, ReceiptNumber number, long sequence, String digest) {
        Map<String, String> facts = new HashMap<>();
        facts.put("sequence", String.valueOf(sequence));
        facts.put("digest", digest);
        facts.put("outcome", it.decision().outcome().name());
        facts.put("rule", it.decision().rule());
        facts.put("profile", it.decision().profile() + " " + it.decision().profileVersion());
        facts.put("clock", it.moment().stated() ? "STATED" : it.moment().quality());
        facts.put("preSent", it.draft().preSent().name());
        facts.put(
                "due", Marks.due(it.disposition().received() ? it.appointment().due() : null));
        facts.put("special", Marks.special(it.disposition() == Disposition.RECEIVE_SPECIAL));
        if (!it.draft().approver().isBlank()) {
            facts.put("approver", it.draft().approver());
        }
        String event = it.disposition().received() ? "RECEIVED" : "NOT_RECEIVED";
        return new AuditRecord(it.moment().at().toString(), event, it.draft().officer(), number.text(), facts);
    }

    private Entry entry(
            Case it,
            Entry.@Nullable Link link,
            String id,
            long sequence,
            ReceiptNumber number,
            long audit,
            @Nullable String guidance) {
        Draft draft = it.draft();
        Decision decision = it.decision();
        Draft.SpecialCase incident = draft.incident();
        Body body = draft.dossier() == null ? null : draft.dossier().body();
        Presenter presenter = Presenter.parse(draft.presenter());
        return new Entry(
                sequence,
                id,
                number.text(),
                it.moment(),
                new Entry.Ruling(
                        rules.office(),
                        decision.profile(),
                        decision.profileVersion(),
                        decision.outcome().name(),
                        decision.rule(),
                        it.disposition().received(),
                        it.disposition() == Disposition.RECEIVE_SPECIAL),
                it.identity(),
                link,
                it.disposition().received() ? it.appointment().due() : null,
                audit,
                new Entry.Details(
                        lookups.next(),
                        body == null ? draft.typed().unitName() : body.unit().name(),
                        presenter.name(),
                        presenter.identity(),
                        draft.officer(),
                        draft.approver(),
                        draft.reason(),
                        draft.again(),
                        incident == null ? "" : incident.kind().name(),
                        incident == null ? "" : incident.description(),
                        incident != null && incident.commitment(),
                        incident == null ? null : incident.software(),
                        incident == null || incident.ticket().isEmpty() ? null : incident.ticket(),
                        guidance));
    }

    private SlipFacts slip(Case it, Decision decision, Entry entry, String terminal, Optional<String> earlier) {
        Draft draft = it.draft();
        Entry.Details details = entry.details();
        Body body = draft.dossier() == null ? null : draft.dossier().body();
        Draft.SpecialCase incident = draft.incident();
        boolean special = it.disposition() == Disposition.RECEIVE_SPECIAL && incident != null;
        return new SlipFacts(
                rules.words(draft.procedure()),
                entry.receipt(),
                new ReceiptNumber(entry.receipt()).grouped(),
                details.lookup(),
                terminal,
                draft.officer(),
                entry.moment().at(),
                trusted(entry.moment()),
                it.disposition().received(),
                decision,
                it.appointment(),
                new SlipFacts.Filer(
                        details.unitName(),
                        draft.unit(),
                        draft.mst(),
                        details.presenter(),
                        details.presenterIdentity()),
                draft.procedure(),
                rules.procedureTitle(draft.procedure()),
                body == null ? List.of() : body.forms(),
                special && incident != null
                        ? new SlipFacts.Special(
                                incident.kind().name(),
                                incident.description(),
                                incident.commitment(),
                                draft.approver(),
                                incident.ticket(),
                                Objects.requireNonNullElse(details.guidance(), ""))
                        : null,
                draft.reason(),
                earlier.orElse(""));
    }

    static boolean trusted(Entry.Moment moment) {
        return !Timekeeper.Quality.FLOOR.name().equals(moment.quality());
    }
}
