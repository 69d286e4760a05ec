package vn.tiepnhan.outbox;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.wire.Answer;

/** What a person is told to do about a row that cannot go by itself. */
final class Tasks {
    private static final int LONGEST = 400;

    private Tasks() {}

    static Wording conflict(Answer.Reason reason) {
        String stored = reason.digest() == null ? "" : " (" + clean(reason.digest()) + ")";
        return new Wording(
                "Trung tâm đã có nội dung khác cho cùng hồ sơ này" + stored
                        + ". Đối chiếu bản ở quầy với bản ở trung tâm rồi báo kỹ thuật viên; không có gì bị ghi đè.",
                "The centre holds other content for this very dossier" + stored
                        + ". Compare the counter's copy with the centre's and tell the technician; nothing was overwritten.");
    }

    static Wording rejected(Answer.Reason reason) {
        return new Wording("Trung tâm từ chối: " + clean(reason.vi()), "The centre refused it: " + clean(reason.en()));
    }

    static Wording falseReceipt(Wording wrong) {
        return new Wording(
                "Giấy nhận của trung tâm không đúng: " + wrong.vi()
                        + ". Hồ sơ chưa được coi là đã gửi. Kiểm tra địa chỉ và khóa của trung tâm, rồi báo kỹ thuật viên.",
                "The centre's receipt is not true: " + wrong.en()
                        + ". The dossier does not count as delivered. Check the centre's address and key, and tell the"
                        + " technician.");
    }

    static Wording damagedHere() {
        return new Wording(
                "Bản lưu của hồ sơ này trên máy không còn nguyên vẹn. Giữ giấy, không xóa gì và báo kỹ thuật viên.",
                "This terminal's own copy of the dossier is damaged. Keep the paper, delete nothing, tell the technician.");
    }

    static Wording tooBig() {
        return new Wording(
                "Hồ sơ lớn hơn mức trung tâm nhận (8 MiB một lần gửi). Báo kỹ thuật viên.",
                "The dossier is bigger than the centre takes (8 MiB at once). Tell the technician.");
    }

    static Wording notTaken() {
        return new Wording(
                "Trung tâm không nhận được hồ sơ này hoặc ảnh của nó dù đã gửi nhiều lần. Báo kỹ thuật viên.",
                "The centre could not take this dossier or its pictures, though they were sent several times. Tell the"
                        + " technician.");
    }

    /** A stranger's words on our screen: one line, not too long. */
    static String clean(@Nullable String text) {
        String line = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
