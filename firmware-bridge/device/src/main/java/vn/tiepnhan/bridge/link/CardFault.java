package vn.tiepnhan.bridge.link;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;

/** A card, its reader or the reader service does not do what was asked; the cause says what a person can do. */
public final class CardFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Cause reason;

    public CardFault(Kind kind, @Nullable Throwable cause) {
        this(kind, "", "", cause);
    }

    private CardFault(Kind kind, String vi, String en, @Nullable Throwable cause) {
        super(kind.code + (en.isEmpty() ? "" : ": " + en), cause);
        this.kind = kind;
        this.reason = new Cause(kind.code, kind.vi.replace("{}", vi), kind.en.replace("{}", en));
    }

    /** The service said something no other kind stands for. */
    public static CardFault service(String said, @Nullable Throwable cause) {
        return new CardFault(Kind.READER_FAILED, said, said, cause);
    }

    /** What the card holds or answers is not what its standard says. */
    public static CardFault garbled(String vi, String en) {
        return new CardFault(Kind.GARBLED, vi, en, null);
    }

    /** Something is wrong with a PKCS#11 library. */
    public static CardFault module(Kind kind, String what, @Nullable Throwable cause) {
        return new CardFault(kind, what, what, cause);
    }

    /** There is no key to sign with. */
    public static CardFault cannotSign(String vi, String en) {
        return new CardFault(Kind.CANNOT_SIGN, vi, en, null);
    }

    /** The card refused something it should not have refused. */
    public static CardFault refused(String what, int statusWord) {
        String said = what + " → %04X".formatted(statusWord);
        return new CardFault(Kind.REFUSED, said, said, null);
    }

    public Kind kind() {
        return kind;
    }

    public Cause reason() {
        return reason;
    }

    /** What went wrong. */
    public enum Kind {
        SERVICE_ABSENT(
                "PCSC_ABSENT",
                "Dịch vụ đầu đọc thẻ (pcscd) chưa chạy. Hãy cài: sudo apt install pcscd libccid, rồi chạy:"
                        + " sudo systemctl enable --now pcscd.socket. Chương trình tự nhận khi dịch vụ chạy.",
                "The card reader service (pcscd) is not running. Install it: sudo apt install pcscd libccid, then:"
                        + " sudo systemctl enable --now pcscd.socket. It is found by itself once it runs."),
        SERVICE_LOST(
                "PCSC_LOST",
                "Dịch vụ đầu đọc thẻ (pcscd) vừa dừng. Chương trình tự nối lại khi dịch vụ chạy lại.",
                "The card reader service (pcscd) stopped. It is used again by itself once it is back."),
        SERVICE_SEALED(
                "PCSC_SEALED",
                "Dịch vụ đầu đọc thẻ (pcscd) đã khởi động lại nhưng Java không cho nối lại. Hãy khởi động lại"
                        + " chương trình bằng lệnh tiepnhan-bridge.",
                "The card reader service (pcscd) was restarted, and this Java does not allow a second connection."
                        + " Restart the program with the tiepnhan-bridge launcher."),
        READER_ABSENT(
                "READER_ABSENT",
                "Không thấy đầu đọc thẻ. Hãy kiểm tra dây USB; nếu vẫn vậy, rút ra cắm lại.",
                "There is no card reader. Check its USB cable; if that does not help, plug it in again."),
        READER_FAILED(
                "READER_FAILED",
                "Đầu đọc thẻ báo lỗi: {}. Hãy rút đầu đọc ra cắm lại.",
                "The card reader failed: {}. Plug the reader in again."),
        NO_CARD("NO_CARD", "Chưa có thẻ trong đầu đọc. Hãy cắm thẻ.", "There is no card in the reader. Put it in."),
        REMOVED(
                "CARD_REMOVED",
                "Thẻ bị rút ra khi đang đọc. Hãy cắm lại thẻ và để yên cho đến khi xong.",
                "The card was taken out while it was in use. Put it in again and leave it until it is done."),
        RESET(
                "CARD_RESET",
                "Chương trình khác vừa khởi động lại thẻ. Hãy thử lại.",
                "Another program has reset the card. Try again."),
        IN_USE(
                "CARD_IN_USE",
                "Thẻ đang do chương trình khác dùng riêng. Hãy đóng chương trình đó rồi thử lại.",
                "Another program holds the card for itself. Close it and try again."),
        MUTE(
                "CARD_MUTE",
                "Thẻ không trả lời. Hãy lau mặt chip và cắm lại đúng chiều; nếu vẫn vậy thì thẻ hỏng hoặc không có chip.",
                "The card does not answer. Wipe its contacts and put it in the right way round; if that does not help,"
                        + " it is broken or has no chip."),
        STUCK(
                "CARD_STUCK",
                "Thẻ hoặc đầu đọc đứng, quá lâu không trả lời. Hãy rút thẻ ra, rồi cắm lại.",
                "The card or its reader hangs and has not answered for too long. Take the card out, then put it in again."),
        ENDLESS(
                "CARD_ENDLESS",
                "Thẻ cứ hẹn trả lời tiếp mà không bao giờ xong, nên đã ngừng đọc. Thẻ này hỏng hoặc không dùng được ở đây.",
                "The card promises more and more of its answer without an end, so reading was stopped. It is broken or"
                        + " cannot be used here."),
        GARBLED(
                "CARD_GARBLED",
                "Dữ liệu trên thẻ sai chuẩn ({}). Thẻ hỏng hoặc không dùng được ở đây; quầy vẫn tiếp nhận bình thường.",
                "The card's data is not as its standard says ({}). It is broken or cannot be used here; the counter goes"
                        + " on without it."),
        MODULE_MISSING(
                "PKCS11_MISSING",
                "Không có thư viện thiết bị ký {}. Hãy kiểm tra đường dẫn sau pkcs11:, hoặc cài gói của nhà cung cấp.",
                "There is no token library {}. Check the path behind pkcs11:, or install the vendor's package."),
        MODULE_UNUSABLE(
                "PKCS11_UNUSABLE",
                "Không dùng được thư viện thiết bị ký {}. Hãy cài lại gói của nhà cung cấp, đúng cho máy này (kiểm tra kiến"
                        + " trúc: uname -m).",
                "The token library cannot be used: {}. Install the vendor's package again, the one for this machine (see"
                        + " uname -m)."),
        MODULE_CRASHED(
                "PKCS11_CRASHED",
                "Thư viện thiết bị ký {} bị lỗi và tự dừng. Hãy rút thiết bị ra, cắm lại và thử lần nữa; nếu vẫn vậy, hãy"
                        + " cập nhật thư viện.",
                "The token library crashed: {}. Plug the token in again and try once more; if it crashes again, update the"
                        + " library."),
        MODULE_HANGS(
                "PKCS11_HANGS",
                "Thư viện thiết bị ký {} không trả lời nên đã bị dừng. Hãy rút thiết bị ra, cắm lại và thử lần nữa.",
                "The token library did not answer and was stopped: {}. Plug the token in again and try once more."),
        MODULE_FAILED(
                "PKCS11_FAILED",
                "Thư viện thiết bị ký báo lỗi: {}. Hãy rút thiết bị ra, cắm lại; nếu vẫn vậy, hãy báo kỹ thuật viên.",
                "The token library failed: {}. Plug the token in again; if that does not help, tell the technician."),
        UNSUPPORTED(
                "CARD_UNSUPPORTED",
                "Thiết bị không hỗ trợ: chương trình không đọc được loại thẻ này. Quầy vẫn tiếp nhận bình thường.",
                "Device not supported: this kind of card cannot be read here. The counter goes on without it."),
        CANNOT_SIGN(
                "CARD_CANNOT_SIGN",
                "Thẻ này không có khóa đăng nhập dùng được ở đây ({}). Hãy đăng nhập cách khác.",
                "This card has no login key that can be used here ({}). Log in another way."),
        REFUSED(
                "CARD_REFUSED",
                "Thẻ từ chối ({}). Hãy rút ra cắm lại; nếu vẫn vậy, hãy báo kỹ thuật viên.",
                "The card refused ({}). Put it in again; if that does not help, tell the technician.");

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
