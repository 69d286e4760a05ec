package vn.tiepnhan.bridge;

import java.io.IOException;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.profile.ProfileException;
import vn.tiepnhan.profile.ProfileProblem;

/** What the registry refuses, in words. */
final class Causes {
    static final Cause OTHER_CONTENT = new Cause(
            "JOB_ID_TAKEN",
            "Mã việc in này đã dùng cho một phiếu khác. Đây là lỗi chương trình, hãy báo kỹ thuật viên.",
            "This job id was used for another slip. This is a program fault: tell the technician.");
    static final Cause BAD_JOB_ID = new Cause(
            "BAD_JOB_ID",
            "Mã việc in phải có từ 1 đến 128 ký tự chữ, số, dấu chấm, gạch hoặc hai chấm.",
            "A job id is 1 to 128 letters, digits, dots, colons, hyphens or underscores.");

    private Causes() {}

    static Cause unknownDevice(String device) {
        return new Cause(
                "NO_SUCH_DEVICE",
                "Không có máy in nào tên " + device + ". Xem: tiepnhan-bridge devices",
                "There is no printer " + device + ". See: tiepnhan-bridge devices");
    }

    static Cause journal(IOException failed) {
        return new Cause(
                "JOURNAL",
                "Không ghi được nhật ký in nên chưa in (" + failed.getMessage()
                        + "). Hãy kiểm tra ổ đĩa còn chỗ trống.",
                "The print journal cannot be written, so nothing was printed (" + failed.getMessage()
                        + "). Check the free disk space.");
    }

    static Cause profile(ProfileException unusable) {
        if (unusable.problems().isEmpty()) {
            return new Cause(
                    "NO_SUCH_PROFILE",
                    "Không có hồ sơ thiết bị " + unusable.id() + ". Xem: tiepnhan-bridge profiles lint",
                    "There is no device profile " + unusable.id() + ". See: tiepnhan-bridge profiles lint");
        }
        ProfileProblem first = unusable.problems().get(0);
        return new Cause(
                "BAD_PROFILE",
                "Hồ sơ thiết bị " + unusable.id() + " chưa dùng được: " + first.vi(),
                "Device profile " + unusable.id() + " cannot be used: " + first.en());
    }

    static Cause simulator(Throwable unusable) {
        return new Cause(
                "BAD_SIMULATOR",
                "Không tạo được máy in mô phỏng: " + unusable.getMessage() + ". Hãy chọn thư mục ghi được.",
                "The simulated printer cannot be made: " + unusable.getMessage()
                        + ". Choose a folder that can be written.");
    }
}
