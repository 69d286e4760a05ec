package vn.tiepnhan.staff;

import java.time.Duration;
import java.time.LocalDate;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Problem;

/** What is said to people who may not, or not yet. */
final class Refusals {
    static final String TEMPORARY = "PIN_TEMPORARY";

    private Refusals() {}

    /** The same for an unknown id as for one without a PIN: who works here is not told to whoever tries names. */
    static Problem unknown(String id) {
        return Problem.of(
                "STAFF_UNKNOWN",
                "Không đăng nhập được bằng “" + id
                        + "” trên máy này. Hãy kiểm tra tên đăng nhập, hoặc nhờ kỹ thuật viên cấp mã PIN (tiepnhan staff pin).",
                "“" + id
                        + "” cannot log in at this terminal. Check the name, or have a technician give a PIN (tiepnhan staff pin).");
    }

    static Problem wrong(int left) {
        return left > 0
                ? Problem.of(
                        "PIN_WRONG",
                        "Mã PIN không đúng; còn " + left + " lần thử trước khi bị khóa.",
                        "The PIN is wrong; " + left + " more tries before it is locked.")
                : Problem.of(
                        "PIN_WRONG",
                        "Mã PIN không đúng và đã bị khóa 15 phút. Lãnh đạo hoặc kỹ thuật viên khác đăng nhập rồi bấm Ctrl M để mở khóa; quên mã thì nhờ lãnh đạo hoặc kỹ thuật viên cấp lại.",
                        "The PIN is wrong and locked for 15 minutes. Another supervisor or technician logs in and presses Ctrl M to unlock it; if it is forgotten, a supervisor or technician gives a new one.");
    }

    static Problem locked(Duration left) {
        long minutes = Math.max(1, (left.toSeconds() + 59) / 60);
        return Problem.of(
                "PIN_LOCKED",
                "Mã PIN đang bị khóa, còn " + minutes
                        + " phút. Không thử tiếp; lãnh đạo hoặc kỹ thuật viên khác đăng nhập rồi bấm Ctrl M ở quầy để mở khóa (hoặc: tiepnhan"
                        + " staff unlock).",
                "The PIN is locked for " + minutes
                        + " more minutes. Do not try on; another supervisor or technician logs in and presses Ctrl M at the counter to unlock"
                        + " it (or: tiepnhan staff unlock).");
    }

    static Problem temporary() {
        return Problem.of(
                TEMPORARY,
                "Mã PIN này do người khác cấp, chỉ dùng để đặt mã riêng. Hãy đăng nhập lại và nhập thêm mã mới ở dòng thứ hai.",
                "Somebody else gave this PIN; it is only good to choose your own. Log in again with the new one on a second line.");
    }

    static Problem same() {
        return Problem.of(
                "PIN_SAME",
                "Mã PIN mới phải khác mã được cấp. Hãy chọn mã khác.",
                "The new PIN must differ from the one you were given. Choose another.");
    }

    static Problem old(LocalDate until) {
        return Problem.of(
                "STAFF_LIST_OLD",
                "Danh sách cán bộ của máy này chỉ dùng được đến hết ngày " + VietnameseDates.of(until)
                        + ". Hãy lấy danh sách mới từ trung tâm rồi áp dụng: tiepnhan staff apply TỆP.",
                "The list of staff at this terminal was good until " + VietnameseDates.of(until)
                        + ". Fetch a newer one from the centre and apply it: tiepnhan staff apply FILE.");
    }

    static Problem notYours(String what, String en) {
        return Problem.of(
                "NOT_ALLOWED",
                "Việc này cần " + what + " đã đăng nhập. Hãy mời người đó: tiepnhan staff login.",
                "This needs " + en + " who is logged in. Ask for one: tiepnhan staff login.");
    }
}
