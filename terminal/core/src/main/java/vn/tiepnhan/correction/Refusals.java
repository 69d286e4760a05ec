package vn.tiepnhan.correction;

import vn.tiepnhan.dossier.Problem;

/** Why a receipt is not corrected, and what to do instead. */
final class Refusals {
    static final Problem VOID = Problem.of(
            "RECEIPT_VOID",
            "Phiếu này đã hủy nên không sửa được. Hãy tiếp nhận lại hồ sơ để có phiếu mới.",
            "This receipt is void and cannot be corrected. Receive the dossier again for a new one.");
    static final Problem ERASED = Problem.of(
            "RECEIPT_ERASED",
            "Dữ liệu cá nhân của phiếu này đã xóa tại máy nên không sửa được. Hãy đề nghị trung tâm sửa.",
            "Personal data of this receipt was erased here, so it cannot be corrected. Ask the centre to.");
    static final Problem NOTHING = Problem.of(
            "NOTHING_TO_CORRECT",
            "Phiếu đã ghi đúng như vậy, không có gì để sửa.",
            "The receipt says just that already; there is nothing to correct.");
    static final Problem APPROVED = Problem.of(
            "APPROVED_UNIT",
            "Phiếu này do lãnh đạo phê duyệt cho đúng mã đơn vị đã ghi nên không sửa mã đơn vị. Hãy hủy phiếu và tiếp nhận lại.",
            "A supervisor approved this receipt for the unit it names, so the unit code stays. Void it and receive again.");
    static final Problem NO_INCIDENT = Problem.of(
            "NO_SPECIAL_CASE",
            "Phiếu này không phải trường hợp đặc biệt nên không có mô tả sự cố để sửa.",
            "This receipt is no special case, so it has no description of an incident to correct.");
    static final Problem EMPTY = Problem.of(
            "EMPTY_VALUE",
            "Giá trị sửa không được để trống. Hãy ghi giá trị đúng.",
            "What is corrected cannot be left empty. Give the right value.");

    private Refusals() {}
}
