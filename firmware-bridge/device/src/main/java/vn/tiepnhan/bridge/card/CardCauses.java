package vn.tiepnhan.bridge.card;

import java.util.Collection;
import vn.tiepnhan.bridge.api.CardChallenge;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;

/** What a card reader device says itself. */
final class CardCauses {
    private CardCauses() {}

    static BridgeException several(Collection<String> readers) {
        String names = String.join(", ", readers);
        return new BridgeException(new Cause(
                "SEVERAL_CARDS",
                "Có nhiều thẻ cùng lúc, ở các đầu đọc: " + names + ". Hãy rút bớt, hoặc chọn một đầu đọc.",
                "There are several cards at once, in the readers " + names + ". Take some out, or choose a reader."));
    }

    static BridgeException noSuchReader(String reader) {
        return new BridgeException(new Cause(
                "NO_SUCH_READER",
                "Thiết bị này không có đầu đọc " + reader + ". Xem: tiepnhan-bridge cards",
                "This device has no reader " + reader + ". See: tiepnhan-bridge cards"));
    }

    static BridgeException badChallenge() {
        return new BridgeException(new Cause(
                "BAD_CHALLENGE",
                "Chuỗi ngẫu nhiên để ký phải dài từ " + CardChallenge.SHORTEST + " đến " + CardChallenge.LONGEST
                        + " byte. Hãy cập nhật chương trình gọi.",
                "The challenge to sign must have " + CardChallenge.SHORTEST + " to " + CardChallenge.LONGEST
                        + " bytes. Update the calling program."));
    }
}
