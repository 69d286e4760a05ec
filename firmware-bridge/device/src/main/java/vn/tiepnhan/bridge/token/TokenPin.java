package vn.tiepnhan.bridge.token;

import java.math.BigInteger;
import java.util.Arrays;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.PinState;
import vn.tiepnhan.bridge.card.application.PinWords;
import vn.tiepnhan.bridge.card.tlv.TlvWriter;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardFault.Kind;
import vn.tiepnhan.bridge.token.child.Answer;

/** What PKCS#11 tells of PINs: three flags instead of a count (PKCS#11 2.40, CK_TOKEN_INFO). */
final class TokenPin {
    private static final long COUNT_LOW = 0x10000;
    private static final long FINAL_TRY = 0x20000;
    private static final long LOCKED = 0x40000;

    private static final PinState COUNTED_DOWN = new PinState(
            null,
            false,
            new Cause(
                    "PIN_TRIES_UNTOLD",
                    "Mã PIN đã bị nhập sai ít nhất một lần. Hãy nhập cẩn thận: sai nhiều lần thiết bị sẽ khóa.",
                    "A wrong PIN has been given at least once. Type carefully: the token blocks after several."));

    private TokenPin() {}

    static PinState state(long flags) {
        if ((flags & LOCKED) != 0) {
            return PinWords.BLOCKED;
        }
        if ((flags & FINAL_TRY) != 0) {
            return PinWords.left(1);
        }
        return (flags & COUNT_LOW) != 0 ? COUNTED_DOWN : PinWords.UNTOLD;
    }

    /** What a failed login or signature means for the PIN; other failures are faults. */
    static PinState refused(Answer answer) throws CardFault {
        String error = String.valueOf(answer.error());
        return switch (error) {
            case "CKR_PIN_INCORRECT", "CKR_PIN_INVALID", "CKR_PIN_LEN_RANGE" -> {
                PinState now = state(answer.tokenFlags());
                Integer left = now.triesLeft();
                yield now.blocked() ? now : left == null ? PinWords.WRONG_UNTOLD : PinWords.wrong(left);
            }
            case "CKR_PIN_LOCKED" -> PinWords.BLOCKED;
            case "CKR_TOKEN_NOT_PRESENT", "CKR_DEVICE_REMOVED" -> throw new CardFault(Kind.REMOVED, null);
            default -> throw CardFault.module(Kind.MODULE_FAILED, error + " (" + answer.detail() + ")", null);
        };
    }

    /** An EC signature as certificates' software takes it: PKCS#11 gives the two numbers side by side. */
    static byte[] derOf(byte[] sideBySide) {
        int half = sideBySide.length / 2;
        return TlvWriter.object(
                0x30,
                number(Arrays.copyOf(sideBySide, half)),
                number(Arrays.copyOfRange(sideBySide, half, sideBySide.length)));
    }

    private static byte[] number(byte[] digits) {
        return TlvWriter.object(0x02, new BigInteger(1, digits).toByteArray());
    }
}
