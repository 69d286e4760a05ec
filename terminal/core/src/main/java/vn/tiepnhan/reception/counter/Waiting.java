package vn.tiepnhan.reception.counter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiepnhan.approval.Statement;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.rules.OfficeRules;
import vn.tiepnhan.staff.Turn;
import vn.tiepnhan.staff.member.AtWork;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Approvals;
import vn.tiepnhan.store.dossier.Blobs;
import vn.tiepnhan.store.dossier.Drafts;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.TimeOrderedIds;

/** Drafts that wait for a supervisor: kept whole, and signed by the officer who asks. */
final class Waiting {
    private final OfficeRules rules;
    private final Timekeeper time;
    private final TimeOrderedIds ids;
    private final Turn turn;

    Waiting(OfficeRules rules, Timekeeper time, TimeOrderedIds ids, Turn turn) {
        this.rules = rules;
        this.time = time;
        this.ids = ids;
        this.turn = turn;
    }

    Received keep(Tables tables, Recording.Case it) {
        Draft draft = it.draft();
        String id = ids.next();
        String whole = KeptDraft.of(draft, it.blobs()).json();
        tables.drafts()
                .keep(
                        new Drafts.Kept(
                                id,
                                draft.at(),
                                draft.unit(),
                                draft.procedure(),
                                it.identity().bodyCrc(),
                                Rows.content(draft, whole)),
                        it.blobs().stream().map(Blobs.Blob::name).toList());
        turn.current(tables).ifPresent(officer -> ask(tables, it, id, whole, officer));
        return new Received.ApprovalNeeded(id, it.decision());
    }

    private void ask(Tables tables, Recording.Case it, String id, String whole, AtWork officer) {
        byte[] statement = statement(it, id, whole, officer.member().id()).bytes();
        byte[] digest = Statement.digest(statement);
        tables.approvals()
                .ask(new Approvals.Asked(
                        id,
                        digest,
                        statement,
                        time.instant().getEpochSecond(),
                        new Approvals.Signed(
                                officer.member().id(),
                                officer.key(),
                                officer.signing().sign(digest))));
        tables.audit()
                .append(new AuditRecord(
                        it.moment().at().toString(),
                        "APPROVAL_ASKED",
                        officer.member().name(),
                        id,
                        Map.of("digest", Digest.of(statement))));
    }

    /** What would be approved if it were asked now; equal to what was asked unless rules or draft changed. */
    Statement statement(Recording.Case it, String id, String whole, String maker) {
        return new Statement(
                Statement.FORM,
                id,
                maker,
                rules.office(),
                it.decision().profile(),
                it.decision().profileVersion(),
                it.decision().rule(),
                it.identity().unit(),
                it.identity().procedure(),
                it.identity().bodyCrc(),
                Digest.of(whole.getBytes(StandardCharsets.UTF_8)));
    }

    /** The one draft an id, or the end of one, names. */
    static Optional<Drafts.Kept> find(Tables tables, String id) {
        List<Drafts.Kept> found = id.isBlank() ? List.of() : tables.drafts().find(id);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
