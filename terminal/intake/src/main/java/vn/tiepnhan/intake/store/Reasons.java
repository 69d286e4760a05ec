package vn.tiepnhan.intake.store;

import java.util.List;
import vn.tiepnhan.wire.Answer.Reason;

/** Why a line was not confirmed, in sentences for the person who will read them at the counter. */
final class Reasons {
    private Reasons() {}

    static Reason notReadable() {
        return Reason.of(
                "NOT_JSON",
                "Dòng gửi lên không phải là một đối tượng JSON viết bằng UTF-8: hãy báo kỹ thuật viên.",
                "The line is not one JSON object in UTF-8: tell the technician.");
    }

    static Reason notARecord() {
        return Reason.of(
                "NOT_A_RECORD",
                "Dòng gửi lên không phải ghi nhận theo giao ước (thiếu trường, hoặc sai kiểu): hãy báo kỹ thuật viên.",
                "The line is no record as agreed (a field is missing, or of another type): tell the technician.");
    }

    static Reason otherWire() {
        return Reason.of(
                "OTHER_WIRE",
                "Trung tâm chỉ hiểu phiên bản giao tiếp 1: hãy cập nhật thiết bị.",
                "The centre understands wire version 1 only: update the terminal.");
    }

    static Reason field(String name) {
        return Reason.of(
                "BAD_FIELD",
                "Trường \"" + name + "\" thiếu hoặc sai kiểu: hãy báo kỹ thuật viên.",
                "The field \"" + name + "\" is missing or malformed: tell the technician.");
    }

    static Reason sequenceTaken() {
        return Reason.of(
                "SEQUENCE_TAKEN",
                "Số thứ tự này của thiết bị đã dùng cho một hồ sơ khác: có thể hai máy mang cùng mã thiết bị, hãy báo kỹ thuật viên.",
                "This sequence of the terminal already stands for another dossier: two machines may carry one"
                        + " terminal id, tell the technician.");
    }

    static Reason otherTerminal() {
        return Reason.of(
                "OTHER_TERMINAL",
                "Hồ sơ này thuộc một thiết bị khác: hãy báo kỹ thuật viên.",
                "This dossier belongs to another terminal: tell the technician.");
    }

    static Reason previousDiffers() {
        return Reason.of(
                "PREVIOUS_DIFFERS",
                "Phiên bản trước của hồ sơ tại trung tâm khác với phiên bản thiết bị nêu: hãy đối chiếu hai nơi.",
                "The version before is another one at the centre than the terminal names: compare both.");
    }

    static Reason blobSize(String sha256) {
        return Reason.of(
                "BLOB_SIZE",
                "Dung lượng ảnh " + sha256 + " khác với hồ sơ nêu: hãy báo kỹ thuật viên.",
                "The picture " + sha256 + " is not of the size the dossier names: tell the technician.");
    }

    static Reason missingBlobs(List<String> missing) {
        return new Reason(
                "MISSING_BLOBS",
                "Trung tâm chưa có đủ ảnh của hồ sơ: thiết bị sẽ gửi ảnh rồi gửi lại hồ sơ.",
                "The centre lacks pictures of this dossier: the terminal uploads them and sends the dossier again.",
                null,
                missing);
    }

    static Reason conflict(String storedDigest) {
        return new Reason(
                "OTHER_DIGEST",
                "Trung tâm đã lưu nội dung khác cho cùng hồ sơ và phiên bản (" + storedDigest
                        + "): hãy đối chiếu hai nơi, không có gì bị ghi đè.",
                "The centre already stores other content under this id and version (" + storedDigest
                        + "): compare both, nothing was overwritten.",
                storedDigest,
                null);
    }
}
