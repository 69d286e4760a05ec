package vn.tiepnhan.bridge.card.application;

import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PinState;

/** How a PIN stands, in words an officer can act on. */
public final class PinWords {
    /** The PIN was right. */
    public static final PinState ACCEPTED =
            new PinState(null, false, new Cause("PIN_OK", "Mã PIN đúng.", "The PIN is right."));

    /** The card counts, but does not tell. */
    public static final PinState UNTOLD = new PinState(
            null,
            false,
            new Cause(
                    "PIN_TRIES_UNTOLD",
                    "Thẻ không cho biết còn mấy lần thử mã PIN. Hãy nhập cẩn thận.",
                    "The card does not say how many tries are left. Type carefully."));

    public static final PinState BLOCKED = new PinState(
            0,
            true,
            new Cause(
                    "PIN_BLOCKED",
                    "Mã PIN đã bị khóa vì nhập sai nhiều lần. Nơi cấp thẻ mở khóa được; trong lúc chờ, hãy đăng nhập"
                            + " cách khác.",
                    "The PIN is blocked after too many wrong ones. Whoever issued the card can unblock it; log in another"
                            + " way until then."));

    /** Wrong, and the card does not tell how many tries are left. */
    public static final PinState WRONG_UNTOLD = new PinState(
            null,
            false,
            new Cause(
                    "PIN_WRONG",
                    "Mã PIN sai. Thẻ không cho biết còn mấy lần thử; sai nhiều lần thẻ sẽ khóa.",
                    "The PIN is wrong. The card does not say how many tries are left; it blocks after several."));

    private PinWords() {}

    public static PinState left(int tries) {
        if (tries == 0) {
            return BLOCKED;
        }
        return new PinState(
                tries,
                false,
                new Cause(
                        "PIN_TRIES",
                        "Còn " + tries + " lần thử mã PIN." + lastVi(tries),
                        tries + (tries == 1 ? " try is" : " tries are") + " left for the PIN." + lastEn(tries)));
    }

    public static PinState wrong(int tries) {
        if (tries == 0) {
            return BLOCKED;
        }
        return new PinState(
                tries,
                false,
                new Cause(
                        "PIN_WRONG",
                        "Mã PIN sai, còn " + tries + " lần thử." + lastVi(tries),
                        "The PIN is wrong; " + tries + (tries == 1 ? " try is" : " tries are") + " left."
                                + lastEn(tries)));
    }

    /** Not sent at all, so that no try is lost on it. */
    public static PinState misshapen(PinState before, int shortest, int longest) {
        return new PinState(
                before.triesLeft(),
                before.blocked(),
                new Cause(
                        "PIN_SHAPE",
                        "Mã PIN của thẻ này có từ " + shortest + " đến " + longest
                                + " ký tự. Mã vừa nhập chưa được gửi đến thẻ; hãy nhập lại.",
                        "This card's PIN has " + shortest + " to " + longest
                                + " characters. What was typed was not sent to the card; type it again."));
    }

    private static String lastVi(int tries) {
        return tries == 1 ? " Sai lần nữa thẻ sẽ khóa." : "";
    }

    private static String lastEn(int tries) {
        return tries == 1 ? " Another wrong one blocks the card." : "";
    }
}
