package vn.tiepnhan.report;

import vn.tiepnhan.dossier.Wording;

/** By what figures are grouped. */
public enum Grouping {
    office("Cơ quan", "Office"),
    officer("Cán bộ", "Officer"),
    unit("Mã đơn vị", "Unit"),
    reason("Lý do", "Reason"),
    day("Ngày", "Day"),
    month("Tháng", "Month");

    private final String vi;
    private final String en;

    Grouping(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public Wording heading() {
        return new Wording(vi, en);
    }
}
