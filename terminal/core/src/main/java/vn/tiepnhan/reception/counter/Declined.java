package vn.tiepnhan.reception.counter;

import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Decision;

/** A case a supervisor does not receive: recorded and numbered, and its slip says who decided and why. */
final class Declined {
    private Declined() {}

    static Recording.Case of(Recording.Case it, String why) {
        Decision asked = it.decision();
        Wording said = new Wording(
                "Lãnh đạo cơ quan BHXH quyết định không nhận hồ sơ giấy này: " + why,
                "The office's leadership decided not to take this paper: " + why);
        Wording next = new Wording(
                "Đề nghị đơn vị khắc phục và thực hiện giao dịch điện tử; cần hỗ trợ thì liên hệ số điện thoại trên phiếu.",
                "The unit should mend it and file electronically; for help call the number on the slip.");
        Decision declined = new Decision(
                asked.outcome(),
                asked.rule(),
                asked.basis(),
                asked.rows(),
                asked.act(),
                asked.quote(),
                said,
                next,
                next,
                asked.guidance(),
                asked.procedureKnown(),
                asked.profile(),
                asked.profileVersion());
        return new Recording.Case(
                it.draft(), it.identity(), it.moment(), declined, it.appointment(), Disposition.RECORD, it.blobs());
    }
}
