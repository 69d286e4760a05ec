package vn.tiepnhan.queue.ticket;

import vn.tiepnhan.dossier.Wording;

/** What somebody comes for; each has tickets of its own letter. */
public enum Service {
    FILE("A", "Nộp hồ sơ", "Hand in a dossier"),
    RESULT("B", "Nhận kết quả", "Collect a result"),
    GUIDANCE("C", "Hướng dẫn giao dịch điện tử", "Guidance on e-filing"),
    PROBLEM("D", "Phản ánh vướng mắc", "Report a problem");

    private final String letter;
    private final String vi;
    private final String en;

    Service(String letter, String vi, String en) {
        this.letter = letter;
        this.vi = vi;
        this.en = en;
    }

    /** First character of its tickets. */
    public String letter() {
        return letter;
    }

    public Wording wording() {
        return new Wording(vi, en);
    }
}
