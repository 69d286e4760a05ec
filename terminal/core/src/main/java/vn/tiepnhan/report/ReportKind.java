package vn.tiepnhan.report;

import vn.tiepnhan.dossier.Wording;

/** What is counted. */
public enum ReportKind {
    /** Everything, received and not. */
    summary("Tổng hợp tiếp nhận hồ sơ", "Summary of receiving"),
    /** Paper taken although electronic filing was due. */
    exceptions("Hồ sơ giấy nhận theo trường hợp đặc biệt", "Paper taken as special cases"),
    /** What was refused, guided or not valid, and why. */
    returned("Hồ sơ chưa tiếp nhận và lý do", "What was not received, and why"),
    /** Form 07: one line a dossier. */
    register("Sổ theo dõi hồ sơ", "Register of dossiers"),
    /** Health cards asked for and not collected. */
    cards("Thẻ BHYT chưa thu hồi", "Health cards not collected yet"),
    /** Slips and reprints, for what paper and printers cost. */
    prints("Số phiếu đã in", "Slips printed"),
    /** How visitors rated their visit at a kiosk; read from the kiosk's folder. */
    ratings("Đánh giá của khách tại ki-ốt", "Ratings of visitors at the kiosk"),
    /** Received, with a promised date that has passed. */
    overdue("Hồ sơ quá ngày hẹn trả", "Dossiers past their appointment"),
    /** Units that came on paper again after a commitment, or were refused again; for supervisors only. */
    commitments(
            "Đơn vị nộp giấy lại sau khi cam kết hoặc bị từ chối nhiều lần (để nhắc)",
            "Units on paper again after a commitment, or refused again (to be reminded)");

    private final String vi;
    private final String en;

    ReportKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public Wording title() {
        return new Wording(vi, en);
    }
}
