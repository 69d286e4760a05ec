package vn.tiepnhan.image.open;

import vn.tiepnhan.dossier.Problem;

/** The sentences a person sees when a file or page cannot be read, each with what to do now. */
final class Refusals {
    private Refusals() {}

    static Problem notAnImage() {
        return Problem.of(
                "NOT_AN_IMAGE",
                "Tệp này không phải ảnh trang giấy. Hãy chọn tệp PNG, JPEG, TIFF hoặc PDF.",
                "This file is no page image. Choose a PNG, JPEG, TIFF or PDF file.");
    }

    static Problem cannotBeOpened() {
        return Problem.of(
                "NOT_AN_IMAGE",
                "Không mở được tệp. Hãy kiểm tra tệp còn ở đó và được phép đọc, rồi chọn lại.",
                "The file cannot be opened. Check that it is there and may be read, then choose it again.");
    }

    static Problem truncated() {
        return Problem.of(
                "TRUNCATED",
                "Tệp ảnh bị hỏng hoặc thiếu phần cuối. Hãy quét lại trang giấy hoặc chép lại tệp.",
                "The image file is damaged or its end is missing. Scan the page again or copy the file again.");
    }

    static Problem tooLarge(long megapixels, long limit) {
        return Problem.of(
                "TOO_LARGE",
                "Ảnh quá lớn (" + megapixels + " triệu điểm ảnh, tối đa " + limit + "). Hãy quét lại ở 200–300 dpi.",
                "The image is too large (" + megapixels + " megapixels, at most " + limit
                        + "). Scan it again at 200–300 dpi.");
    }

    static Problem tooSlow() {
        return Problem.of(
                "TOO_LARGE",
                "Mở trang này mất quá nhiều thời gian. Hãy quét lại ở 200–300 dpi và lưu thành PNG hoặc JPEG.",
                "Opening this page takes too long. Scan it again at 200–300 dpi and save it as PNG or JPEG.");
    }

    static Problem password() {
        return Problem.of(
                "PASSWORD",
                "Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi chọn lại, hoặc quét tờ giấy.",
                "The PDF file has a password. Remove it and choose the file again, or scan the paper.");
    }

    static Problem tooManyPages(int pages, int limit) {
        return Problem.of(
                "TOO_MANY_PAGES",
                "Tệp có " + pages + " trang, tối đa " + limit + ". Hãy tách riêng các trang có mã vạch.",
                "The file has " + pages + " pages, at most " + limit + ". Split off the pages that carry barcodes.");
    }
}
