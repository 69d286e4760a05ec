package vn.tiepnhan.bridge.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.OpenRequest;
import vn.tiepnhan.bridge.api.PrintRequest;
import vn.tiepnhan.bridge.api.RenderRequest;

/** What the API itself refuses, in words. */
final class Refusals {
    static final Cause TOO_LARGE =
            new Cause("TOO_LARGE", "Yêu cầu quá lớn (quá 1 MiB).", "The request is too large (over 1 MiB).");
    static final Cause NO_SUCH_RESOURCE = new Cause(
            "NO_SUCH_RESOURCE",
            "Không có địa chỉ này. Xem /v1/openapi.yaml.",
            "There is no such resource. See /v1/openapi.yaml.");
    static final Cause INCOMPLETE = new Cause(
            "INCOMPLETE",
            "Yêu cầu thiếu mục bắt buộc. Xem /v1/openapi.yaml.",
            "The request lacks a required field. See /v1/openapi.yaml.");
    static final Cause UNEXPECTED = new Cause(
            "UNEXPECTED",
            "Chương trình thiết bị gặp lỗi ngoài dự kiến; chi tiết đã ghi vào nhật ký. Hãy báo kỹ thuật viên.",
            "The device program failed unexpectedly; its log has the details. Tell the technician.");

    private Refusals() {}

    static Cause malformed(JsonProcessingException problem) {
        return new Cause(
                "MALFORMED",
                "Nội dung yêu cầu không phải JSON đúng lược đồ: " + problem.getOriginalMessage(),
                "The request is not JSON of the right shape: " + problem.getOriginalMessage());
    }

    /** Jackson leaves absent fields null, whatever the records promise. */
    @SuppressWarnings("NullAway") // exactly what is checked here: nulls that came from outside
    static boolean lacksAnything(Object request) {
        if (request instanceof PrintRequest print) {
            return print.printer() == null || print.slip() == null;
        }
        if (request instanceof RenderRequest render) {
            return render.profile() == null || render.slip() == null;
        }
        return request instanceof OpenRequest open && open.uri() == null;
    }
}
