package vn.tiepnhan.bridge.printer;

import java.io.IOException;
import java.nio.file.Path;
import vn.tiepnhan.bridge.api.Cause;

/** Why a job was not begun, in words. */
final class PrintCauses {
    static final Cause OTHER_CONTENT = new Cause(
            "JOB_ID_TAKEN",
            "Mã việc in này đã dùng cho một phiếu khác. Đây là lỗi chương trình, hãy báo kỹ thuật viên.",
            "This job id was used for another slip. This is a program fault: tell the technician.");
    static final Cause BAD_JOB_ID = new Cause(
            "BAD_JOB_ID",
            "Mã việc in phải có từ 1 đến 128 ký tự chữ, số, dấu chấm, gạch hoặc hai chấm.",
            "A job id is 1 to 128 letters, digits, dots, colons, hyphens or underscores.");

    static final Cause NOTHING_TO_RECOVER = new Cause(
            "NOTHING_TO_RECOVER",
            "Máy in không dừng vì lỗi có lệnh khôi phục, nên chưa gửi lệnh nào. Hãy làm theo câu báo trạng thái của máy in.",
            "The printer does not stand in an error that a command ends, so none was sent. Do what its state says.");

    private PrintCauses() {}

    static Cause noSuchText(String asked, String profile) {
        return new Cause(
                "TEXT_MODE",
                "Không in được kiểu text=" + asked + " với hồ sơ " + profile
                        + ": chỉ có bands, raster, và glyphs, page nếu hồ sơ thiết bị đã xác nhận. Hãy bỏ text= hoặc in phiếu căn chữ.",
                "Slips cannot be printed as text=" + asked + " with profile " + profile
                        + ": there are bands, raster, and glyphs and page where the profile vouches for them. Leave text= out, or print the calibration slip.");
    }

    static Cause noSuchLine(int line, int most) {
        return new Cause(
                "NO_SUCH_LINE",
                "Phiếu căn chữ không có dòng " + line + ". Hãy chọn 1 đến " + most
                        + ", hoặc 0 nếu không dòng nào đọc đúng.",
                "The calibration slip has no line " + line + ". Choose 1 to " + most
                        + ", or 0 where none reads right.");
    }

    static Cause calibration(Path file, IOException failed) {
        return new Cause(
                "CALIBRATION",
                "Không ghi được " + file + " (" + failed.getMessage()
                        + "), máy in vẫn in như trước. Hãy kiểm tra ổ đĩa và quyền ghi.",
                file + " cannot be written (" + failed.getMessage()
                        + "), so the printer prints as before. Check disk and permissions.");
    }

    static Cause journal(IOException failed) {
        return new Cause(
                "JOURNAL",
                "Không ghi được nhật ký in nên chưa in (" + failed.getMessage()
                        + "). Hãy kiểm tra ổ đĩa còn chỗ trống.",
                "The print journal cannot be written, so nothing was printed (" + failed.getMessage()
                        + "). Check the free disk space.");
    }
}
