package vn.tiepnhan.ui.kiosk.state;

/** Where a visitor is. */
public enum Step {
    /** Nobody is there, or nothing was chosen yet. */
    ATTRACT,
    /** Nộp hồ sơ: scanning the own paper. */
    FILE,
    /** Tra cứu hồ sơ. */
    LOOKUP,
    /** Nhận kết quả: what to bring. */
    RESULT,
    /** Hướng dẫn giao dịch điện tử. */
    GUIDANCE,
    /** The number taken, large. */
    TICKET
}
