package vn.tiepnhan.report;

import vn.tiepnhan.dossier.Wording;

/** By what figures are grouped. */
public enum Grouping {
    office("Cơ quan", "Office"),
    officer("Cán bộ", "Officer"),
    unit("Mã đơn vị", "Unit"),
    /** Officer in charge of the unit, as the office's list of units has it. */
    collector("Chuyên quản thu", "Collection officer"),
    /** Sort of unit, from the same list. */
    sort("Loại đơn vị", "Sort of unit"),
    reason("Lý do", "Reason"),
    /** What failed in a special case, as the officer wrote it. */
    software("Phần mềm", "Software"),
    day("Ngày", "Day"),
    month("Tháng", "Month");

    private final String vi;
    private final String en;

    Grouping(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** Whether the office's list of units says it, not the receipt. */
    boolean listed() {
        return this == collector || this == sort;
    }

    public Wording heading() {
        return new Wording(vi, en);
    }
}
