package vn.tiepnhan.reception.counter;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import vn.tiepnhan.approval.Statement;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.ApprovalAnswer;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.staff.member.Credential;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.staff.member.Role;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Approvals;
import vn.tiepnhan.store.dossier.Drafts;

/**
 * A supervisor decides about a draft that waits: signs what the officer signed, and the dossier is received, or recorded as
 * not received, in the same transaction.
 */
public final class Approving {
    private final Store store;
    private final CounterReception reception;

    public Approving(Store store, CounterReception reception) {
        this.store = store;
        this.reception = reception;
    }

    /** What was asked about a draft, where an officer signed it. */
    public static Optional<Statement> asked(Store store, String draft) {
        return store.read(tables -> Waiting.find(tables, draft)
                .flatMap(kept -> tables.approvals().find(kept.id()))
                .map(row -> Statement.read(row.asked().statement())));
    }

    /**
     * Decides.
     *
     * @param draft its id, or the end of it
     * @param checker the supervisor, proved by PIN or card
     * @param declined why it is not received, or empty where it is
     * @param at moment of the decision, local time of the office
     */
    public ApprovalAnswer decide(String draft, Credential checker, String declined, LocalDateTime at) {
        Member member = checker.member();
        if (member.role() != Role.SUPERVISOR) {
            return refused(
                    "NOT_SUPERVISOR",
                    member.name() + " không phải lãnh đạo trong danh sách cán bộ. Hãy mời lãnh đạo phê duyệt.",
                    member.name() + " is no supervisor on the list of staff. Ask a supervisor.");
        }
        return store.write(tables -> decided(tables, draft, checker, declined, at));
    }

    private ApprovalAnswer decided(Tables tables, String draft, Credential checker, String declined, LocalDateTime at) {
        Optional<Drafts.Kept> kept = Waiting.find(tables, draft);
        Optional<Approvals.Row> asked = kept.flatMap(it -> tables.approvals().find(it.id()));
        if (kept.isEmpty() || asked.isEmpty() || kept.get().content().whole() == null) {
            return refused(
                    "NOTHING_WAITS",
                    "Không có bản nháp “" + draft
                            + "” nào chờ phê duyệt có chữ ký của cán bộ. Hãy tiếp nhận lại hồ sơ, hoặc xem: tiepnhan approve.",
                    "No draft “" + draft
                            + "” with an officer's signature waits for approval. Receive it again, or see: tiepnhan approve.");
        }
        Approvals.Asked question = asked.get().asked();
        if (question.maker().staff().equals(checker.member().id())) {
            return refused(
                    "SAME_PERSON",
                    "Người phê duyệt phải khác cán bộ tiếp nhận ("
                            + checker.member().name() + "). Hãy mời lãnh đạo khác phê duyệt.",
                    "Whoever approves must be somebody else than the receiving officer ("
                            + checker.member().name() + "). Ask another supervisor.");
        }
        return concluded(tables, kept.get(), question, checker, declined, at);
    }

    private ApprovalAnswer concluded(
            Tables tables,
            Drafts.Kept kept,
            Approvals.Asked question,
            Credential checker,
            String declined,
            LocalDateTime at) {
        String whole = String.valueOf(kept.content().whole());
        KeptDraft content = KeptDraft.read(whole);
        Recording.Case it =
                reception.examined(tables, content.draft(checker.member().name(), at), content.files(), true);
        byte[] now = reception
                .waiting()
                .statement(it, kept.id(), whole, question.maker().staff())
                .bytes();
        if (it.decision().outcome() != Outcome.SUPERVISOR || !Arrays.equals(now, question.statement())) {
            return refused(
                    "APPROVAL_STALE",
                    "Quy định hoặc bản nháp đã khác lúc cán bộ đề nghị. Chưa ký gì; hãy tiếp nhận lại hồ sơ.",
                    "Rules or draft are not what they were when the officer asked. Nothing was signed; receive it again.");
        }
        Received hindrance = CounterReception.hindrance(it, CounterReception.precedents(tables, it));
        if (hindrance != null) {
            return new ApprovalAnswer.Decided(hindrance);
        }
        tables.approvals()
                .decide(
                        kept.id(),
                        new Approvals.Decided(
                                declined.isBlank() ? "APPROVED" : "DECLINED",
                                reception.seconds(),
                                new Approvals.Signed(
                                        checker.member().id(), checker.key(), checker.sign(question.digest())),
                                tables.lines().nextSequence()));
        Recording.Case verdict = declined.isBlank() ? it : Declined.of(it, declined);
        return new ApprovalAnswer.Decided(
                reception.conclude(tables, verdict, CounterReception.precedents(tables, verdict)));
    }

    private static ApprovalAnswer refused(String code, String vi, String en) {
        return new ApprovalAnswer.Refused(Problem.of(code, vi, en));
    }
}
