package vn.tiepnhan.paper;

import java.util.Optional;

/** The forms of a one-stop counter that belong to one dossier (TT 03/2025/TT-VPCP, secondary source: unverified). */
public enum OfficialForm {
    RECEIPT("01", "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"),
    SUPPLEMENT("02", "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ"),
    REFUSAL("03", "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ"),
    APOLOGY("04", "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT"),
    STOP("05", "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ"),
    CONTROL("06", "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ");

    private final String number;
    private final String title;

    OfficialForm(String number, String title) {
        this.number = number;
        this.title = title;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** Whether it is of the day the dossier was brought, like its slip; the others are of the day they are written. */
    public boolean ofReceipt() {
        return this != APOLOGY && this != STOP;
    }

    /** By number, 01 to 06. */
    public static Optional<OfficialForm> of(String number) {
        for (OfficialForm form : values()) {
            if (form.number.equals(number)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
