package vn.tiepnhan.bridge.link;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;

/** A port that cannot be opened, or broke; says how many bytes of the failed write may have left. */
public final class LinkException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String port;
    private final int accepted;
    private final transient @Nullable Cause explanation;

    public LinkException(Kind kind, String port, int accepted, @Nullable Throwable cause) {
        this(kind, port, accepted, null, cause);
    }

    private LinkException(
            Kind kind, String port, int accepted, @Nullable Cause explanation, @Nullable Throwable cause) {
        super(kind.name().toLowerCase(Locale.ROOT) + ": " + port, cause);
        this.kind = kind;
        this.port = port;
        this.accepted = accepted;
        this.explanation = explanation;
    }

    /** DENIED, with what the system says about it. */
    static LinkException explained(String port, Cause explanation, @Nullable Throwable cause) {
        return new LinkException(Kind.DENIED, port, 0, explanation, cause);
    }

    /** With a cause of its own instead of the kind's usual sentence. */
    public static LinkException named(Kind kind, String port, Cause explanation, @Nullable Throwable cause) {
        return new LinkException(kind, port, 0, explanation, cause);
    }

    public static LinkException absent(String port, @Nullable Throwable cause) {
        return new LinkException(Kind.ABSENT, port, 0, cause);
    }

    public static LinkException lost(String port, int accepted, @Nullable Throwable cause) {
        return new LinkException(Kind.LOST, port, accepted, cause);
    }

    public Kind kind() {
        return kind;
    }

    /** The same trouble, met again by a later call that wrote nothing. */
    public LinkException again() {
        return new LinkException(kind, port, 0, explanation, this);
    }

    /** The same trouble, when so many bytes of the write had been taken before. */
    public LinkException after(int before) {
        return new LinkException(kind, port, before + accepted, explanation, this);
    }

    /** Bytes of the write that failed which may have reached the device; 0 means surely none. */
    public int accepted() {
        return accepted;
    }

    public Cause reason() {
        return explanation != null
                ? explanation
                : new Cause(kind.code, kind.vi.formatted(port), kind.en.formatted(port));
    }

    /** What went wrong with the port. */
    public enum Kind {
        ABSENT(
                "DEVICE_ABSENT",
                "Không tìm thấy thiết bị ở %s. Hãy kiểm tra nguồn điện và dây nối.",
                "No device at %s. Check its power and cable."),
        REFUSED(
                "PORT_REFUSED",
                "Thiết bị ở %s không nhận kết nối, có thể máy khác đang dùng. Hãy chờ, hoặc tắt rồi bật lại thiết bị.",
                "The device at %s takes no connection; another computer may be using it. Wait, or switch it off and on."),
        DENIED(
                "PORT_DENIED",
                "Không có quyền mở %s, hoặc chương trình khác đang giữ cổng. Hãy báo kỹ thuật viên.",
                "%s may not be opened, or another program holds it. Tell the technician."),
        AMBIGUOUS(
                "DEVICE_AMBIGUOUS",
                "Có nhiều thiết bị giống nhau: %s. Hãy ghi thêm số sê-ri hoặc cổng USB vào địa chỉ thiết bị.",
                "Several devices are alike: %s. Add the serial number or the USB port to the device's address."),
        STALLED(
                "DEVICE_STALLED",
                "Thiết bị ở %s không nhận thêm dữ liệu. Hãy kiểm tra giấy và nắp máy, rồi tắt và bật lại.",
                "The device at %s takes no more data. Check paper and cover, then switch it off and on."),
        LOST(
                "DEVICE_LOST",
                "Mất kết nối với thiết bị ở %s. Hãy kiểm tra nguồn điện và dây nối.",
                "The connection to the device at %s was lost. Check its power and cable.");

        private final String code;
        private final String vi;
        private final String en;

        Kind(String code, String vi, String en) {
            this.code = code;
            this.vi = vi;
            this.en = en;
        }
    }
}
