package vn.tiepnhan.dossier.layout.body;

import vn.tiepnhan.dossier.Problem;

/** What can be wrong with a body, in words. */
final class BodyProblems {
    private BodyProblems() {}

    static Problem tooBig(int maxBytes, int maxLines) {
        return Problem.of(
                "BODY_TOO_BIG",
                "Nội dung mã vạch vượt giới hạn " + maxBytes / 1024 + " KiB hoặc " + maxLines
                        + " dòng. Hãy nhập tay hoặc đề nghị đơn vị tách hồ sơ.",
                "The barcodes hold more than " + maxBytes / 1024 + " KiB or " + maxLines
                        + " lines. Type the dossier in or ask the unit to split it.");
    }

    static Problem body(String vi, String en) {
        return Problem.of(
                "BODY_BAD",
                "Nội dung mã vạch sai quy cách: " + vi + ". Hãy nhập tay hoặc đề nghị đơn vị in lại từ phần mềm.",
                "The barcodes' content breaks its layout: " + en
                        + ". Type the dossier in or ask the unit to print it again.");
    }
}
