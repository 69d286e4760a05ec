package vn.tiepnhan.staff.member;

import vn.tiepnhan.dossier.Wording;

/** What somebody may do at a counter. */
public enum Role {
    /** Receives and hands over. */
    OFFICER("Cán bộ tiếp nhận", "officer"),
    /** Approves what an officer asks for, and sees who broke rules. */
    SUPERVISOR("Lãnh đạo", "supervisor"),
    /** Sets terminals up and gives first PINs; decides nothing about dossiers. */
    TECHNICIAN("Kỹ thuật viên", "technician");

    private final String vi;
    private final String en;

    Role(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public Wording wording() {
        return new Wording(vi, en);
    }

    /** Whether they may give others a PIN and unlock one. */
    public boolean looksAfterPins() {
        return this != OFFICER;
    }
}
