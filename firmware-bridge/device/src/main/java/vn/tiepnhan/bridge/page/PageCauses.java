package vn.tiepnhan.bridge.page;

import java.time.Duration;
import vn.tiepnhan.bridge.api.Cause;

/** What is wrong with a page, its folder or its camera, in words. */
final class PageCauses {
    private PageCauses() {}

    static Cause noFolder(String folder) {
        return new Cause(
                "PAGE_FOLDER_ABSENT",
                "Không thấy thư mục nhận ảnh quét " + folder + ". Hãy tạo thư mục, hoặc kiểm tra ổ mạng.",
                "There is no folder " + folder + " for scanned pages. Make it, or check the network drive.");
    }

    static Cause folderDenied(String folder, String detail) {
        return new Cause(
                "PAGE_FOLDER_DENIED",
                "Không đọc hoặc chuyển được tệp trong " + folder + " (" + detail
                        + "). Hãy cho chương trình thiết bị quyền đọc và ghi thư mục này.",
                "Files in " + folder + " cannot be read or moved (" + detail
                        + "). Let the device program read and write this folder.");
    }

    static Cause cutShort(String name, Duration waited) {
        return new Cause(
                "PAGE_CUT_SHORT",
                "Ảnh quét " + name + " chưa ghi hết sau " + waited.toSeconds() + " giây. Hãy quét lại trang này.",
                "Page image " + name + " was still incomplete after " + waited.toSeconds()
                        + " seconds. Scan this page again.");
    }

    static Cause foreign(String name) {
        return new Cause(
                "PAGE_FOREIGN",
                "Tệp " + name + " không phải ảnh JPEG, PNG, TIFF hay PDF. Hãy đặt máy quét lưu một trong các loại này.",
                "File " + name + " is no JPEG, PNG, TIFF or PDF. Set the scanner to save one of these.");
    }

    static Cause tooLarge(String name, long most) {
        return new Cause(
                "PAGE_TOO_LARGE",
                "Ảnh quét " + name + " lớn hơn " + (most >> 20) + " MB. Hãy quét ở 300 dpi.",
                "Page image " + name + " is larger than " + (most >> 20) + " MB. Scan at 300 dpi.");
    }

    static Cause unknown(String page) {
        return new Cause(
                "NO_SUCH_PAGE",
                "Không còn ảnh " + page + ". Hãy quét lại trang này.",
                "Page " + page + " is not kept any more. Scan it again.");
    }

    static Cause noCameraProgram(String names) {
        return new Cause(
                "NO_CAMERA_PROGRAM",
                "Máy này không có chương trình chụp ảnh (" + names + "). Hãy cài gói ffmpeg hoặc v4l-utils.",
                "This machine has no program that takes pictures (" + names + "). Install ffmpeg or v4l-utils.");
    }

    static Cause noCamera(String camera) {
        return new Cause(
                "CAMERA_ABSENT",
                "Không thấy máy ảnh ở " + camera + ". Hãy cắm lại dây, hoặc xem: v4l2-ctl --list-devices",
                "There is no camera at " + camera + ". Plug it in again, or see: v4l2-ctl --list-devices");
    }

    static Cause cameraFailed(String program, String detail) {
        return new Cause(
                "CAMERA_FAILED",
                "Chưa chụp được trang (" + program + ": " + detail + "). Hãy kiểm tra máy ảnh rồi chụp lại.",
                "The page could not be taken (" + program + ": " + detail + "). Check the camera and take it again.");
    }
}
