package vn.tiepnhan.bridge.scan;

import vn.tiepnhan.bridge.api.Cause;

/** What a scan that became no event is told with: calmly, and with what to do. */
public final class ScanCauses {
    public static final Cause REPEATED = new Cause(
            "SCAN_REPEATED",
            "Mã này vừa quét xong, chỉ tính một lần.",
            "This code was read a moment ago; it counts once.");

    private ScanCauses() {}

    public static Cause of(ScanTrouble trouble) {
        return switch (trouble) {
            case TOO_LONG ->
                new Cause(
                        "SCAN_TOO_LONG",
                        "Máy quét gửi quá nhiều dữ liệu mà không có dấu kết thúc mã, nên phần này bị bỏ. Hãy quét lại; nếu còn lặp"
                                + " lại, hãy đặt máy quét gửi Enter (CR) sau mỗi mã.",
                        "The scanner sent more than any code holds without an end, so that was dropped. Scan again; if it goes"
                                + " on, set the scanner to send Enter (CR) after each code.");
            case CUT_OFF ->
                new Cause(
                        "SCAN_CUT_OFF",
                        "Mã vừa quét bị đứt giữa chừng. Hãy quét lại.",
                        "The code just read broke off in the middle. Scan again.");
            case NO_PREFIX ->
                new Cause(
                        "SCAN_NO_PREFIX",
                        "Máy quét gửi dữ liệu thiếu phần mở đầu mà hồ sơ thiết bị quy định. Hãy quét mã cấu hình của máy quét này.",
                        "The scanner sends data without the prefix its profile says. Read this scanner's configuration codes.");
            case KEYS_LOST ->
                new Cause(
                        "SCAN_KEYS_LOST",
                        "Máy tính không kịp nhận hết phím của máy quét. Hãy quét lại; nên chuyển máy quét sang cổng COM (USB-COM).",
                        "The computer could not take all keys of the scanner. Scan again; better set the scanner to USB-COM.");
            case UNKNOWN_KEY ->
                new Cause(
                        "SCAN_UNKNOWN_KEY",
                        "Máy quét gửi một phím không có trong bố cục bàn phím của hồ sơ thiết bị. Hãy quét mã cấu hình bàn phím US.",
                        "The scanner pressed a key that the layout of its profile does not have. Read the US keyboard setting code.");
            case STRANGE_REPORT ->
                new Cause(
                        "SCAN_STRANGE_REPORT",
                        "Máy quét gửi gói dữ liệu không đúng hồ sơ thiết bị. Hãy chọn lại hồ sơ hoặc đặt máy quét sang USB HID-POS.",
                        "The scanner's reports are not what its profile says. Choose another profile, or set it to USB HID-POS.");
        };
    }

    /** A symbology or a length that the profile does not take. */
    public static Cause unwanted(String symbology, int bytes) {
        return new Cause(
                "SCAN_UNWANTED",
                "Mã " + symbology + " dài " + bytes
                        + " ký tự không dùng ở đây, có thể chỉ đọc được một phần. Hãy quét lại.",
                "A " + symbology + " of " + bytes
                        + " characters is not used here; perhaps it was read in part. Scan again.");
    }
}
