package vn.tiepnhan.ui.kiosk.state;

/** Where a visitor is. */
public enum Step {
    /** Nobody is there, or nothing was chosen yet. */
    ATTRACT,
    /** Nộp hồ sơ: scanning the own paper. */
    FILE,
    /** Tra cứu hồ sơ: the slip's code is scanned, then how the dossier stands. */
    LOOKUP,
    /** The same by number and look-up code, typed. */
    NUMBER,
    /** Nhận kết quả: what to bring. */
    RESULT,
    /** Hướng dẫn giao dịch điện tử. */
    GUIDANCE,
    /** The number taken, large. */
    TICKET,
    /** The unit whose token is in the reader: its open dossiers and commitments. */
    UNIT,
    /** Phản ánh: what it is about. */
    REPORT,
    /** Own words for it, where wished. */
    WRITE,
    /** Đánh giá: how the visit was. */
    RATE,
    /** A problem or a rating was kept. */
    THANKS,
    /** Staff, by card: the PIN. */
    STAFF,
    /** Staff who proved themselves: devices, test print, exit. */
    SERVICE
}
