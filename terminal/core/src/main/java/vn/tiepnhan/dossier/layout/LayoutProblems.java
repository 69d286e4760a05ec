package vn.tiepnhan.dossier.layout;

import vn.tiepnhan.dossier.Problem;

/** What can be wrong with one symbol or one body, in words. */
final class LayoutProblems {
    static final Problem BAD_CRC =
            Problem.of("BAD_CRC", "Mã vạch bị lỗi, hãy quét lại.", "The barcode is damaged; scan it again.");

    static final Problem NEWER_VERSION = Problem.of(
            "NEWER_VERSION",
            "Hồ sơ in từ phiên bản phần mềm mới hơn.",
            "The dossier was printed by a newer version of the software; type it in or update the terminal.");

    private LayoutProblems() {}

    static Problem header(String field) {
        return Problem.of(
                "BODY_BAD",
                "Phần đầu mã vạch ghi sai quy cách (mục " + field
                        + "). Hãy nhập tay hoặc đề nghị đơn vị in lại từ phần mềm.",
                "The barcode's header breaks its layout (field " + field
                        + "). Type the dossier in or ask the unit to print it again.");
    }
}
