package vn.tiepnhan.bridge.api.client;

import vn.tiepnhan.bridge.api.Cause;

/** What a client says when the bridge itself is the trouble. */
final class BridgeCauses {
    static final Cause UNREACHABLE = new Cause(
            "BRIDGE_UNREACHABLE",
            "Không gọi được chương trình thiết bị. Hãy khởi động lại tiepnhan-bridge.",
            "The device program cannot be reached. Restart tiepnhan-bridge.");
    static final Cause LOST = new Cause(
            "BRIDGE_LOST",
            "Mất liên lạc với chương trình thiết bị khi đang in. Hãy xem phiếu đã ra giấy chưa rồi mới in lại.",
            "The device program was lost while printing. Look whether the slip came out before printing again.");

    private BridgeCauses() {}

    static Cause otherVersion(String spoken) {
        return new Cause(
                "OTHER_VERSION",
                "Ở địa chỉ --bridge không phải chương trình thiết bị phiên bản " + HttpBridge.API + " (trả lời: "
                        + spoken + "). Hãy cập nhật cho cùng phiên bản.",
                "What answers at --bridge is no device program of API version " + HttpBridge.API + " (it says: "
                        + spoken + "). Update both to the same version.");
    }

    static Cause strange(int status) {
        return new Cause(
                "BRIDGE_ANSWER",
                "Chương trình thiết bị trả lời không hiểu được (HTTP " + status + "). Hãy kiểm tra địa chỉ --bridge.",
                "The device program's answer makes no sense (HTTP " + status + "). Check the --bridge address.");
    }
}
