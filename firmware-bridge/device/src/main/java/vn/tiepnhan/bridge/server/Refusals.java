package vn.tiepnhan.bridge.server;

import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.Permission;
import vn.tiepnhan.bridge.api.client.OpenRequest;
import vn.tiepnhan.bridge.api.client.PrintRequest;
import vn.tiepnhan.bridge.api.client.RenderRequest;

/** What the API itself refuses, in words. */
final class Refusals {
    static final Cause TOO_LARGE =
            new Cause("TOO_LARGE", "Yêu cầu quá lớn (quá 1 MiB).", "The request is too large (over 1 MiB).");
    static final Cause NO_SUCH_RESOURCE = new Cause(
            "NO_SUCH_RESOURCE",
            "Không có địa chỉ này. Xem /v1/openapi.yaml.",
            "There is no such resource. See /v1/openapi.yaml.");
    static final Cause WEBSOCKET_ONLY = new Cause(
            "WEBSOCKET_ONLY",
            "Luồng sự kiện chỉ mở được bằng WebSocket. Xem /v1/openapi.yaml.",
            "The event stream is opened by WebSocket only. See /v1/openapi.yaml.");
    static final Cause BROKEN_OFF = new Cause(
            "BROKEN_OFF",
            "Yêu cầu bị ngắt giữa chừng nên không làm gì. Hãy gửi lại.",
            "The request broke off in its middle, and nothing was done. Send it again.");
    static final Cause INCOMPLETE = new Cause(
            "INCOMPLETE",
            "Yêu cầu thiếu mục bắt buộc. Xem /v1/openapi.yaml.",
            "The request lacks a required field. See /v1/openapi.yaml.");
    static final Cause UNEXPECTED = new Cause(
            "UNEXPECTED",
            "Chương trình thiết bị gặp lỗi ngoài dự kiến; chi tiết đã ghi vào nhật ký. Hãy báo kỹ thuật viên.",
            "The device program failed unexpectedly; its log has the details. Tell the technician.");

    static final Cause BAD_HOST = new Cause(
            "BAD_HOST",
            "Yêu cầu phải có đúng một dòng Host, ghi 127.0.0.1 hoặc localhost và số cổng.",
            "A request must have one Host header, naming 127.0.0.1 or localhost and the port.");
    static final Cause BAD_REQUEST = new Cause(
            "BAD_REQUEST",
            "Yêu cầu không đúng dạng HTTP/1.1. Xem /v1/openapi.yaml.",
            "The request is not proper HTTP/1.1. See /v1/openapi.yaml.");
    static final Cause LONG_HEADER = new Cause(
            "LONG_HEADER",
            "Địa chỉ hoặc phần đầu của yêu cầu quá dài (quá 8 KiB).",
            "The address or the headers of the request are too long (over 8 KiB).");
    static final Cause HTTP_VERSION = new Cause(
            "HTTP_VERSION",
            "Chương trình thiết bị chỉ nói HTTP/1.1, không mã hóa. Hãy xem địa chỉ có bắt đầu bằng http:// không.",
            "The device program speaks HTTP/1.1 only, unencrypted. See that the address begins with http://.");

    static final Cause FOREIGN = new Cause(
            "FOREIGN_ORIGIN",
            "Trang web hoặc tên máy khác không được dùng chương trình thiết bị này.",
            "Web pages and host names from elsewhere may not use this device program.");
    static final Cause NO_ACCESS = new Cause(
            "UNAUTHORIZED",
            "Thiếu mã truy cập hoặc mã sai. Hãy dùng tệp token trong thư mục trạng thái của tiepnhan-bridge.",
            "The token is missing or wrong. Use the token file in tiepnhan-bridge's state folder.");
    static final Cause TOO_OFTEN = new Cause(
            "TOO_OFTEN",
            "Chương trình này hỏi quá nhiều lần mỗi giây. Hãy chờ một giây rồi gọi lại.",
            "This program asks too often. Wait a second and ask again.");
    static final Cause TOO_MANY_LINES = new Cause(
            "TOO_MANY_LINES",
            "Chương trình này đã mở quá nhiều luồng sự kiện. Hãy đóng bớt.",
            "This program has too many event streams open. Close some.");
    static final Cause BAD_QUERY = new Cause(
            "BAD_QUERY",
            "Tham số của luồng sự kiện không đúng. Xem /v1/openapi.yaml.",
            "The event stream's parameters are malformed. See /v1/openapi.yaml.");

    private Refusals() {}

    static Cause otherVersion(String wanted) {
        return new Cause(
                "OTHER_VERSION",
                "Chương trình gọi dùng phiên bản " + wanted
                        + " của giao diện thiết bị, chương trình thiết bị này dùng phiên bản " + Gate.API
                        + ". Hãy cập nhật bên cũ hơn.",
                "The caller speaks version " + wanted + " of the device API, this device program version " + Gate.API
                        + ". Update the older one.");
    }

    static Cause notAllowed(Permission needed) {
        return new Cause(
                "NOT_ALLOWED",
                "Mã truy cập này không có quyền " + needed + ". Kỹ thuật viên cấp quyền bằng: tiepnhan-bridge token",
                "This token may not " + needed + ". A technician grants it with: tiepnhan-bridge token");
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
        if (request instanceof DeviceAct.SignChallenge sign) {
            return sign.purpose() == null || sign.challenge() == null || sign.pin() == null;
        }
        return request instanceof OpenRequest open && open.uri() == null;
    }
}
