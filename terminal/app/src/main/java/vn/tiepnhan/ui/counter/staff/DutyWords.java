package vn.tiepnhan.ui.counter.staff;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.counter.seat.Duty;
import vn.tiepnhan.ui.counter.seat.Secret;

/** What the counter itself says of a login, beside what the staff room answers. */
final class DutyWords {
    static final Wording BROKEN = new Wording(
            "Chưa kiểm tra được mã PIN; chi tiết đã ghi vào nhật ký. Hãy thử lại, nếu vẫn lỗi thì báo kỹ thuật viên.",
            "The PIN could not be checked; the log has the details. Try again, then tell the technician.");
    static final Wording CHOOSE_OWN = new Wording(
            "Đây là mã PIN tạm. Hãy nhập lại mã này rồi chọn mã PIN của riêng bạn ở hai ô bên dưới.",
            "This PIN was given to you to begin with. Type it again, and choose a PIN of your own in the two fields below.");
    private static final Wording NOBODY =
            new Wording("Hãy gõ tên đăng nhập rồi nhập mã PIN.", "Type your login and your PIN.");
    private static final Wording NO_PIN = new Wording("Hãy nhập mã PIN.", "Type your PIN.");
    private static final Wording NO_OWN = new Wording(
            "Hãy chọn mã PIN của riêng bạn và nhập hai lần.", "Choose a PIN of your own and type it twice.");
    private static final Wording UNEQUAL = new Wording(
            "Hai lần nhập mã PIN mới không giống nhau. Hãy nhập lại cả ba ô.",
            "The two new PINs differ. Type all three fields again.");

    private DutyWords() {}

    /** What keeps a login from being tried, or null; nothing of this counts as a try. */
    static @Nullable Wording missing(Duty.Login login, Secrets secrets) {
        if (login.id().isBlank() && login.card() == Duty.Card.NO_READER) {
            return NOBODY;
        }
        if (!secrets.has(Secret.PIN)) {
            return NO_PIN;
        }
        if (!login.own()) {
            return null;
        }
        if (!secrets.has(Secret.OWN)) {
            return NO_OWN;
        }
        return secrets.same(Secret.OWN, Secret.OWN_AGAIN) ? null : UNEQUAL;
    }
}
