package vn.tiepnhan.reception.verify;

import java.util.Arrays;
import java.util.Optional;
import vn.tiepnhan.approval.Statement;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.staff.Signatures;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Approvals;
import vn.tiepnhan.store.dossier.Entry;

/** Checks what two people signed, against the keys of their day and the receipt that came of it. */
final class ApprovalCheck {
    private ApprovalCheck() {}

    static Optional<Wording> firstFault(Tables tables) {
        return tables.approvals().all().stream()
                .flatMap(row -> fault(tables, row)
                        .map(what -> what.after(
                                "phê duyệt " + row.asked().id() + ": ",
                                "approval " + row.asked().id() + ": "))
                        .stream())
                .findFirst();
    }

    private static Optional<Wording> fault(Tables tables, Approvals.Row row) {
        Approvals.Asked asked = row.asked();
        Statement statement = Statement.read(asked.statement());
        if (!Arrays.equals(asked.digest(), Statement.digest(asked.statement()))
                || !statement.draft().equals(asked.id())
                || !statement.maker().equals(asked.maker().staff())) {
            return Optional.of(
                    new Wording("điều được xin không phải điều đã ký", "what was asked is not what was signed"));
        }
        if (!signed(tables, asked.maker(), asked.digest())) {
            return Optional.of(wrong(asked.maker()));
        }
        Approvals.Decided decided = row.decided();
        if (decided == null) {
            return Optional.empty();
        }
        if (decided.checker().staff().equals(asked.maker().staff())
                || !signed(tables, decided.checker(), asked.digest())) {
            return Optional.of(wrong(decided.checker()));
        }
        return tables.receipts()
                        .find(decided.receipt())
                        .filter(receipt -> fits(statement, decided, receipt.entry()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Wording("phiếu của nó nói điều khác", "its receipt tells of something else"));
    }

    private static Wording wrong(Approvals.Signed by) {
        return new Wording("chữ ký của " + by.staff() + " sai", "the signature of " + by.staff() + " is wrong");
    }

    private static boolean signed(Tables tables, Approvals.Signed by, byte[] digest) {
        return Signatures.verify(tables, by.key(), digest, by.signature());
    }

    private static boolean fits(Statement statement, Approvals.Decided decided, Entry entry) {
        return entry.identity().unit().equals(statement.unit())
                && entry.identity().procedure().equals(statement.procedure())
                && entry.identity().bodyCrc().equals(statement.bodyCrc())
                && entry.ruling().rule().equals(statement.rule())
                && entry.ruling().profileVersion().equals(statement.profileVersion())
                && entry.ruling().received() == decided.verdict().equals("APPROVED");
    }
}
