package vn.tiepnhan.spool;

/**
 * The words of an office and its profile on a slip.
 *
 * @param office for example "BHXH quận 1"
 * @param room Bộ phận tiếp nhận và trả kết quả, or as the profile calls it
 * @param title of a receipt, for example "PHIẾU GIAO NHẬN HỒ SƠ SỐ 103"
 * @param identityWord CMND or CCCD
 * @param help telephone of the help line, may be empty
 */
public record SlipWords(
        String office,
        String address,
        String room,
        String title,
        String refusalTitle,
        String guidanceTitle,
        String identityWord,
        String help) {}
