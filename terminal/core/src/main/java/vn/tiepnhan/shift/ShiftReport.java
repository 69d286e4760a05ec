package vn.tiepnhan.shift;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.store.office.Shifts;

/**
 * A shift and what happened in it.
 *
 * @param totals counts in the order they are told
 * @param officers by officer: how many receipts of each kind
 * @param receipts of the shift, in the order they were given
 * @param open what still needs somebody
 */
public record ShiftReport(
        Shifts.Row shift,
        Map<Total, Long> totals,
        Map<String, Map<Total, Long>> officers,
        List<Listed> receipts,
        List<OpenItem> open) {

    /** What is counted. */
    public enum Total {
        RECEIVED("Đã tiếp nhận", "Received"),
        SPECIAL("trong đó đặc biệt", "of these special cases"),
        NOT_RECEIVED("Chưa tiếp nhận", "Not received"),
        VOIDED("Đã hủy", "Voided"),
        COPIES("Bản in lại", "Copies printed"),
        UNPRINTED("Chưa in phiếu", "Slips not printed"),
        UNSENT("Chưa gửi trung tâm", "Not sent to the centre");

        private final String vi;
        private final String en;

        Total(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        public Wording wording() {
            return new Wording(vi, en);
        }
    }

    /**
     * Something the shift leaves behind.
     *
     * @param subject receipt number, or the draft's unit
     */
    public record OpenItem(Kind kind, String subject, String unit, @Nullable LocalDateTime since) {
        /** Why it is open, with what to do about it. */
        public enum Kind {
            UNPRINTED("Chưa in phiếu: in lại (tiepnhan slip)", "Slip not printed: print it (tiepnhan slip)"),
            UNSURE("Không rõ phiếu đã in chưa: xem giấy rồi in lại", "Not known whether printed: look, then print"),
            UNSENT("Chưa gửi trung tâm: tự gửi khi có mạng", "Not sent: goes when there is a network"),
            REJECTED("Trung tâm từ chối: xem lý do và sửa", "Rejected by the centre: read why and correct"),
            APPROVAL("Chờ phê duyệt", "Waits for approval"),
            OVERDUE("Quá hẹn trả kết quả: xin lỗi theo mẫu 04", "Past its appointment: form 04");

            private final String vi;
            private final String en;

            Kind(String vi, String en) {
                this.vi = vi;
                this.en = en;
            }

            public Wording wording() {
                return new Wording(vi, en);
            }
        }
    }

    /** Whether the counts are those of a closed shift, which never change again. */
    public boolean closed() {
        return shift.closedAt() != null;
    }
}
