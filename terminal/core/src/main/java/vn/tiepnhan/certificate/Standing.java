package vn.tiepnhan.certificate;

import vn.tiepnhan.dossier.Wording;

/** Whether a unit's certificate may be relied upon; the worst that is known wins. */
public enum Standing {
    /** Not signed by whom it names, or by somebody who may not sign certificates. */
    NOT_GENUINE("Không thật", "Not genuine"),
    REVOKED("Đã bị thu hồi", "Revoked"),
    EXPIRED("Hết hạn", "Expired"),
    NOT_YET("Chưa có hiệu lực", "Not valid yet"),
    /** Somebody else's. */
    WRONG_UNIT("Của đơn vị khác", "Of another unit"),
    /** Nothing is against it, and not everything could be looked at. */
    UNCHECKED("Chưa kiểm tra được", "Could not be checked"),
    VALID("Còn hiệu lực", "Valid");

    private final String vi;
    private final String en;

    Standing(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public Wording wording() {
        return new Wording(vi, en);
    }
}
