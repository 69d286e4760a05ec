package vn.tiepnhan.policy;

import vn.tiepnhan.dossier.Wording;

/** What a decision says is to be done; names are those of the command line contract. */
public enum Outcome {
    ACCEPT("Tiếp nhận", "Receive"),
    ACCEPT_PROVISIONAL("Tiếp nhận tạm", "Receive provisionally"),
    ACCEPT_EXCEPTION("Tiếp nhận theo trường hợp đặc biệt", "Receive as a special case"),
    OFFICER_MAY_ACCEPT("Cán bộ có thể tiếp nhận", "The officer may receive it"),
    SUPERVISOR("Chờ lãnh đạo quyết định", "A supervisor decides"),
    GUIDE("Hướng dẫn lập lại hồ sơ", "Guide the filer"),
    REFUSE("Từ chối tiếp nhận", "Refuse"),
    NOT_VALID("Hồ sơ không có giá trị", "Not valid"),
    HAND_OVER("Trả kết quả", "Hand over"),
    COLLECT_CARDS("Thu hồi thẻ BHYT rồi trả kết quả", "Collect cards, then hand over"),
    WITHHOLD("Chưa trả kết quả", "Do not hand over yet"),
    RETURN_BY_POST("Trả kết quả qua bưu điện", "Returned by post"),
    RETURN_ELECTRONIC("Trả kết quả bản điện tử", "Returned electronically");

    private final String vi;
    private final String en;

    Outcome(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** What a person calls it. */
    public Wording wording() {
        return new Wording(vi, en);
    }

    /** Whether {@code decide} answers "yes" (exit 0). */
    public boolean favourable() {
        return switch (this) {
            case ACCEPT, ACCEPT_PROVISIONAL, ACCEPT_EXCEPTION, OFFICER_MAY_ACCEPT, HAND_OVER, COLLECT_CARDS -> true;
            case SUPERVISOR, GUIDE, REFUSE, NOT_VALID, WITHHOLD, RETURN_BY_POST, RETURN_ELECTRONIC -> false;
        };
    }
}
