package vn.tiepnhan.ui.counter.approve;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.reception.ApprovalAnswer;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.counter.Approving;
import vn.tiepnhan.reception.counter.CounterReception;
import vn.tiepnhan.staff.Proof;
import vn.tiepnhan.staff.StaffException;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Drafts;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.ui.counter.seat.Pending;
import vn.tiepnhan.ui.counter.staff.Door;

/** What waits for a supervisor at this terminal, and their decision. Methods block; from any background thread. */
public final class ApprovalDesk {
    private static final Wording CHANGED = new Wording(
            "Hồ sơ không còn như lúc cán bộ đề nghị. Hãy mở lại hồ sơ và tiếp nhận lại.",
            "The dossier is not what it was when the officer asked. Open it and receive it again.");

    private final Store store;
    private final CounterReception reception;
    private final Door door;
    private final Clock clock;

    /** @param clock of the office, whose time the decision bears */
    public ApprovalDesk(Store store, CounterReception reception, Door door, Clock clock) {
        this.store = store;
        this.reception = reception;
        this.door = door;
        this.clock = clock;
    }

    /** How a decision ended: what was stored, or why nothing was. */
    sealed interface Answer {
        record Stored(Received.Recorded recorded) implements Answer {}

        record Not(Wording said) implements Answer {}
    }

    List<Pending.Item> waiting() {
        return store.read(tables -> tables.drafts().all().stream()
                .filter(draft -> tables.approvals().find(draft.id()).isPresent())
                .map(draft -> item(tables, draft))
                .toList());
    }

    private static Pending.Item item(Tables tables, Drafts.Kept draft) {
        Drafts.Content content = draft.content();
        return new Pending.Item(
                draft.id(),
                draft.at(),
                draft.unit(),
                content.unitName(),
                draft.procedure(),
                content.officer(),
                content.incident(),
                content.description(),
                content.commitment(),
                tables.receipts().specials(draft.unit()).stream()
                        .map(ApprovalDesk::past)
                        .toList());
    }

    private static Pending.Past past(Listed listed) {
        var entry = listed.entry();
        return new Pending.Past(
                entry.receipt(),
                entry.moment().at().toLocalDate(),
                entry.details().incident(),
                entry.details().commitment());
    }

    /**
     * @param login of the supervisor, or empty for whoever holds the card in the reader
     * @param declined why it is not received, or empty where it is
     */
    Answer decide(String draft, String login, char[] pin, String declined) {
        Proof proof = door.prove(login, pin);
        if (proof instanceof Proof.Refused refused) {
            return new Answer.Not(refused.problem().wording());
        }
        try {
            return answer(new Approving(store, reception)
                    .decide(draft, ((Proof.Proved) proof).credential(), declined, LocalDateTime.now(clock)));
        } catch (StaffException unsigned) {
            return new Answer.Not(unsigned.problem().wording());
        }
    }

    private static Answer answer(ApprovalAnswer answer) {
        if (answer instanceof ApprovalAnswer.Refused refused) {
            return new Answer.Not(refused.problem().wording());
        }
        Received received = ((ApprovalAnswer.Decided) answer).received();
        if (received instanceof Received.Recorded recorded) {
            return new Answer.Stored(recorded);
        }
        return received instanceof Received.Duplicate same
                ? new Answer.Not(new Wording(
                        "Hồ sơ này vừa được tiếp nhận ở phiếu " + same.earlierReceipt() + ". Không ghi thêm lần nữa.",
                        "This dossier was just received under " + same.earlierReceipt()
                                + ". It is not recorded again."))
                : new Answer.Not(CHANGED);
    }
}
